import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { reportKey } from '@vedette/core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { connectTo, drain, report } from '../example-store.ts'
import { openStore, type Store } from '../index.ts'

const folder = mkdtempSync(join(tmpdir(), 'vedette-takedown-'))
chmodSync(folder, 0o755)
const file = (name: string): string => join(folder, name)
const where = { home: file('home') }
const by = { reason: 'a court asked for it', by: 'Nadia' }

const witness = report('w', 'Uvira', { title: 'Baraka Mwenze saw it' })
const named = report('n', 'Fizi Baraka Mwenze', { url: 'https://wire.example/n' })
const other = report('o', 'Goma')

let store: Store
beforeAll(async () => {
  store = await openStore(where)
  await store.add([witness, named, other])
  await drain(store)
  const { rows } = await store.claims({ report: reportKey(witness) }, { limit: 5 })
  await store.review({ claim: rows[0]?.claim.id ?? '', decision: 'accept', by: 'Jo', note: 'Uvira is right' })
  const { rows: others } = await store.claims({ report: reportKey(other) }, { limit: 5 })
  await store.review({ claim: others[0]?.claim.id ?? '', decision: 'note', by: 'Jo', note: 'Baraka\nMwenze would know' })
  await store.backup(file('old.backup'))
}, 120_000)
afterAll(async () => {
  await store?.close()
  rmSync(folder, { recursive: true, force: true })
}, 60_000)

/** All rows of all tables that say some words. */
async function whereSaid(words: string, at = where): Promise<readonly string[]> {
  const client = await connectTo(at)
  const { rows: tables } = await client.query<{ name: string }>(
    "SELECT relname AS name FROM pg_class WHERE relnamespace = 'vedette'::regnamespace AND relkind = 'r'"
  )
  const said: string[] = []
  for (const { name } of tables) {
    const { rows } = await client.query<{ row: string }>(`SELECT t::text AS row FROM vedette.${name} t`)
    const hex = Buffer.from(words).toString('hex')
    if (rows.some(({ row }) => row.toLowerCase().includes(words.toLowerCase()) || row.includes(hex))) said.push(name)
  }
  await client.end()
  return said.sort()
}

it('says how many reports it would be, and changes nothing', async () => {
  expect(await store.countMarked('baraka mwenze', undefined)).toBe(2)
  expect(await store.countMarked('Walikale', undefined)).toBe(0)
  expect(await store.takedowns()).toEqual([])
})

it('erases a report from all tables and their files, and a tombstone says why', async () => {
  expect((await whereSaid('Uvira')).length).toBeGreaterThan(4)
  const takedown = await store.takeDown({ report: reportKey(witness), ...by })
  expect(takedown).toMatchObject({
    kind: 'report',
    key: reportKey(witness),
    mark: null,
    ...by,
    reports: [{ key: reportKey(witness), became: null }]
  })
  expect(await whereSaid('Uvira')).toEqual([])
  expect(await store.report(reportKey(witness))).toBeUndefined()
  expect((await store.events({}, { limit: 50 })).rows).toHaveLength(2)
  expect(await store.verify()).toEqual({ findings: [], areEventsStale: false })
  const base = join(where.home, 'postgres', 'base')
  for (const database of readdirSync(base))
    for (const name of readdirSync(join(base, database)).filter(each => /^\d+$/.test(each)))
      expect(readFileSync(join(base, database, name)).includes('Uvira'), `${database}/${name}`).toBe(false)
}, 60_000)

it('refuses the same bytes, and says why', async () => {
  expect(await store.struck([witness, other])).toEqual([true, false])
  expect(await store.add([witness, other])).toMatchObject([
    { kind: 'refused', says: expect.stringMatching(/^it was struck out on \d{4}-\d\d-\d\d by Nadia: a court asked for it$/) },
    { kind: 'known' }
  ])
})

