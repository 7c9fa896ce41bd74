import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import type { Report } from '@vedette/core'
import { ifChanged, makeGet } from '@vedette/intake'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readFeed } from './read-feed.ts'

let server: Server
let base = ''
const asked: string[] = []
let isChanged = false

const feed = (items: readonly string[]): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Oru Wire</title>${items
    .map(path => `<item><title>Oru ${path}</title><link>${path}</link><pubDate>Mon, 04 Mar 2024 10:00:00 +0000</pubDate></item>`)
    .join('')}</channel></rss>`

beforeAll(async () => {
  server = createServer((request: IncomingMessage, answer) => {
    const path = request.url ?? ''
    const mark = isChanged ? '"two"' : '"one"'
    const isKnown = path === '/feed' && request.headers['if-none-match'] === mark
    asked.push(isKnown ? `${path} unchanged` : path)
    if (isKnown) answer.writeHead(304).end()
    else if (path === '/feed')
      answer
        .setHeader('content-type', 'application/rss+xml')
        .setHeader('etag', mark)
        .setHeader('content-encoding', 'gzip')
        .end(gzipSync(feed(isChanged ? ['/one', '/two', '/later'] : ['/one', '/moved'])))
    else if (path === '/moved') answer.writeHead(302, { location: '/two' }).end()
    else if (path === '/inward') answer.writeHead(302, { location: 'http://169.254.169.254/latest' }).end()
    else
      answer
        .setHeader('content-type', 'text/html')
        .end(`<title>${path}</title><article><p>Three people were killed in Oru on Monday.</p></article>`)
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const kept: Report[] = []
const store = {
  add: async (reports: readonly Report[]) => {
    kept.push(...reports)
    return reports.map(({ id }) => ({ kind: 'new' as const, key: id, id }))
  },
  named: async (address: string) => kept.flatMap(({ url, id }) => (url === address ? [id] : []))
}
// This machine's own address is none of the public web: it is named here, and nowhere else.
const get = ifChanged(makeGet({ mayAsk: address => address === '127.0.0.1' }))
const options = { store, get, tried: new Set<string>(), isStopped: () => false }

it('a feed of a real server is unpacked, its pages are fetched, and only what changed is fetched again', async () => {
  expect(await readFeed(`${base}/feed`, options)).toMatchObject({ kind: 'answered', fresh: 2, refused: 0 })
  expect(asked).toEqual(['/feed', '/one', '/moved', '/two'])
  expect(kept[0]).toMatchObject({ url: `${base}/one`, outlet: 'Oru Wire', published: expect.stringMatching(/^2024-03-04/) })
  asked.length = 0
  expect(await readFeed(`${base}/feed`, options)).toMatchObject({ kind: 'answered', fresh: 0 })
  expect(asked).toEqual(['/feed unchanged'])
  isChanged = true
  asked.length = 0
  expect(await readFeed(`${base}/feed`, options)).toMatchObject({ kind: 'answered' })
  expect(asked).toContain('/later')
  expect(asked).not.toContain('/one')
})

it('nothing is asked of what is not of the public web', async () => {
  const guarded = { ...options, get: makeGet(), tried: new Set<string>() }
  expect(await readFeed(`${base}/feed`, guarded)).toMatchObject({ kind: 'failed', says: expect.stringContaining('public web') })
  expect(await readFeed(`${base}/inward`, { ...options, tried: new Set() })).toMatchObject({
    kind: 'failed',
    says: expect.stringContaining('169.254.169.254')
  })
})
