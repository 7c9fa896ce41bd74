import fc from 'fast-check'
import { expect, it } from 'vitest'
import { exampleTold, type Short } from '../6-event/example-told.ts'
import { joinBefore, situationAt } from './situation-at.ts'
import { situationKeeper } from './situation-keeper.ts'

const text = 'The force took the town on Tuesday after three days of shelling, and set up posts on the two roads that lead to the border.'
const days = ['2023-05-08', '2023-05-09', '2023-05-10', '2023-05-11'] as const
const short = fc.record({
  type: fc.constantFrom('COERCE/seize', 'RETREAT', 'ASSAULT', 'control', 'siege', 'presence', 'killed', 'displaced'),
  by: fc.constantFrom(['RSF/RSF'], ['army/army'], []),
  to: fc.constantFrom(['army/army'], ['people/civilians'], []),
  at: fc.subarray(['El Geneina', 'West Darfur', 'Nyala'] as const, { maxLength: 2 }),
  on: fc.constantFrom(...days, '2023-04-01/2023-05-09'),
  published: fc.constantFrom(...days),
  outlet: fc.constantFrom('Dabanga', 'Nile Press', 'AFP'),
  text: fc.constantFrom(text, `${text} More.`, 'Other words.'),
  source: fc.constantFrom([], ['army/army'], ['RSF/RSF'], ['a doctor/civilians']),
  stance: fc.constantFrom('asserted', 'asserted', 'denied') as fc.Arbitrary<Short['stance']>,
  count: fc.constantFrom(3, 12, 14),
  amends: fc.constantFrom('', '', '', 'correction', 'retraction'),
  wire: fc.constantFrom('', '', 'if', 'unless', 'truce')
})
const parties = ['RSF/RSF', 'army/army']
const wires = {
  if: { if: 'if the town is attacked', terms: [{ type: 'ASSAULT', at: ['El Geneina'] }] },
  unless: { if: 'unless the army leaves', terms: [{ type: 'RETREAT', by: ['army/army'], effect: 'calls off', on: '../2023-05-10' }] },
  truce: { terms: [{ type: 'ASSAULT', by: parties, to: parties, sets: 'truce', effect: 'breaks' }] }
} satisfies Record<string, Pick<Short, 'if' | 'terms'>>
const claims = fc.array(short, { maxLength: 12 }).map(all =>
  all.map(({ amends, wire, ...each }, index) =>
    exampleTold({
      ...each,
      id: `c${index}`,
      kind: ['control', 'siege', 'presence'].includes(each.type) ? 'state' : ['killed', 'displaced'].includes(each.type) ? 'toll' : 'event',
      what: each.type === 'displaced' ? 'displaced' : 'killed',
      ...(wire === '' ? {} : wires[wire as keyof typeof wires]),
      ...(amends === '' ? {} : { amends: amends as 'correction' | 'retraction' })
    } as Short)
  )
)
const ask = (told: ReturnType<typeof exampleTold>[], known = '2023-05-11') => situationAt(told, { at: '2023-05-11', known })

it('the order of claims makes no difference to anything in the situation', () => {
  fc.assert(
    fc.property(claims, fc.nat(), (told, turn) => {
      const other = told.map((_, index) => told[(index + turn) % told.length] as (typeof told)[number]).toReversed()
      expect(JSON.stringify(ask(other))).toBe(JSON.stringify(ask(told)))
    }),
    { numRuns: 300 }
  )
})

const pinned = fc.array(fc.record({ of: fc.nat(11), with: fc.nat(11), kind: fc.constantFrom('same', 'apart') }), { maxLength: 3 })
const question = fc.record({
  at: fc.constantFrom(...days),
  known: fc.constantFrom(...days),
  /** Claims that are not there, ones that are there in another version, and what people said of them. */
  without: fc.uniqueArray(fc.nat(11), { maxLength: 4 }),
  changed: fc.uniqueArray(fc.nat(11), { maxLength: 2 }),
  pinned
})

it('what is kept of joins from one question to the next changes no answer, whatever came, went, or was changed or reviewed between them', () => {
  fc.assert(
    fc.property(claims, fc.array(question, { minLength: 2, maxLength: 4 }), (all, asked) => {
      const keeper = situationKeeper()
      for (const { at, known, without, changed, pinned: said } of asked) {
        const told = all.flatMap((each, index): (typeof each)[] => {
          if (without.includes(index)) return []
          const own = said.find(({ of }) => of === index)
          if (own) return [{ ...each, pins: { was: [], same: [], apart: [], [own.kind]: [`c${own.with}`] } }]
          return [changed.includes(index) ? { ...each, claim: { ...each.claim, stance: 'denied' as const, to: [] } } : each]
        })
        expect(JSON.stringify(situationAt(told, { at, known }, keeper))).toBe(JSON.stringify(situationAt(told, { at, known })))
      }
    }),
    { numRuns: 400 }
  )
})

it('getting ready for a question, in whatever parts, and others between these, changes no answer', () => {
  fc.assert(
    fc.property(claims, fc.constantFrom(...days), fc.nat(11), fc.nat(11), (told, at, cut, other) => {
      const keeper = situationKeeper()
      const asked = { at, known: '2023-05-11' }
      const between = (): void => {
        const some = told.slice(0, other)
        expect(JSON.stringify(situationAt(some, asked, keeper))).toBe(JSON.stringify(situationAt(some, asked)))
      }
      for (const part of [told.slice(cut), told.slice(0, cut)]) {
        keeper.ready([part])
        between()
      }
      for (const _ of joinBefore([told], asked, keeper)) between()
      expect(JSON.stringify(situationAt(told, asked, keeper))).toBe(JSON.stringify(situationAt(told, asked)))
    }),
    { numRuns: 200 }
  )
})

it('no copy, correction, retraction or withdrawal that is published later changes what was known before', () => {
  fc.assert(
    fc.property(claims, fc.constantFrom(...days), (told, known) => {
      const then = told.filter(({ report }) => (report.published ?? '') <= known)
      expect(ask(told, known)).toEqual(ask(then, known))
    }),
    { numRuns: 300 }
  )
})
