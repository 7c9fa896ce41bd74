import type { Store, ToldMark, ToldRow } from '@vedette/store'
import { haveDeeds } from '@vedette/store/told-mark'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rowKeeper } from './keep-rows.ts'

type Kept = { readonly version: string; readonly deedsFrom: number }

/** A store that has what a map says, and counts the rows whose text it gives. As often as it is told to, it cannot tell what changed. */
function storeOf(reports: ReadonlyMap<string, Kept>, isLost: (looks: number) => boolean = () => false) {
  let given = 0
  const told: (readonly ToldMark[])[] = []
  const marks = (): readonly ToldMark[] =>
    [...reports]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, { version, deedsFrom }]) => ({ key, version, deedsFrom, deedsTo: deedsFrom + 5, publishedDay: 0, replacedOn: null }))
  const rowsOf: Store['toldRows'] = async ({ keys, deeds }) =>
    marks()
      .filter(({ key }) => keys === undefined || keys.includes(key))
      .map((mark): ToldRow => {
        given++
        const { key, version } = mark
        return { key, id: key, report: '[]', lasting: version, deeds: haveDeeds(deeds)(mark) ? `deeds of ${version}` : '' }
      })
  const revision = { told: '', events: '', struck: '' }
  const toldMarks: Store['toldMarks'] = async (_, since) => {
    const at = String(told.push(marks()) - 1)
    const [now, before] = [told.at(-1) ?? [], since === undefined ? undefined : told[Number(since)]]
    if (before === undefined || isLost(told.length)) return { marks: now, at, revision }
    const versionOf = (some: readonly ToldMark[], name: string) => some.find(({ key }) => key === name)?.version
    const names = [...now, ...before].map(({ key }) => key)
    const changed = new Set(names.filter(name => versionOf(now, name) !== versionOf(before, name)))
    return { marks: now.filter(({ key }) => changed.has(key)), changed, at, revision }
  }
  const store = { toldRows: rowsOf, toldMarks }
  return { store, rowsOf, given: () => given }
}

const january = { since: '1970-01-10', until: '1970-01-20' }
const february = { since: '1970-02-10', until: '1970-02-20' }
const keys = ['0000', '0001', '01aa', '01ab', 'ff00']
const step = fc.record({
  key: fc.constantFrom(...keys),
  version: fc.constantFrom('', 'one', 'two'),
  deedsFrom: fc.constantFrom(0, 12, 42),
  deeds: fc.constantFrom(january, february, undefined),
  /** A report that changes after the question looked, and before its rows are read. */
  late: fc.option(fc.constantFrom(...keys), { nil: undefined })
})

it('gives the rows that the store gives, and another mark whenever they are others, whatever came, went or changed between', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 1, maxLength: 12 }),
      fc.constantFrom(10, 1_000_000),
      fc.constantFrom(2, 3, 100),
      async (steps, most, lost) => {
        const reports = new Map<string, Kept>()
        const { store, rowsOf } = storeOf(reports, looks => looks % lost === 0)
        const keeper = rowKeeper(store, most)
        const seen = new Map<string, string>()
        for (const { key, version, deedsFrom, deeds, late } of steps) {
          if (version === '') reports.delete(key)
          else reports.set(key, { version: `${version} ${deedsFrom}`, deedsFrom })
          const { marks, rows } = await keeper.look({ known: undefined, area: 'SY' })
          const mark = JSON.stringify(marks.map(one => [one.key, one.version]))
          const state = JSON.stringify([...reports].sort())
          expect(seen.get(mark) ?? state).toBe(state)
          seen.set(mark, state)
          if (late !== undefined) {
            reports.set(late, { version: `late ${deedsFrom}`, deedsFrom })
            await rows(deeds)
          }
          const now = await (await keeper.look({ known: undefined, area: 'SY' })).rows(deeds)
          const expected = await rowsOf({ ...(deeds ? { deeds } : {}) })
          expect(now.map(({ key: name, lasting }) => [name, lasting])).toEqual(expected.map(({ key: name, lasting }) => [name, lasting]))
          // It may have deeds of other days besides.
          for (const [at, row] of now.entries()) if (expected[at]?.deeds !== '') expect(row.deeds).toBe(expected[at]?.deeds)
        }
      }
    ),
    { numRuns: 300 }
  )
})

it('reads again only what changed, and nothing for other days of what it read with all its deeds', async () => {
  const reports = new Map<string, Kept>(keys.map(key => [key, { version: 'one', deedsFrom: 12 }]))
  const { store, given } = storeOf(reports)
  const keeper = rowKeeper(store)
  const ask = async (deeds: typeof january) => (await keeper.look({ known: undefined, area: 'SY' })).rows(deeds)
  const first = await ask(january)
  expect(given()).toBe(5)
  expect((await ask(february))[0]).toBe(first[0])
  expect(given()).toBe(5)
  reports.set('01aa', { version: 'two', deedsFrom: 42 })
  expect((await ask(january))[2]?.lasting).toBe('two')
  expect(given()).toBe(6)
  expect((await ask(february))[2]?.deeds).toBe('deeds of two')
  expect(given()).toBe(6)
  keeper.forget()
  await ask(january)
  expect(given()).toBe(11)
})

it('lets go of what was asked for before, never of what was asked for last', async () => {
  const reports = new Map<string, Kept>(keys.map(key => [key, { version: 'one', deedsFrom: 12 }]))
  const { store, given } = storeOf(reports)
  const keeper = rowKeeper(store, 1)
  const ask = async () => (await keeper.look({ known: undefined, area: 'SY' })).rows(january)
  await ask()
  await ask()
  expect(given()).toBe(5)
  for (const key of keys) reports.delete(key)
  reports.set('aa00', { version: 'other', deedsFrom: 12 })
  await ask()
  for (const key of keys) reports.set(key, { version: 'one', deedsFrom: 12 })
  expect(await ask()).toHaveLength(6)
  // Most of them are missing, so that all are read.
  expect(given()).toBe(12)
})

it('looks at all of an area once, whatever the days up to which reports are known', async () => {
  const days = new Map([
    ['0000', { publishedDay: 0, replacedOn: 12 }],
    ['0001', { publishedDay: 12, replacedOn: null }],
    ['01aa', { publishedDay: 30, replacedOn: null }]
  ])
  const { store } = storeOf(new Map([...days.keys()].map(key => [key, { version: 'one', deedsFrom: 1 }])))
  let given = 0
  const toldMarks: Store['toldMarks'] = async (...asked) => {
    const told = await store.toldMarks(...asked)
    given += told.marks.length
    return { ...told, marks: told.marks.map(mark => ({ ...mark, ...days.get(mark.key) })) }
  }
  const keeper = rowKeeper({ ...store, toldMarks })
  const keysOf = async (known: string | undefined) => {
    const { marks, rows } = await keeper.look({ known, area: 'SY' })
    expect((await rows(undefined)).map(({ key }) => key)).toEqual(marks.map(({ key }) => key))
    return marks.map(({ key }) => key)
  }
  expect(await keysOf('1970-01-05')).toEqual(['0000'])
  expect(await keysOf('1970-01-13')).toEqual(['0001'])
  expect(await keysOf(undefined)).toEqual(['0001', '01aa'])
  expect(given).toBe(3)
})
