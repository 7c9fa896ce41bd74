import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { connectTo, drain, report } from './example-store.ts'
import { openStore, type Store } from './index.ts'
import { areKnown, hasDeeds, partOf, partsOfMarks } from './told-parts.ts'

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
const ask = async (known?: string) => {
  const query = { area, known }
  const [all, parts, rows] = await Promise.all([store.toldMarks({ area }), store.toldParts({ area }), store.toldRows(query)])
  expect(parts).toEqual(partsOfMarks(all))
  const marks = all.filter(areKnown(known))
  expect(marks.map(({ key }) => key)).toEqual(rows.map(({ key }) => key))
  const some = [...parts.keys()].slice(0, 2)
  expect(await store.toldMarks({ area }, some)).toEqual(all.filter(({ key }) => some.includes(partOf(key))))
  const many = Array.from({ length: 20 }, (_, at) => `${some[0]?.[0]}${at.toString(16)}`)
  expect(await store.toldMarks({ area }, many)).toEqual(all.filter(({ key }) => many.includes(partOf(key))))
  const deeds = { since: '2024-03-01', until: '2024-03-04' }
  const inDays = (await store.toldRows({ ...query, deeds })).filter((row, at) => row.deeds === rows[at]?.deeds)
  expect(inDays.map(({ key }) => key)).toEqual(
    marks.filter((mark, at) => rows[at]?.deeds === '' || hasDeeds(mark, deeds)).map(({ key }) => key)
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
