import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { connectTo, drain, report } from './example-store.ts'
import { openStore, type Store } from './index.ts'
import { besideJoiner } from './join-beside.ts'

const program = new URL('./dist/join-beside-worker.js', import.meta.url)
const folder = mkdtempSync(join(tmpdir(), 'vedette-beside-'))
chmodSync(folder, 0o755)
const home = join(folder, 'home')
let store: Store
beforeAll(async () => {
  store = await openStore({ home })
}, 60_000)
afterAll(async () => {
  await store?.close()
  rmSync(folder, { recursive: true, force: true })
}, 60_000)

async function count(table: 'unjoined' | 'events'): Promise<number> {
  const client = await connectTo({ home })
  const { rows } = await client.query(`SELECT count(*)::int AS count FROM vedette.${table}`)
  await client.end()
  return rows[0].count
}

async function codeSome(...places: readonly string[]): Promise<void> {
  await store.add(places.map((place, at) => report(`${place} ${at}`, place)))
  await drain(store)
}

it('joins what waits, again and again, in one thread that another takes the place of once it is gone', async () => {
  expect(existsSync(program), 'run "npm run build" first').toBe(true)
  const { port, user, password } = JSON.parse(readFileSync(join(home, 'server.json'), 'utf8'))
  const ending = new AbortController()
  const settings = async () => ({ host: '127.0.0.1', port, user, password, database: 'postgres', application_name: 'beside' })
  const joinAll = besideJoiner(settings, ending.signal, program)

  await codeSome('Goma', 'Sake')
  await store.events({}, { limit: 1 })
  await codeSome('Beni')
  expect(await count('unjoined')).toBe(1)
  await joinAll()
  expect([await count('unjoined'), await count('events')]).toEqual([0, 3])
  await codeSome('Butembo', 'Lubero')
  await joinAll()
  expect([await count('unjoined'), await count('events')]).toEqual([0, 5])

  // Its connection is cut: whoever asks next has it done by another.
  const client = await connectTo({ home })
  await client.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'beside'")
  await client.end()
  await codeSome('Kasindi')
  for (let tries = 0; tries < 50 && (await count('unjoined')) > 0; tries++) await joinAll().catch(() => undefined)
  expect([await count('unjoined'), await count('events')]).toEqual([0, 6])

  ending.abort()
  await codeSome('Bunia')
  await joinAll()
  expect(await count('unjoined')).toBe(1)
  expect((await store.events({}, { limit: 50 })).rows).toHaveLength(7)
  expect((await store.verify()).findings).toEqual([])
}, 120_000)
