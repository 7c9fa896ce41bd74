import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { code, connectTo, drain, report, sayAll } from '../example-store.ts'
import { checkBackup, openStore, type Store, type StoreOptions } from '../index.ts'
import { startPostgres } from '../start-postgres.ts'
import { firstLine } from './backup-format.ts'

const folder = mkdtempSync(join(tmpdir(), 'vedette-backup-'))
chmodSync(folder, 0o755)
const programs = process.env.POSTGRES ?? (existsSync('/usr/lib/postgresql/15/bin/initdb') ? '/usr/lib/postgresql/15/bin' : undefined)
const file = (name: string): string => join(folder, name)
const open = (name: string): Promise<Store> => openStore({ home: file(name) })
const clean = { findings: [], areEventsStale: false }

let store: Store
beforeAll(async () => {
  store = await open('home')
  await store.add([
    report('a', 'Goma', { url: 'https://wire.example/1' }),
    report('b', 'Goma', { url: 'https://wire.example/1' }),
    report('c', 'Sake', { title: 'Tab\tquote " \\N backslash \\ line\nbreak' })
  ])
  await drain(store)
  await store.add([report('d', 'Masisi')])
  await store.backup(file('one.backup'))
}, 120_000)
afterAll(async () => {
  await store?.close()
  rmSync(folder, { recursive: true, force: true })
}, 60_000)

/** All rows that nobody can make again, as they are. */
async function rowsOf(where: StoreOptions): Promise<string> {
  const client = await connectTo(where)
  const all: unknown[] = []
  for (const table of ['reports', 'sightings', 'codings', 'claims', 'reviews'])
    all.push((await client.query(`SELECT * FROM vedette.${table} ORDER BY 1, 2, 3`)).rows)
  await client.end()
  return JSON.stringify(all)
}

it('puts back what was there, byte for byte, and what is derived with it', async () => {
  const other = await open('other')
  const heard: string[] = []
  const rebuilt = (done: number, all: number): void => void heard.push(`${done} of ${all}`)
  expect(await other.restore(file('one.backup'), 'restore', { rebuilt })).toMatchObject({ reports: 3, codings: 2, claims: 2 })
  expect(heard).toEqual(['1 of 2', '2 of 2'])
  expect(await rowsOf({ home: file('other') })).toBe(await rowsOf({ home: file('home') }))
  expect(await sayAll(other)).toBe(await sayAll(store))
  expect(await other.counts()).toMatchObject({ reports: 3, claims: 2, waiting: 1 })
  expect(await other.verify()).toEqual(clean)
  await other.add([report('e', 'Walikale')])
  await drain(other)
  expect(await other.counts()).toMatchObject({ reports: 4, claims: 4 })
  await expect(other.restore(file('one.backup'), 'restore')).rejects.toThrow('the store holds reports')
  await other.restore(file('one.backup'), 'replace')
  expect(await rowsOf({ home: file('other') })).toBe(await rowsOf({ home: file('home') }))
  await other.close()
  expect(statSync(file('one.backup')).mode & 0o077).toBe(0)
}, 120_000)

it.runIf(programs !== undefined)(
  'goes from a folder to a server and back, between major versions',
  async () => {
    const server = await startPostgres(programs ?? '', folder)
    const there = await openStore({ databaseUrl: server.url })
    await there.restore(file('one.backup'), 'restore')
    expect(await rowsOf({ databaseUrl: server.url })).toBe(await rowsOf({ home: file('home') }))
    await there.backup(file('two.backup'))
    await there.close()
    await server.end()
    const back = await open('back')
    await back.restore(file('two.backup'), 'restore')
    expect(await rowsOf({ home: file('back') })).toBe(await rowsOf({ home: file('home') }))
    expect(await back.verify()).toEqual(clean)
    await back.close()
  },
  120_000
)