it('strikes a name out of all reports, keeps the rest of them, and knows the name when it comes again', async () => {
  const takedown = await store.takeDown({ words: 'Baraka MWENZE', ...by })
  expect(takedown.reports).toMatchObject([{ key: reportKey(named) }])
  expect(JSON.stringify(takedown)).not.toMatch(/mwenze/i)
  expect(await whereSaid('Mwenze')).toEqual([])
  expect((await store.reviews({}, { limit: 5 })).rows.map(({ note }) => note)).toEqual(['[…] would know'])
  await drain(store)
  expect(await whereSaid('Mwenze')).toEqual([])
  const left = await store.report(takedown.reports[0]?.became ?? '')
  expect(left).toMatchObject({
    id: 'n',
    url: 'https://wire.example/n',
    state: 'coded',
    report: { raw: 'Rebels took Fizi […]\u0000 on Friday.' }
  })
  expect(await store.add([named])).toMatchObject([{ kind: 'refused', says: expect.stringContaining(`it is kept as ${left?.key}`) }])
  const [added] = await store.add([report('late', 'Sake, baraka mwenze said')])
  expect((await store.report(added?.key ?? ''))?.report.raw).toBe('Rebels took Sake, […] said\u0000 on Friday.')
  await drain(store)
  expect((await store.verify()).findings).toEqual([])
}, 60_000)

it('strikes a passage out of one report alone', async () => {
  const [one, two] = [report('p', 'Sake by night'), report('q', 'Goma by night')]
  await store.add([one, two])
  await drain(store)
  await store.takeDown({ report: reportKey(one), words: 'by night', ...by })
  expect(await store.report(reportKey(two))).toBeDefined()
  expect(await store.report(reportKey(one))).toBeUndefined()
  await expect(store.takeDown({ report: reportKey(two), words: 'by day', ...by })).rejects.toThrow('does not say these words')
  await expect(store.takeDown({ report: 'none', ...by })).rejects.toThrow('there is no report "none"')
}, 60_000)

it('strikes out again what an older backup brings back: over what is kept, merged, and elsewhere', async () => {
  await store.restore(file('old.backup'), 'merge')
  expect([await whereSaid('Uvira'), await whereSaid('Mwenze')]).toEqual([[], []])
  await store.restore(file('old.backup'), 'replace')
  expect([await whereSaid('Uvira'), await whereSaid('Mwenze')]).toEqual([[], []])
  expect(await store.counts()).toMatchObject({ reports: 2 })
  await drain(store)
  expect((await store.verify()).findings).toEqual([])
  await store.backup(file('new.backup'))
  const takedowns = await store.takedowns()
  const elsewhere = await openStore({ home: file('elsewhere') })
  expect(await elsewhere.restore(file('old.backup'), 'restore')).toMatchObject({ reports: 3 })
  expect(await elsewhere.applyTakedowns(takedowns)).toBe(3)
  expect(await elsewhere.applyTakedowns(takedowns)).toBe(0)
  expect([await whereSaid('Uvira', { home: file('elsewhere') }), await whereSaid('Mwenze', { home: file('elsewhere') })]).toEqual([[], []])
  await drain(elsewhere)
  expect((await elsewhere.verify()).findings).toEqual([])
  await elsewhere.close()
}, 120_000)

it('is done while reports are added and coded', async () => {
  for (let round = 0; round < 4; round++) {
    const victim = report(`v${round}`, `Kindu ${round}`)
    await store.add([victim, report(`x${round}`, `Kindu too ${round}`)])
    await Promise.all([
      drain(store),
      store.takeDown({ report: reportKey(victim), ...by }),
      store.add([report(`y${round}`, `Lubero ${round}`), victim]).catch(() => undefined),
      store.rebuild(),
      drain(store)
    ])
    expect(await store.report(reportKey(victim))).toBeUndefined()
  }
  await drain(store)
  expect((await store.verify()).findings).toEqual([])
}, 120_000)
