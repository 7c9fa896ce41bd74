import { crc32 } from 'node:zlib'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

const page = '<p>Shells fell on Kosti on Friday, killing 3 people.</p>'
const html = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Calm in Kosti</title><meta property="article:published_time" content="2024-03-05T10:00:00Z">
<link rel="canonical" href="https://wire.example/a"><script>var a = "<p>";</script><style>p { color: red }</style></head><body><nav><a href="/">Home</a></nav>
<article><h1>Calm in &quot;Kosti&quot;</h1>${page}<table><tr><td>3<td>killed</table><!-- nothing --></article></body></html>`
const answer = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${page}`
const mail =
  'From: a@wire.example\nDate: Tue, 5 Mar 2024 20:30:00 +0000\nSubject: =?utf-8?B?Q2FsbQ==?=\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\nPHA+Q2FsbTwvcD4=\n--x--\n'
const place = (id: number, name: string): string =>
  [id, name, name, `${name} Camp,${name} al Kubra`, 35.7, 36.6, 'P', 'PPL', 'SY', '', '12', '', '', '', 900, '', '', '', '2024-01-01'].join(
    '\t'
  )
const places = `${place(90_000_001, 'Tall Wardiyat')}\n${place(90_000_002, 'Kafr Yasmin')}\n`
const outlines = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { ADM1_EN: 'Wardiyat', ADM1_PCODE: 'SY99', ADM0_PCODE: 'SY', shapeName: 'Wardiyat', shapeGroup: 'SYR' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [36, 35],
            [37, 35],
            [37, 36],
            [36, 35]
          ]
        ]
      }
    }
  ]
})

/** A small sound file of each kind that is read, all of them invented, by the name that it goes by. */
export const samples: Readonly<Record<string, Uint8Array>> = {
  'a.html': encode(html),
  'a.txt': encode('Kosti, 5 March (Wire) -\n\nShells fell on Kosti, killing 3 people.\n'),
  'a.json': encode(JSON.stringify({ id: 'a', published: '2024-03-05', text: 'Shells fell on Kosti.', url: 'https://wire.example/a' })),
  'a.jsonl': encode('{"id":"a","text":"Shells fell on Kosti."}\n{"id":"b","html":"<p>Calm.</p>","published":"2024-03"}\n'),
  'a.csv': encode('id,published,text\na,2024-03-05,"Shells fell on ""Kosti"",\nkilling 3."\nb,,Calm.\n'),
  'a.pdf': encode(pdfOf('Shells fell on Sumy.')),
  'a.eml': encode(mail),
  'a.mbox': encode(`From a Tue Mar  5 20:30:00 2024\n${mail}\nFrom b Tue Mar  5 20:30:00 2024\n${mail}`),
  'a.warc': encode(
    `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://wire.example/a\r\nWARC-Date: 2024-03-05T10:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${answer.length}\r\n\r\n${answer}\r\n\r\n`
  ),
  'a.xml': encode(
    '<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Wire</title><item><title>One</title><link>https://wire.example/1</link><pubDate>Tue, 05 Mar 2024 10:00:00 GMT</pubDate><description><![CDATA[<p>Calm.</p>]]></description></item></channel></rss>'
  ),
  'a.atom': encode(
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title><entry><id>1</id><title type="html">&lt;b&gt;One&lt;/b&gt;</title><updated>2024-03-05T10:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Calm.</p></div></content></entry></feed>'
  ),
  'SY.txt': encode(places),
  'SY.zip': zipOf('SY.txt', encode(places)),
  'areas.geojson': encode(outlines)
}

/** A PDF of one page (ISO 32000-1, 7.5). */
function pdfOf(text: string): string {
  const content = `BT /F1 12 Tf 72 720 Td (${text}) Tj ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'
  ].map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`)
  const body = `%PDF-1.4\n${objects.join('')}`
  let start = '%PDF-1.4\n'.length
  const table = objects.map(object => {
    const line = `${String(start).padStart(10, '0')} 00000 n \n`
    start += object.length
    return line
  })
  return `${body}xref\n0 6\n0000000000 65535 f \n${table.join('')}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`
}

/** A ZIP archive of one file, which is not packed (PKWARE APPNOTE 4.3). */
function zipOf(name: string, bytes: Uint8Array): Uint8Array {
  const about = Buffer.alloc(26)
  about.writeUInt16LE(20, 0)
  about.writeUInt32LE(crc32(bytes), 10)
  about.writeUInt32LE(bytes.length, 14)
  about.writeUInt32LE(bytes.length, 18)
  about.writeUInt16LE(name.length, 22)
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), about, Buffer.from(name), bytes])
  const directory = Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), about, Buffer.alloc(14), Buffer.from(name)])
  const end = Buffer.alloc(18)
  end.writeUInt16LE(1, 4)
  end.writeUInt16LE(1, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(local.length, 12)
  return Buffer.concat([local, directory, Buffer.from('PK\u0005\u0006'), end])
}
