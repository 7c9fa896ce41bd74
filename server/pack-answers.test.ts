import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Example, exampleInputs, startExample } from './example-server.ts'

let example: Example
beforeAll(async () => {
  example = await startExample()
  for (const input of exampleInputs) await example.add(input)
}, 120_000)
afterAll(() => example?.close())

const ask = (url: string, encoding?: string, more = {}) =>
  example.server.app.inject({
    url: `/api/v1${url}`,
    headers: { ...(encoding === undefined ? {} : { 'accept-encoding': encoding }), ...more }
  })
const unpack = { br: brotliDecompressSync, gzip: gunzipSync } as const

it.each(['/claims', '/situation', '/openapi.json', '/export?format=csv', '/export?format=geojson'])(
  'packs %s for those who take it so, and nothing is lost',
  async url => {
    const plain = await ask(url)
    expect([plain.statusCode, plain.headers['content-encoding'], plain.headers.vary]).toEqual([200, undefined, 'accept-encoding'])
    for (const packing of ['br', 'gzip'] as const) {
      const packed = await ask(url, packing)
      expect(packed.headers).toMatchObject({ 'content-encoding': packing, vary: 'accept-encoding' })
      expect(packed.headers['content-length']).toBeUndefined()
      expect(packed.headers.etag).toBe(plain.headers.etag)
      expect(unpack[packing](packed.rawPayload).equals(plain.rawPayload)).toBe(true)
    }
  }
)

it.each([
  ['gzip, deflate, br', 'br'],
  ['gzip;q=1, br;q=0.5', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['*', 'br'],
  ['*;q=0', undefined],
  ['identity', undefined],
  ['deflate', undefined],
  ['', undefined]
])('takes "%s" as it is meant', async (encoding, packing) => {
  expect((await ask('/openapi.json', encoding)).headers['content-encoding']).toBe(packing)
})

it('leaves small answers, problems and files that are packed already as they are', async () => {
  for (const url of ['/status', '/claims/nowhere', '/export?format=parquet'])
    expect((await ask(url, 'gzip')).headers['content-encoding'], url).toBeUndefined()
})

it('answers by a mark with nothing, whatever the answer was packed in', async () => {
  const { etag } = (await ask('/situation', 'br')).headers
  for (const encoding of ['br', 'gzip', undefined]) {
    const again = await ask('/situation', encoding, { 'if-none-match': String(etag) })
    expect([again.statusCode, again.body, again.headers['content-encoding']]).toEqual([304, '', undefined])
  }
})

it('lets events through one by one', async () => {
  const address = await example.server.listen(0)
  const cut = new AbortController()
  const events = await fetch(new URL('/api/v1/changes', address), { headers: { 'accept-encoding': 'gzip, br' }, signal: cut.signal })
  expect(events.headers.get('content-encoding')).toBeNull()
  const { value } = (await events.body?.getReader().read()) ?? {}
  expect(value?.length).toBeGreaterThan(0)
  cut.abort()
})
