import { mkdtempSync, writeFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import type { Read } from '../read.ts'
import { readInputs } from '../read-inputs.ts'
import { type ExampleServer, startExampleServer } from './example-server.ts'
import { makeGet } from './get.ts'
import { isPublic } from './guard-address.ts'
import { politely } from './politely.ts'

let server: ExampleServer
let base = ''
const asked: { readonly path: string; readonly at: number }[] = []
let busy = 0
const routes: Readonly<Record<string, (answer: ServerResponse) => void>> = {
  '/robots.txt': answer => answer.end('User-agent: *\nDisallow: /private\n'),
  '/page': answer =>
    html(answer, '<title>Strike</title><article><p>Three people were killed in Djibo on Monday, the army said.</p></article>'),
  '/cyrillic': answer => answer.setHeader('content-type', 'text/html; charset=windows-1251').end(Buffer.from([0xd1, 0xf3, 0xec, 0xfb])),
  '/moved': answer => answer.writeHead(302, { location: '/page' }).end(),
  '/round': answer => answer.writeHead(302, { location: '/round' }).end(),
  '/inward': answer => answer.writeHead(302, { location: 'http://10.0.0.8/admin' }).end(),
  '/file': answer => answer.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/bomb': answer => answer.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(5_000_000))),
  '/slow': answer => answer.setHeader('content-type', 'text/html').write('<p>'),
  '/picture': answer => answer.setHeader('content-type', 'image/png').end(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0])),
  '/busy': answer => (busy++ === 0 ? answer.writeHead(503, { 'retry-after': '0' }).end() : html(answer, '<p>Calm.</p>')),
  '/private/a': answer => html(answer, '<p>Not to be read.</p>'),
  '/news.xml': answer =>
    answer.setHeader('content-type', 'application/xml').end(
      `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>${base}/absent</loc><lastmod>2024-03-04</lastmod></url>
<url><loc>${base}/page</loc><news:news><news:publication><news:name>Wire &amp; Post</news:name><news:language>en</news:language></news:publication>
<news:publication_date>2024-03-05T10:00:00Z</news:publication_date><news:title>Strike on Djibo</news:title></news:news></url></urlset>`
    ),
  '/sitemaps.xml.gz': answer =>
    answer
      .setHeader('content-type', 'application/gzip')
      .end(
        gzipSync(
          `<sitemapindex><sitemap><loc>${base}/news.xml</loc></sitemap><sitemap><loc>${base}/sitemaps.xml.gz</loc></sitemap></sitemapindex>`
        )
      ),
  '/feed': answer =>
    answer.setHeader('content-type', 'application/rss+xml').end(
      `<rss version="2.0"><channel><title>Wire</title><item><title>One</title><link>/page</link><pubDate>Mon, 04 Mar 2024 10:00:00 +0000</pubDate></item>
<item><title>Two</title><link>/absent</link><description>Two were killed in Dori.</description></item></channel></rss>`
    )
}
const html = (answer: ServerResponse, text: string): ServerResponse => answer.setHeader('content-type', 'text/html').end(text)
beforeAll(async () => {
  server = await startExampleServer((request, answer) => {
    asked.push({ path: request.url ?? '', at: Date.now() })
    const route = routes[request.url ?? '']
    if (route) route(answer)
    else answer.writeHead(404).end()
  })
  base = server.base
})
afterAll(() => server.close())

/** Only the test's own server may be asked beside what is public. */
const own = { mayAsk: (address: string) => address === '127.0.0.1' || isPublic(address) }
const get = makeGet(own)

test.each(['8.8.8.8', '2a00:1450:4001:82a::200e', '93.184.216.34'])('%s is public', address => expect(isPublic(address)).toBe(true))
test.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.31.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '255.255.255.255',
  '::1',
  '::',
  'fe80::1',
  'fd00::1',
  '::ffff:127.0.0.1',
  '::ffff:8.8.8.8',
  '64:ff9b::7f00:1',
  '2002:7f00:1::',
  'ff02::1',
  'no address'
])('%s is not public', address => expect(isPublic(address)).toBe(false))

