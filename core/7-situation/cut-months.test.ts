import fc from 'fast-check'
import { expect, it } from 'vitest'
import { exampleTold, type Short } from '../6-event/example-told.ts'
import { situationAt } from './situation-at.ts'
import { situationKeeper } from './situation-keeper.ts'

const days = ['2022-11-03', '2023-01-31', '2023-02-01', '2023-02-20', '2023-05-08', '2023-05-20'] as const
const types = ['COERCE/seize', 'RETREAT', 'ASSAULT', 'THREATEN', 'control', 'siege', 'presence', 'support', 'killed'] as const
const told = fc.record({
  type: fc.constantFrom(...types),
  by: fc.constantFrom(['RSF/RSF'], ['army/army']),
  at: fc.constantFrom(['El Geneina'], ['Nyala'], ['West Darfur'], []),
  on: fc.constantFrom(undefined, ...days, '2022-11/2023-02'),
  published: fc.constantFrom(...days),
  outlet: fc.constantFrom('Dabanga', 'Nile Press'),
  text: fc.constantFrom('Words of one.', 'Words of another.'),
  stance: fc.constantFrom('asserted', 'asserted', 'denied') as fc.Arbitrary<Short['stance']>,
  count: fc.constantFrom(3, 12),
  wire: fc.constantFrom(
    undefined,
    undefined,
    { if: 'if the town is attacked' },
    { if: 'if they come', terms: [{ type: 'ASSAULT', at: ['Nyala'] }] }
  )
})
const claims = fc.array(told, { maxLength: 16 }).map(all =>
  all.map(({ wire, on, ...each }, index) =>
    exampleTold({
      ...each,
      ...(on === undefined ? {} : { on }),
      ...wire,
      id: `c${index}`,
      kind: ['control', 'siege', 'presence', 'support'].includes(each.type) ? 'state' : each.type === 'killed' ? 'toll' : 'event'
    } as Short)
  )
)
/** What comes, goes, is denied by its report's next version or is said to be one with another, and what is asked then. */
const step = fc.record({
  turned: fc.uniqueArray(fc.nat(15), { maxLength: 3 }),
  denied: fc.option(fc.nat(15), { nil: undefined }),
  pinned: fc.option(fc.record({ of: fc.nat(15), with: fc.nat(15), kind: fc.constantFrom('same', 'apart') }), { nil: undefined }),
  asked: fc.array(fc.record({ at: fc.constantFrom(...days), known: fc.constantFrom(...days), windowDays: fc.constantFrom(7, 30, 400) }), {
    minLength: 1,
    maxLength: 3
  })
})

it('answers what one answers that has kept nothing, of days of several months in turn, whatever came, went or was reviewed between', () => {
  fc.assert(
    fc.property(claims, fc.array(step, { minLength: 2, maxLength: 6 }), (all, steps) => {
      const keeper = situationKeeper()
      let now = all
      const isThere = all.map((_, index) => index % 3 > 0)
      for (const { turned, denied, pinned, asked } of steps) {
        for (const index of turned) isThere[index] = !isThere[index]
        now = now.map((each, index) => {
          if (index === denied) return { ...each, claim: { ...each.claim, stance: 'denied' as const } }
          return index === pinned?.of ? { ...each, pins: { was: [], same: [], apart: [], [pinned.kind]: [`c${pinned.with}`] } } : each
        })
        const there = now.filter((_, index) => isThere[index])
        for (const query of asked) expect(JSON.stringify(situationAt(there, query, keeper))).toBe(JSON.stringify(situationAt(there, query)))
      }
    }),
    { numRuns: 300 }
  )
})

it('makes nothing again of months that are what they were', () => {
  const month = (year: number) =>
    ['siege', 'presence', 'control'].map(type =>
      exampleTold({
        id: `${type} ${year}`,
        kind: 'state',
        type,
        by: ['RSF/RSF'],
        at: ['Nyala'],
        on: `${year}-02-03`,
        published: `${year}-02-05`
      } as Short)
    )
  const told = [2014, 2017].flatMap(month)
  const keeper = situationKeeper()
  const join = (claims: typeof told) => keeper.join([claims], { days: [19_400, 19_430], awaited: new Map() }, undefined)
  const first = join(told)
  expect(first.map(({ all }) => all.length)).toEqual([3, 3])
  const later = join([...told, ...month(2020)])
  expect(later).toHaveLength(3)
  expect([later[0] === first[0], later[1] === first[1]]).toEqual([true, true])
  const other = join(told.slice(1))
  expect([other[0] === first[0], other[1] === first[1]]).toEqual([false, true])
})
