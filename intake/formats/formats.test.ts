import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { readInputs } from '../read-inputs.ts'
import { examplePdf } from './example-pdf.ts'

const folder = mkdtempSync(join(tmpdir(), 'vedette-formats-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What comes of a file with this content. */
async function read(name: string, content: string | Uint8Array) {
  const path = join(folder, name)
  writeFileSync(path, content)
  return readAll(path)
}

async function readAll(path: string) {
  const all = []
  for await (const item of readInputs([path], {})) all.push(item.kind === 'report' ? item.report : `${item.kind}: ${item.says}`)
  return all
}

const mail = (subject: string, body: string, more = '') => `From: "Desk" <desk@wire.example>
To: list@wire.example
Subject: ${subject}
Date: Wed, 06 Mar 2024 00:30:00 +0300 (EAT)
Message-ID: <${subject.replace(/\W/g, '')}@wire.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
${more}
${body}
`

describe('PDF', () => {
  it('reads the text layer', async () => {
    expect(await read('note.pdf', examplePdf('Shells fell on Sumy on Monday.'))).toMatchObject([
      { id: 'note', raw: 'Shells fell on Sumy on Monday.', format: 'text', notes: [{ rule: 'pdf' }] }
    ])
  })
  it('says that pictures of pages have no text', async () => {
    expect(await read('scan.pdf', examplePdf(''))).toEqual([expect.stringContaining('no text layer')])
  })
  it('says so of one that is cut or broken', async () => {
    expect(await read('cut.pdf', examplePdf('Shells fell on Sumy.').subarray(0, 60))).toEqual([
      expect.stringContaining('the PDF cannot be read')
    ])
    expect(await read('named.pdf', 'Shells fell on Sumy.')).toEqual([expect.stringContaining('the PDF cannot be read')])
  })
})

describe('mail', () => {
  it('reads one, its day by the clock of its sender, and the domain as outlet', async () => {
    expect(await read('one.eml', mail('Strike on Sumy', 'Three people were killed in Sumy.'))).toMatchObject([
      {
        id: 'StrikeonSumy@wire.example',
        title: 'Strike on Sumy',
        published: '2024-03-06',
        outlet: 'wire.example',
        raw: expect.stringContaining('Three people')
      }
    ])
  })
  it('reads all of an mbox, also where a line begins with From', async () => {
    const box = ['Calm in Kosti.\n\nFrom here on all is calm.', 'Fire\n\n>From the hills, fire.']
    const text = box.map((body, at) => `From desk@wire.example Tue Mar  5 20:30:00 2024\n${mail(`No ${at}`, body)}\n`).join('')
    const read1 = await read('list.mbox', text.replace('\nFrom here', '\n>From here'))
    expect(read1).toMatchObject([{ raw: expect.stringContaining('\nFrom here on') }, { raw: expect.stringContaining('\nFrom the hills') }])
  })
  it('says what is no mbox', async () => {
    expect(await read('other.mbox', 'Calm in Kosti.\n')).toEqual([expect.stringContaining('this is no mbox file')])
    expect(await read('empty.mbox', '')).toEqual([expect.stringContaining('holds no mail')])
  })
})

describe('web archive', () => {
  const record = (url: string, type: string, status: string, body: string) => {
    const answer = `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n\r\n${body}`
    const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2024-03-05T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(answer, 'latin1')}\r\n\r\n`
    return Buffer.from(`${head}${answer}\r\n\r\n`, 'latin1')
  }
  const page = record('https://wire.example/a', 'text/html; charset=windows-1252', '200 OK', '<p>Caf\xe9 hit in Sumy.</p>')
  const gone = record('https://wire.example/b', 'text/html', '404 Not Found', '<p>No such page.</p>')
  const picture = record('https://wire.example/c.png', 'image/png', '200 OK', 'PNG')

  it('reads the pages that were found, in their own charset', async () => {
    const all = [{ url: 'https://wire.example/a', raw: '<p>Café hit in Sumy.</p>', format: 'html' }]
    expect(await read('crawl.warc', Buffer.concat([gone, page, picture]))).toMatchObject(all)
    expect(await read('crawl.warc.gz', Buffer.concat([gone, page, picture].map(each => gzipSync(each))))).toMatchObject(all)
  })
  it('keeps what came before a break, and says what holds no page', async () => {
    expect(await read('none.warc', Buffer.concat([gone, picture]))).toEqual([expect.stringContaining('none of the 2 records')])
    expect(await read('no.warc', 'Calm in Kosti.')).toEqual([expect.stringMatching(/web archive/)])
  })
})

describe('feed', () => {
  const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>Sahel Wire</title><language>en</language>
<item><title>Strike</title><link>https://wire.example/1</link><pubDate>Tue, 05 Mar 2024 23:30:00 +0300</pubDate><description>&lt;p&gt;Three people were killed in Djibo.&lt;/p&gt;</description></item>
<item><title>Empty</title><link>https://wire.example/2</link></item></channel></rss>`
  it('reads what it gives of each item, and says that it may be a part', async () => {
    expect(await read('feed.xml', rss)).toMatchObject([
      {
        id: 'https://wire.example/1',
        title: 'Strike',
        published: '2024-03-05',
        outlet: 'Sahel Wire',
        format: 'html',
        notes: [{ rule: 'feed-item' }]
      },
      expect.stringContaining('gives no text of "Empty"')
    ])
  })
  it('reads Atom and JSON Feed', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Sahel Wire</title><entry><title>Calm</title><link href="https://wire.example/3"/><updated>2024-03-06T01:00:00Z</updated><summary>Calm in Dori.</summary></entry></feed>`
    const json = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Sahel Wire',
      items: [{ id: '4', url: 'https://wire.example/4', content_text: 'Calm in Gao.' }]
    }
    expect(await read('atom.xml', atom)).toMatchObject([{ raw: 'Calm in Dori.', published: '2024-03-06', url: 'https://wire.example/3' }])
    expect(await read('feed.json', JSON.stringify(json))).toMatchObject([{ raw: 'Calm in Gao.', outlet: 'Sahel Wire' }])
  })
  it('expands no entities of a feed, and says what is none', async () => {
    const laughs = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><rss version="2.0"><channel><item><title>&b;</title></item></channel></rss>`
    expect(await read('laughs.xml', laughs)).toEqual([expect.stringMatching(/declares entities|no feed/)])
    expect(await read('map.xml', '<kml><Placemark/></kml>')).toEqual([expect.stringContaining('this is no feed')])
  })
})

describe('folder', () => {
  it('gives all files in it by name, but hidden ones', async () => {
    mkdirSync(join(folder, 'in', 'deep'), { recursive: true })
    for (const name of ['b.txt', 'a.txt', '.hidden.txt', 'deep/c.txt']) writeFileSync(join(folder, 'in', name), `Calm in ${name}.`)
    expect((await readAll(join(folder, 'in'))).map(each => (typeof each === 'string' ? each : each.id))).toEqual(['a', 'b', 'c'])
  })
})
