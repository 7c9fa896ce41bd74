import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/node-postgres'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { connectTo, drain, report } from './example-store.ts'
import { openStore, type Store } from './index.ts'
import { letGoOfChanges } from './told-changes.ts'
import { areKnown, haveDeeds, type ToldMarks } from './told-mark.ts'

const folder = mkdtempSync(join(tmpdir(), 'vedette-marks-'))
const home = join(folder, 'home')
chmodSync(folder, 0o755)
let store: Store
beforeAll(async () => {
  store = await openStore({ home })
}, 60_000)
afterAll(async () => {
  await store?.close()
  rmSync(folder, { recursive: true, force: true })
}, 60_000)

const area = 'CD/North Kivu'
/** What a reader has who asks only for what changed. */
let had: ToldMarks | undefined
const follow = async (): Promise<ToldMarks> => {
  const before = had
  const told = await store.toldMarks({ area }, before?.at)
  const same = told.changed === undefined ? [] : (before?.marks.filter(({ key }) => !told.changed?.has(key)) ?? [])
  had = { ...told, marks: [...same, ...told.marks].sort((a, b) => (a.key < b.key ? -1 : 1)) }
  return had
}
const ask = async (known?: string) => {
  const query = { area, known }
  const [{ marks: all }, rows] = await Promise.all([store.toldMarks({ area }), store.toldRows(query)])
  expect((await follow()).marks).toEqual(all)
  const marks = all.filter(areKnown(known))
  expect(marks.map(({ key }) => key)).toEqual(rows.map(({ key }) => key))
  const deeds = { since: '2024-03-01', until: '2024-03-04' }
  const inDays = (await store.toldRows({ ...query, deeds })).filter((row, at) => row.deeds === rows[at]?.deeds)
  expect(inDays.map(({ key }) => key)).toEqual(
    marks.filter((mark, at) => rows[at]?.deeds === '' || haveDeeds(deeds)(mark)).map(({ key }) => key)
  )
  return { mark: JSON.stringify(marks.map(({ key, version }) => [key, version])), rows }
}

it('marks what is told of an area: another mark whenever the rows are others, and the same while they are the same', async () => {
  const one = fc.record({
    place: fc.constantFrom('Beni', 'Goma', 'Lubero'),
    name: fc.constantFrom('a', 'b', 'c', 'd'),
    url: fc.option(fc.constantFrom('https://wire.example/1', 'https://wire.example/2'), { nil: undefined }),
    published: fc.constantFrom('2024-03-02', '2024-03-05')
  })
  const seen = new Map<string, string>()
  await fc.assert(
    fc.asyncProperty(fc.array(one, { maxLength: 3 }), async reports => {
      await store.add(reports.map(({ place, name, url, published }) => report(name, place, { published, ...(url ? { url } : {}) })))
      await drain(store)
      for (const known of ['2024-03-02', undefined]) {
        const { mark, rows } = await ask(known)
        const text = JSON.stringify(rows)
        expect(seen.get(`${known} ${mark}`) ?? text).toBe(text)
        seen.set(`${known} ${mark}`, text)
      }
    }),
    { numRuns: 25 }
  )
  const name = (id: string) => store.add([report(id, 'Beni', { published: '2024-03-02' })])
  await name('y')
  const before = await ask()
  await name('z')
  expect(await ask()).toEqual(before)
}, 120_000)

it('finds it wrong when names are not noted as they were added, and notes them anew', async () => {
  const client = await connectTo({ home })
  await store.events({}, { limit: 1 })
  const noted = async (): Promise<unknown> => (await client.query('SELECT key, name FROM vedette.renamed ORDER BY key')).rows
  const right = await noted()
  expect(right).not.toEqual([])
  expect((await store.verify()).findings).toEqual([])
  await client.query("UPDATE vedette.renamed SET name = 'none'; INSERT INTO vedette.renamed VALUES ('nothing', 'none')")
  expect((await store.verify()).findings).toMatchObject([{ what: 'names', remedy: 'run vedette rebuild' }])
  await store.rebuild()
  expect(await noted()).toEqual(right)
  await client.query('DELETE FROM vedette.renamed')
  expect((await store.verify()).findings).toMatchObject([{ what: 'names' }])
  await client.end()
}, 120_000)

it('tells who asks again of what changed alone, as long as it knows what that is', async () => {
  const client = await connectTo({ home })
  const changed = async (): Promise<readonly string[] | undefined> => {
    const { changed } = await follow()
    return changed && [...changed]
  }
  await follow()
  expect(await changed()).toEqual([])
  const both = async (work: (one: typeof client, other: typeof client) => Promise<void>): Promise<void> => {
    const other = await connectTo({ home })
    await work(client, other)
    await other.end()
  }
  const urlOf = 'https://wire.example/9'
  await store.add(['Beni', 'Goma', 'Lubero'].map(place => report('n', place, { published: '2024-03-09' })))
  await drain(store)
  await follow()
  const { rows } = await client.query<{ key: string }>(
    'SELECT key FROM vedette.told WHERE url IS NULL ORDER BY published_day DESC, key LIMIT 3'
  )
  const [first = '', second = '', third = ''] = rows.map(({ key }) => key)
  // Two who know nothing of each other; the one that began first ends last.
  await both(async (one, other) => {
    await one.query('BEGIN')
    await one.query('UPDATE vedette.told SET url = $1, published_day = published_day + 1 WHERE key = $2', [urlOf, first])
    await other.query('UPDATE vedette.told SET url = $1 WHERE key = $2', [urlOf, second])
    expect(await changed()).toEqual([second])
    await one.query('COMMIT')
  })
  expect((await changed())?.toSorted()).toEqual([first, second].toSorted())
  expect(await changed()).toEqual([])
  // Of one that goes, what shares its address is told of too.
  await client.query('DELETE FROM vedette.told WHERE key = $1', [first])
  expect((await changed())?.toSorted()).toEqual([first, second].toSorted())
  await client.query('UPDATE vedette.told SET url = NULL WHERE key = $1', [second])
  await changed()
  await client.query('BEGIN')
  await client.query('UPDATE vedette.told SET coder = coder WHERE key = $1', [third])
  await client.query('ROLLBACK')
  expect(await changed()).toEqual([])
  await store.rebuild()
  await ask()
  await ask('2024-03-02')
  const { at } = await follow()
  // Who asked before what is let go of looks at all.
  await client.query('UPDATE vedette.told SET coder = coder')
  await letGoOfChanges(drizzle(client), 2)
  expect(await changed()).toBeUndefined()
  expect(await changed()).toEqual([])
  expect((await store.toldMarks({ area }, `${at.split(' ')[0]} another`)).changed).toBeUndefined()
  await client.query('UPDATE vedette.told SET coder = coder WHERE key = $1', [third])
  expect(await changed()).toEqual([third])
  await client.end()
}, 120_000)
