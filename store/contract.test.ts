import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { reportKey } from '@vedette/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { code, connectTo, drain, report, sayAll } from './example-store.ts'
import { type ClaimQuery, type EventQuery, openStore, type Store, type StoreOptions } from './index.ts'
import { startPostgres } from './start-postgres.ts'

const folder = mkdtempSync(join(tmpdir(), 'vedette-store-'))
chmodSync(folder, 0o755)
const programs = process.env.POSTGRES ?? (existsSync('/usr/lib/postgresql/15/bin/initdb') ? '/usr/lib/postgresql/15/bin' : undefined)
const said: string[] = []
const clean = { findings: [], areEventsStale: false }
const homeOf = (name: string) => ({ home: join(folder, name) })

if (programs === undefined)
  process.stderr.write(
    'No PostgreSQL server: the contract of the store was tested on the embedded one alone. Install PostgreSQL 15 or newer.\n'
  )

describe.each(programs === undefined ? ['embedded'] : ['embedded', 'server'])('the store, %s', kind => {
  let where: StoreOptions
  let store: Store
  let end: () => Promise<void> = async () => undefined
  beforeAll(async () => {
    if (kind === 'server') {
      const server = await startPostgres(programs ?? '', folder)
      end = server.end
      where = { databaseUrl: server.url }
    } else where = homeOf('home')
    store = await openStore(where)
  }, 60_000)
  afterAll(async () => {
    await store?.close()
    await end()
  }, 60_000)

  it('keeps the same bytes once, under all their names, and calls another text of an address a version', async () => {
    const first = report('b', 'Goma', { url: 'https://wire.example/1' })
    expect(await store.add([first, { ...first, id: 'a' }])).toMatchObject([{ kind: 'new' }, { kind: 'known' }])
    expect(await store.add([report('c', 'Sake', { url: 'https://wire.example/1', published: '2024-03-03' })])).toMatchObject([
      { kind: 'version' }
    ])
    await drain(store)
    const kept = await store.report(reportKey(first))
    expect(kept).toMatchObject({ id: 'a', names: ['a', 'b'], state: 'coded', claims: 1, report: { raw: first.raw } })
    expect(kept?.versions).toHaveLength(2)
    expect((await store.told({ known: '2024-03-02' })).map(({ claim }) => claim.at[0]?.name)).toEqual(['Goma'])
    expect((await store.told({ known: '2024-03-03' })).map(({ claim }) => claim.at[0]?.name)).toEqual(['Sake'])
  })

  it('codes a report once, also when whoever took it is gone', async () => {
    await store.add([report('d', 'Masisi')])
    await expect(store.codeNext('test', () => Promise.reject(new Error('gone')))).rejects.toThrow('gone')
    expect(await store.waiting()).toBe(1)
    expect((await Promise.all([1, 2, 3].map(() => store.codeNext('test', code)))).toSorted()).toEqual(['coded', 'nothing', 'nothing'])
    expect((await store.claims({ area: 'CD/North Kivu' }, { limit: 50 })).rows).toHaveLength(3)
  })

  it('keeps what cannot be coded, with the reason', async () => {
    const [added] = await store.add([report('e', 'Walikale')])
    await store.codeNext('test', async () => ({ kind: 'failed', says: 'no text' }))
    expect(await store.report(added?.key ?? '')).toMatchObject({ state: 'failed', says: 'no text' })
    expect(await store.recode('test')).toBe(1)
    await drain(store)
    expect(await store.counts()).toMatchObject({ reports: 4, claims: 4, waiting: 0, failed: 0 })
  })

  it('pages and searches', async () => {
    const first = await store.claims({}, { limit: 3 })
    const rest = await store.claims({}, { limit: 3, cursor: first.next ?? '' })
    expect([first.rows.length, rest.rows.length, rest.next]).toEqual([3, 1, null])
    expect((await store.search('masisi', { limit: 10 })).rows.map(hit => hit.kind)).toEqual(['claim', 'report'])
    expect((await store.search('took -goma "Masisi on"', { limit: 10 })).rows).toHaveLength(2)
    expect((await store.places('goma', { limit: 5 })).rows).toMatchObject([{ name: 'Goma', claims: 1 }])
    const within = async (query: ClaimQuery) => (await store.claims(query, { limit: 10 })).rows.length
    expect([
      await within({ bbox: [1.9, 0.9, 2, 1] }),
      await within({ bbox: [170, 0, 1.9, 2] }),
      await within({ bbox: [170, 0, 2, 2] })
    ]).toEqual([4, 0, 4])
    expect([await within({ confidence: 0.8 }), await within({ confidence: 0.81 })]).toEqual([4, 0])
    const named = async (query: EventQuery) =>
      (await store.events(query, { limit: 2 })).rows.flatMap(({ at }) => at.map(({ name }) => name))
    expect(await named({ stance: 'asserted', confidence: 0.5, bbox: [1, 0, 2, 2], actor: 'rebels', search: 'masisi' })).toEqual(['Masisi'])
    expect([await named({ side: 'nobody' }), await named({ bbox: [3, 0, 4, 2] }), await named({ search: '-took' })]).toEqual([[], [], []])
    expect([...(await store.lines([first.rows[0]?.report.key ?? ''])).values()].map(({ claims }) => claims.length)).toEqual([1])
    await expect(store.claims({}, { limit: 3, cursor: 'x' })).rejects.toThrow('"x" is no cursor')
  })

  it('gives a feed that is due to one asker, and keeps how it is', async () => {
    const [url, { add, take, keep, list, remove }] = ['https://oru.example/feed', store.feeds]
    await add(url, 'Ana', 30)
    expect((await Promise.all([take(), take()])).filter(Boolean)).toEqual([url])
    await keep(url, { kind: 'failed', says: 'no answer' })
    expect(await list()).toMatchObject([{ url, by: 'Ana', every: 30, answered: null, failures: 1, says: 'no answer' }])
    expect([await take(), await remove(url), await remove(url)]).toEqual([undefined, true, false])
  })

  it('refuses to change or forget what was added, finds what was changed all the same, and says what to do', async () => {
    const client = await connectTo(where)
    for (const table of ['reports', 'codings', 'claims', 'sightings', 'reviews'])
      await expect(client.query(`DELETE FROM vedette.${table}`)).rejects.toThrow('its rows are only ever added')
    await store.events({}, { limit: 1 })
    expect(await store.verify()).toEqual(clean)
    await client.query("SET session_replication_role = 'replica'")
    await client.query("UPDATE vedette.reports SET raw = 'x' WHERE key = (SELECT min(key) FROM vedette.reports)")
    await client.query('DELETE FROM vedette.events')
    const { findings } = await store.verify()
    expect(findings.map(({ says }) => says).sort()).toEqual([
      'its text is not the one that was added',
      'they are not what the claims add up to'
    ])
    await store.rebuild()
    expect((await store.verify()).findings.map(({ says }) => says)).toEqual(['its text is not the one that was added'])
    await client.end()
  })

  it('reads codings where an older Vedette kept no more, and finds what is told wrong', async () => {
    const client = await connectTo(where)
    const told = await store.told({ area: 'CD/North Kivu' })
    await client.query('UPDATE vedette.told SET report = NULL, lasting = NULL, deeds = NULL, deeds_from = NULL, deeds_to = NULL')
    expect(await store.told({ area: 'CD/North Kivu' })).toEqual(told)
    expect((await store.verify()).findings.map(({ says }) => says)).toEqual(['its text is not the one that was added'])
    await client.query("UPDATE vedette.told SET areas = '{}' WHERE key = (SELECT max(key) FROM vedette.told)")
    expect((await store.verify()).findings.map(({ says }) => says)).toContain('what it tells is not what its coding and its reviews say')
    await client.query('DELETE FROM vedette.told')
    expect((await store.verify()).findings.map(({ says }) => says)).toContain('what it tells is missing')
    await store.rebuild()
    expect(await store.told({ area: 'CD/North Kivu' })).toEqual(told)
    await client.end()
  })

  it('says that events are older than the codings, which is no fault', async () => {
    await store.events({}, { limit: 1 })
    const client = await connectTo(where)
    await client.query('UPDATE vedette.revisions SET codings = codings + 1')
    expect((await store.verify()).areEventsStale).toBe(true)
    await store.events({}, { limit: 1 })
    expect((await store.verify()).areEventsStale).toBe(false)
    await client.end()
  })

  it('leaves out deeds outside some days where that is asked, but none that took a place', async () => {
    const deeds = { since: '2030-01-01', until: '2030-02-01' }
    expect((await store.told({ deeds })).length).toBe((await store.told({})).length)
  })

  it('answers or refuses every call while its connections are cut, and works on', async () => {
    const before = await store.counts()
    for (let round = 0; round < 15; round++) {
      const client = await connectTo(where)
      const calls = [1, 2, 3, 4, 5, 6].map(() => (round % 2 === 0 ? store.recode('test') : store.codeNext('test', code)))
      await Promise.all(
        [
          client.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'vedette%'"),
          ...calls,
          ...[1, 2, 3, 4, 5, 6].map(() => store.verify())
        ].map(call => call.catch(() => undefined))
      )
      await client.end()
    }
    expect(await store.counts()).toEqual(before)
  })

  it('says the same whatever the order of adding', async () => {
    said.push(await sayAll(store))
    if (kind === 'server') return
    const other = await openStore(homeOf('other'))
    const again = ['Walikale', 'Masisi'].map((place, at) => report(['e', 'd'][at] ?? '', place))
    await other.add([...again, report('c', 'Sake', { url: 'https://wire.example/1', published: '2024-03-03' })])
    await drain(other)
    await other.add([report('a', 'Goma', { url: 'https://wire.example/1' }), report('b', 'Goma', { url: 'https://wire.example/1' })])
    await drain(other)
    said.push(await sayAll(other))
    await other.close()
  }, 60_000)
})

it('says the same on every kind of server', () => {
  expect(new Set(said).size).toBe(1)
})

it('is joined by a second program, and outlives the killing of its server', async () => {
  const [one, two] = [await openStore(homeOf('shared')), await openStore(homeOf('shared'))]
  await one.add([report('a', 'Goma')])
  expect(await two.counts()).toMatchObject({ reports: 1, waiting: 1 })
  process.kill(Number(readFileSync(join(folder, 'shared', 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL')
  expect(await one.add([report('b', 'Sake')])).toMatchObject([{ kind: 'new' }])
  await drain(two)
  expect(await two.counts()).toMatchObject({ reports: 2, claims: 2 })
  await one.close()
  expect((await two.verify()).findings).toEqual([])
  await two.close()
  expect(existsSync(join(folder, 'shared', 'postgres', 'postmaster.pid'))).toBe(false)
}, 120_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000)