describe('makeGet', () => {
  it.each([
    ['http://127.0.0.1:1/', 'not of the public web'],
    ['http://2130706433/', 'not of the public web'],
    ['http://0x7f.1/', 'not of the public web'],
    ['http://[::1]/', 'not of the public web'],
    ['http://localhost:1/', 'not of the public web'],
    ['ftp://wire.example/', 'only http and https'],
    ['http://user:pass@wire.example/', 'name and password'],
    ['http://', 'no address of the web']
  ])('%s: %s', async (url, says) => expect(makeGet()(url)).rejects.toThrow(says))

  it('follows a redirect, and looks at each again', async () => {
    expect((await get(`${base}/moved`)).url).toBe(`${base}/page`)
    await expect(get(`${base}/round`)).rejects.toThrow('redirected more than')
    await expect(get(`${base}/inward`)).rejects.toThrow('10.0.0.8 is not of the public web')
    await expect(get(`${base}/file`)).rejects.toThrow('only http and https')
  })
  it('bounds size, also of what is packed, and time', async () => {
    await expect(makeGet({ ...own, longest: 1_000_000 })(`${base}/bomb`)).rejects.toThrow('longer than 1000000')
    await expect(makeGet({ ...own, patience: 200 })(`${base}/slow`)).rejects.toThrow('did not answer within')
  })
})

describe('politely', () => {
  it('keeps to robots.txt, waits between questions, and comes back when asked to', async () => {
    const polite = politely(get, { pause: 60 })
    await expect(polite(`${base}/private/a`)).rejects.toThrow('robots.txt')
    asked.length = 0
    const both = await Promise.all([polite(`${base}/page`), polite(`${base}/busy`)])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    expect(asked.map(({ path }) => path)).toEqual(['/page', '/busy', '/busy'])
    expect((asked[1]?.at ?? 0) - (asked[0]?.at ?? 0)).toBeGreaterThanOrEqual(55)
  })
})

describe('readInputs of addresses', () => {
  const read = async (path: string): Promise<readonly Read[]> => {
    const all: Read[] = []
    for await (const each of readInputs([`${base}${path}`], { get })) all.push(each)
    return all
  }
  it('reads a page, and a page in its charset', async () => {
    expect(await read('/page')).toMatchObject([{ kind: 'report', report: { id: `${base}/page`, url: `${base}/page`, format: 'html' } }])
    expect(await read('/cyrillic')).toMatchObject([{ report: { raw: 'Сумы' } }])
  })
  it('reads the pages of a feed, and what the feed gives where a page is gone', async () => {
    expect(await read('/feed')).toMatchObject([
      { report: { title: 'One', published: '2024-03-04', outlet: 'Wire', raw: expect.stringContaining('Djibo') } },
      {
        report: {
          title: 'Two',
          raw: 'Two were killed in Dori.',
          notes: [{ rule: 'feed-item', says: expect.stringContaining('no such page') }]
        }
      }
    ])
  })
  it('reads the pages that a sitemap names, the latest first, and those of a list of sitemaps', async () => {
    const news = [
      { report: { title: 'Strike on Djibo', published: '2024-03-05', outlet: 'Wire & Post', raw: expect.stringContaining('Djibo') } },
      { kind: 'refused', says: expect.stringContaining('no such page') }
    ]
    expect(await read('/news.xml')).toMatchObject(news)
    expect(await read('/sitemaps.xml.gz')).toMatchObject([...news, { kind: 'refused', says: expect.stringContaining('not followed') }])
  })
  it('reads the pages that lists name, each once, whatever else their lines hold', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'vedette-lists-')), 'pages.csv')
    writeFileSync(path, `id,image,url\n1,${base}/a.png,"${base}/page"\n2,,${base}/page\nnone\n{"url":"${base}/absent"}\n`)
    const all: Read[] = []
    for await (const each of readInputs([path], { get, lists: true })) all.push(each)
    expect(all).toMatchObject([
      { report: { url: `${base}/page` } },
      { kind: 'refused', where: `${path}:4`, says: expect.stringContaining('no address') },
      { kind: 'unreadable', where: `${base}/absent` }
    ])
  })
  it('says what is not there and what is no text', async () => {
    expect(await read('/absent')).toMatchObject([{ kind: 'unreadable', says: expect.stringContaining('404') }])
    expect(await read('/picture')).toMatchObject([{ kind: 'refused', says: expect.stringContaining('PNG') }])
  })
  it('fetches nothing where nothing is to be fetched', async () => {
    const all: Read[] = []
    for await (const each of readInputs([`${base}/page`], {})) all.push(each)
    expect(all).toMatchObject([{ kind: 'refused', says: expect.stringContaining('"vedette add" alone') }])
  })
})
