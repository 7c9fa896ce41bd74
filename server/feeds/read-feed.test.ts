import type { Report } from '@vedette/core'
import { expect, it } from 'vitest'
import { readFeed } from './read-feed.ts'

const feed = `<rss version="2.0"><channel><title>Oru Wire</title>
<item><title>One</title><link>/1</link></item><item><title>Two</title><link>/2</link></item><item><title>Gone</title><link>/gone</link></item></channel></rss>`
const page = '<title>One</title><article><p>Three people were killed in Oru on Monday, the army said.</p></article>'
const pages: Readonly<Record<string, string>> = { '/feed': feed, '/2': page, '/1': page }
const asked: string[] = []
const get = async (url: string) => {
  const { pathname } = new URL(url)
  asked.push(pathname)
  const text = pages[pathname]
  const type = pathname === '/feed' ? 'application/rss+xml' : 'text/html'
  return { url, status: text === undefined ? 404 : 200, headers: { 'content-type': type }, bytes: Buffer.from(text ?? '') }
}
const kept: Report[] = []
const store = {
  add: async (reports: readonly Report[]) => {
    kept.push(...reports)
    return reports.map(({ id }) => ({ kind: 'new' as const, key: id, id }))
  },
  named: async (address: string) => (address.endsWith('/1') ? ['known'] : [])
}
const options = { store, get, tried: new Set<string>(), isStopped: () => false }

it('keeps what is new of a feed, asks for no page that is kept or that failed before, and says what could not be read', async () => {
  expect(await readFeed('https://oru.example/feed', options)).toMatchObject({
    kind: 'answered',
    fresh: 1,
    refused: 1,
    says: expect.stringContaining('404')
  })
  expect(kept.map(({ url }) => url)).toEqual(['https://oru.example/2'])
  expect(asked).toEqual(['/feed', '/2', '/gone'])
  expect(await readFeed('https://oru.example/feed', options)).toMatchObject({ kind: 'answered', fresh: 0, refused: 0 })
  expect(asked.slice(3)).toEqual(['/feed'])
})

it('says why a feed does not answer, and leaves one that it was stopped at', async () => {
  expect(await readFeed('https://oru.example/none', options)).toMatchObject({ kind: 'failed', says: expect.stringContaining('404') })
  expect(await readFeed('https://oru.example/feed', { ...options, tried: new Set(), isStopped: () => true })).toEqual({ kind: 'left' })
})