describe('a file that is no whole backup is refused, and changes nothing', () => {
  const whole = (): Buffer => readFileSync(file('one.backup'))
  const changed = (at: number): Buffer => {
    const bytes = whole()
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
    return bytes
  }
  const repacked = (change: (bytes: Buffer) => Buffer): Buffer => {
    const { length } = firstLine()
    return Buffer.concat([firstLine(), gzipSync(change(gunzipSync(whole().subarray(length))))])
  }
  it.each<[string, () => Buffer, RegExp]>([
    ['an empty file', () => Buffer.alloc(0), /is no backup/],
    ['a text', () => Buffer.from('Shells fell on Goma.\n'), /is no backup/],
    ['one of a newer form', () => Buffer.concat([firstLine(9), whole().subarray(firstLine().length)]), /made by a newer Vedette/],
    ['the beginning alone', () => whole().subarray(0, firstLine().length), /was cut off/],
    ['half of it', () => whole().subarray(0, whole().length / 2), /was cut off/],
    ['all but the last byte', () => whole().subarray(0, -1), /was cut off/],
    ['one bit other in the middle', () => changed(Math.floor(whole().length / 2)), /is damaged/],
    ['one bit other in its sum', () => changed(whole().length - 6), /is damaged/],
    [
      'a letter other, packed anew',
      () => repacked(bytes => Buffer.from(bytes.toString('latin1').replace('Goma', 'Gomo'), 'latin1')),
      /is damaged: its checksum/
    ],
    ['its last block gone, packed anew', () => repacked(bytes => bytes.subarray(0, bytes.lastIndexOf('Z'))), /was cut off/],
    ['no blocks', () => repacked(() => Buffer.from('Shells fell on Goma, and on Sake.')), /is damaged: its blocks/]
  ])('%s', async (_name, bytes, says) => {
    writeFileSync(file('bad.backup'), bytes())
    await expect(checkBackup(file('bad.backup'), () => undefined)).rejects.toThrow(says)
    const before = await rowsOf({ home: file('home') })
    await expect(store.restore(file('bad.backup'), 'merge')).rejects.toThrow(says)
    await expect(store.restore(file('bad.backup'), 'replace')).rejects.toThrow(says)
    expect(await rowsOf({ home: file('home') })).toBe(before)
  })
})

it('merges two stores into the same whichever comes to which: one report of the same bytes, under all its names', async () => {
  const [one, two] = [await open('team-one'), await open('team-two')]
  await one.add([report('a', 'Goma'), report('c', 'Sake')])
  await two.add([report('z', 'Goma'), report('e', 'Walikale')])
  for (const each of [one, two]) await drain(each)
  // A later reader has read this one again: its reading counts.
  await two.recode('later')
  while ((await two.codeNext('later', code)) !== 'nothing');
  await one.backup(file('team-one.backup'))
  await two.backup(file('team-two.backup'))
  expect(await one.restore(file('team-two.backup'), 'merge')).toMatchObject({ reports: 1, codings: 3 })
  expect(await two.restore(file('team-one.backup'), 'merge')).toMatchObject({ reports: 1, codings: 1 })
  expect(await sayAll(one)).toBe(await sayAll(two))
  const goma = (await one.reports({ search: 'Goma' }, { limit: 5 })).rows
  expect(await one.report(goma[0]?.key ?? '')).toMatchObject({ id: 'a', names: ['a', 'z'] })
  expect(await one.restore(file('team-two.backup'), 'merge')).toMatchObject({ reports: 0, codings: 0, claims: 0 })
  for (const each of [one, two]) {
    expect(await each.verify()).toEqual(clean)
    await each.close()
  }
}, 120_000)

it('is written and merged while reports are added and coded', async () => {
  for (let round = 0; round < 5; round++) {
    await Promise.all([
      store.backup(file(`busy-${round}.backup`)),
      store.add([1, 2, 3].map(at => report(`${round}-${at}`, `Fizi ${round}-${at}`))),
      store.restore(file('team-one.backup'), 'merge'),
      drain(store),
      drain(store)
    ])
  }
  await drain(store)
  await store.events({}, { limit: 1 })
  expect(await store.verify()).toEqual(clean)
  const other = await open('busy')
  await other.restore(file('busy-4.backup'), 'restore')
  expect((await other.verify()).findings).toEqual([])
  await other.close()
}, 120_000)
