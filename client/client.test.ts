import { tmpdir } from 'node:os'
import type { PlaceKnowledge } from '@vedette/core'
import { createServer, type Server } from '@vedette/server'
import type { ClaimRow, Paging, Store } from '@vedette/store'
import { afterAll, beforeAll, expect, expectTypeOf, it } from 'vitest'
import { type Client, createClient, type Named } from './index.ts'

/** A store of five claims that are no more than their ids, for a server that is a real one. */
const ids = ['a', 'b', 'c', 'd', 'e']
const rowOf = (id: string) => ({ claim: { id }, standing: 'unreviewed', report: { key: 'k' } }) as unknown as ClaimRow
const store = {
  watch: async () => async () => undefined,
  claims: async (_: unknown, { cursor = '0', limit }: Paging) => ({
    rows: ids.slice(Number(cursor), Number(cursor) + limit).map(rowOf),
    next: Number(cursor) + limit < ids.length ? String(Number(cursor) + limit) : null
  }),
  claim: async (id: string) => (ids.includes(id) ? rowOf(id) : undefined),
  reports: async () => ({ rows: [], next: null }),
  lines: async () => new Map(),
  accounts: { note: async () => undefined },
  add: async (reports: readonly { readonly id: string }[]) => reports.map(({ id }) => ({ kind: 'new', key: 'k', id }))
} as unknown as Store

let server: Server
let client: Client
beforeAll(async () => {
  const places = { gazetteer: { districts: () => [], provinces: [] }, aliases: [] } as unknown as PlaceKnowledge
  server = await createServer({ store, places, webFolder: tmpdir() })
  client = createClient({ origin: await server.listen(0) })
}, 60_000)
afterAll(() => server?.close())

it('asks, with what a route takes, and gives what it gives', async () => {
  const page = await client.ask('GET /claims', { query: { kind: 'event', limit: 2 } })
  expectTypeOf(page.rows).toEqualTypeOf<readonly Named['claimRow'][]>()
  expect(page.rows.map(({ claim }) => claim.id)).toEqual(['a', 'b'])
  expect((await client.ask('GET /claims/{id}', { path: { id: 'c' } })).claim.id).toBe('c')
  // @ts-expect-error there is no such kind
  await expect(client.ask('GET /claims', { query: { kind: 'rumour' } })).rejects.toMatchObject({ status: 400 })
})

it('reads lists to their end', async () => {
  const found: string[] = []
  for await (const { claim } of client.rows('GET /claims', { query: { limit: 2 } })) found.push(claim.id)
  expect(found).toEqual(ids)
})

it('opens exports as they come, sends reports, and tells what went wrong', async () => {
  const exported = await client.open('GET /export', { query: { format: 'claims', asIs: true } })
  expect((await exported.text()).trim().split('\n')).toHaveLength(5)
  expect((await client.ask('POST /reports', { body: 'Shells fell on the bridge.', contentType: 'text/plain' })).added).toHaveLength(1)
  await expect(client.ask('GET /claims/{id}', { path: { id: 'x/y' } })).rejects.toMatchObject({
    status: 404,
    problem: { detail: expect.stringContaining('there is no claim "x/y"') }
  })
})
