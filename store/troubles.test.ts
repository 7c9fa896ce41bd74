import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { writeCursor } from './cursor.ts'
import { code, connectTo, drain, report } from './example-store.ts'
import { type Change, openStore, type Store } from './index.ts'

const folder = mkdtempSync(join(tmpdir(), 'vedette-troubles-'))
chmodSync(folder, 0o755)
const home = join(folder, 'home')

let store: Store
beforeAll(async () => {
  store = await openStore({ home })
}, 120_000)
afterAll(async () => {
  await store?.close()
  rmSync(folder, { recursive: true, force: true })
}, 120_000)

const faults = async (): Promise<readonly string[]> => (await store.verify()).findings.map(({ says }) => says)

it('refuses a cursor that no page gave', async () => {
  for (const values of [['x', 'y', 'z'], [1e12, 'y', 1], [1, 'a\0', 1], [1.5, 'y', 1], [1], {}]) {
    const cursor = writeCursor(values as readonly string[])
    await expect(store.claims({}, { limit: 3, cursor })).rejects.toThrow('is no cursor')
  }
  await expect(store.search('goma', { limit: 3, cursor: writeCursor(['rumour', '']) })).rejects.toThrow('is no cursor')
})

it('is rebuilt while reports are added and coded, and loses none', async () => {
  for (let round = 0; round < 4; round++) {
    const places = ['Goma', 'Sake', 'Masisi', 'Walikale', 'Rutshuru', 'Kibumba'].map(place => report(`${round}`, `${place} ${round}`))
    const rebuilt = pause(3 * round).then(() => Promise.all([store.rebuild(), store.rebuild()]))
    await Promise.all([
      store.add(places.slice(0, 3)),
      store.add(places.slice(2)),
      drain(store),
      drain(store),
      store.events({}, { limit: 1 })
    ])
    await rebuilt
    await drain(store)
    expect(await faults()).toEqual([])
  }
  await Promise.all(Array.from({ length: 40 }, () => store.events({}, { limit: 1 })))
  expect(await store.counts()).toMatchObject({ reports: 24, claims: 24, waiting: 0, failed: 0 })
  expect(await faults()).toEqual([])
}, 120_000)

it('makes events again when a report gets an earlier name, also one that was being coded meanwhile', async () => {
  const late = report('m', 'Bukavu')
  await store.add([late])
  await store.codeNext('test', async given => {
    await store.add([{ ...late, id: 'b' }])
    return code(given)
  })
  await store.events({}, { limit: 1 })
  expect(await store.verify()).toEqual({ findings: [], areEventsStale: false })
  await store.add([{ ...late, id: 'a' }])
  expect((await store.verify()).areEventsStale).toBe(true)
})

it('hears of changes again after the connection was lost, and says that some may have been missed', async () => {
  const heard: Change[] = []
  const stop = await store.watch(change => heard.push(change))
  const client = await connectTo({ home })
  const listening = "application_name LIKE 'vedette%' AND query LIKE 'LISTEN%'"
  await client.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE ${listening}`)
  while (!heard.some(change => change.kind === 'added' && change.keys.length === 0)) await pause(20)
  const [added] = await store.add([report('u', 'Uvira')])
  while (!heard.some(change => change.kind === 'added' && change.keys.includes(added?.key ?? ''))) await pause(20)
  await stop()
  const { rows } = await client.query(`SELECT 1 FROM pg_stat_activity WHERE ${listening}`)
  expect(rows).toEqual([])
  await client.end()
  await drain(store)
}, 60_000)

it('closes in seconds though a report is being coded, which waits as before', async () => {
  const other = await openStore({ home })
  await other.add([report('f', 'Fizi')])
  let taken: () => void = () => undefined
  const begun = new Promise<void>(resolve => {
    taken = resolve
  })
  const coding = other.codeNext('test', () => {
    taken()
    return new Promise(() => undefined)
  })
  coding.catch(() => undefined)
  await begun
  const began = Date.now()
  await Promise.all([other.close(), other.close()])
  expect(Date.now() - began).toBeLessThan(20_000)
  expect(await store.waiting()).toBe(1)
  await drain(store)
  expect(await faults()).toEqual([])
}, 60_000)

it('opens what the first release made, with all that was in it', async () => {
  const { port, user, password } = JSON.parse(readFileSync(join(home, 'server.json'), 'utf8'))
  const owner = await connectTo({ home })
  await owner.query('CREATE DATABASE first')
  await owner.end()
  const databaseUrl = `postgres://${user}:${password}@127.0.0.1:${port}/first`
  const client = await connectTo({ databaseUrl })
  await client.query(readFileSync(new URL('./upgrade/first-store.sql', import.meta.url), 'utf8'))
  const raw = 'SELECT key, hash, raw, meta, recorded_at FROM vedette.reports ORDER BY key'
  const before = (await client.query(raw)).rows
  const first = await openStore({ databaseUrl })
  expect((await client.query(raw)).rows).toEqual(before)
  expect(await first.counts()).toEqual({ reports: 6, claims: 6, events: 5, waiting: 1, failed: 1 })
  const { rows } = await first.claims({}, { limit: 50 })
  expect(rows.map(({ claim }) => [claim.type, claim.at[0]?.name, claim.on?.date, claim.figures[0]?.count]).sort()).toMatchInlineSnapshot(`
    [
      [
        "ASSAULT",
        "Kosti",
        "2024-03-01",
        12,
      ],
      [
        "ASSAULT/heavy-weapons",
        "Atbara",
        "2024-03-01",
        3,
      ],
      [
        "ASSAULT/heavy-weapons",
        "Atbara",
        "2024-03-01",
        5,
      ],
      [
        "COERCE/seize",
        "Kosti",
        "2024-03-01",
        undefined,
      ],
      [
        "THREATEN/violence",
        undefined,
        undefined,
        undefined,
      ],
      [
        "displaced",
        undefined,
        "2024-01/2024-03-05",
        6000,
      ],
    ]
  `)
  expect((await first.reports({ state: 'failed' }, { limit: 5 })).rows).toMatchObject([{ id: 'hollow', says: 'there is no claim in it' }])
  expect((await first.report((await first.named('kosti again'))[0] ?? ''))?.names).toEqual(['kosti', 'kosti again'])
  // What came since works on it: reviews, rebuilding, coding what waited.
  expect(await first.review({ claim: rows[0]!.claim.id, decision: 'accept', by: 'the test' })).toBeDefined()
  await first.rebuild()
  await drain(first)
  expect((await first.verify()).findings).toEqual([])
  expect(await first.counts()).toMatchObject({ reports: 6, claims: 7, waiting: 0, failed: 1 })
  await first.close()
  await client.end()
}, 120_000)
