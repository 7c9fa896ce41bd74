import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readLines } from '../read-lines.ts'
import { examplePdf } from './example-pdf.ts'
import { isFeed } from './open-feed.ts'
import { openItems } from './open-items.ts'
import { openMail, openMbox } from './open-mail.ts'
import { openPdf } from './open-pdf.ts'
import { openWarc } from './open-warc.ts'

/** How many damaged inputs each reader is given: `FUZZ_RUNS=10000` for the long form. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 150)

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const page = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Calm in Kosti.</p>'
const mail =
  'From: a@wire.example\nSubject: =?utf-8?B?Q2FsbQ==?=\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\nPHA+Q2FsbTwvcD4=\n--x--\n'
const samples = {
  pdf: examplePdf('Shells fell on Sumy.'),
  mail: encode(mail),
  mbox: encode(`From a Tue Mar  5 20:30:00 2024\n${mail}\nFrom b Tue Mar  5 20:30:00 2024\n${mail}`),
  warc: encode(
    `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://wire.example/a\r\nWARC-Date: 2024-03-05T10:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${page.length}\r\n\r\n${page}\r\n\r\n`
  ),
  feed: encode(
    '<rss version="2.0"><channel><title>Wire</title><item><title>One</title><description><![CDATA[<p>Calm.</p>]]></description></item></channel></rss>'
  )
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

async function gather(each: AsyncIterable<unknown>): Promise<readonly unknown[]> {
  const all: unknown[] = []
  for await (const one of each) all.push(one)
  return all
}

const readers: Readonly<Record<keyof typeof samples, (bytes: Uint8Array) => Promise<readonly unknown[]>>> = {
  pdf: async bytes => [await openPdf('a.pdf', bytes, {})],
  mail: async bytes => [await openMail('a.eml', bytes, {})],
  mbox: bytes => gather(openMbox('a.mbox', readLines(once(bytes)), {})),
  warc: bytes => gather(openWarc('a.warc', once(bytes), {})),
  feed: async bytes => {
    const text = new TextDecoder().decode(bytes)
    return isFeed(text) ? gather(openItems('a.xml', text, {})) : ['no feed']
  }
}

/** Bytes cut, overwritten, doubled or put in. */
const damage = fc.array(
  fc.tuple(
    fc.constantFrom('cut', 'write', 'double', 'insert'),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.uint8Array({ maxLength: 40 })
  ),
  {
    minLength: 1,
    maxLength: 6
  }
)
function damaged(sample: Uint8Array, how: readonly (readonly [string, number, Uint8Array])[]): Uint8Array {
  let bytes = Buffer.from(sample)
  for (const [kind, share, given] of how) {
    const at = Math.floor(share * bytes.length)
    if (kind === 'cut') bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + given.length)])
    else if (kind === 'write') bytes.set(given.subarray(0, bytes.length - at), at)
    else bytes = Buffer.concat([bytes.subarray(0, at), kind === 'insert' ? given : bytes.subarray(0, at), bytes.subarray(at)])
  }
  return bytes
}

test.each(Object.keys(samples) as (keyof typeof samples)[])(
  'a damaged %s is read or refused',
  async kind => {
    await fc.assert(
      fc.asyncProperty(damage, async how => {
        const read = await readers[kind](damaged(samples[kind], how))
        expect(read.length).toBeGreaterThan(0)
      }),
      { numRuns }
    )
  },
  600_000
)
