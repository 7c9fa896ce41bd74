import fc from 'fast-check'
import { expect, it } from 'vitest'
import { examplePile } from './example-pile.ts'
import { type Grouped, reasonOf } from './group-claims.ts'
import { joinAnew } from './join-claims.ts'
import { joinKeeper } from './join-keeper.ts'
import type { Told } from './told.ts'

const leftOut = fc.array(fc.nat(29), { maxLength: 5 })
const said = fc.option(fc.record({ of: fc.nat(29), with: fc.nat(29), kind: fc.constantFrom('same' as const, 'apart' as const) }))

/** A person said of one claim that it is another, or is not: that comes and goes with it. */
function withSaid(pile: readonly Told[], pin: { of: number; with: number; kind: 'same' | 'apart' } | null): readonly Told[] {
  const other = pin === null ? undefined : pile[pin.with]?.claim.id
  if (pin === null || other === undefined) return pile
  return pile.map((each, at) => (at === pin.of ? { ...each, pins: { was: [], same: [], apart: [], [pin.kind]: [other] } } : each))
}

const readable = (groups: readonly Grouped[]) =>
  groups.map(({ told, reasons }) => ({ told: told.map(({ claim }) => claim.id), reasons: reasons.map(reasonOf) }))

it('who asks again of nearly the same gets what one gets who asks for the first time, and what is as it was as the same objects', () => {
  let kept = 0
  let large = 0
  fc.assert(
    fc.property(examplePile, fc.array(leftOut, { minLength: 2, maxLength: 6 }), said, (pile, rounds, pin) => {
      const told = withSaid(pile, pin)
      const keeper = joinKeeper()
      let before: readonly Grouped[] = []
      for (const round of rounds) {
        const asked = told.filter((_, at) => !round.includes(at))
        const found = keeper.group([asked])
        expect(readable(found)).toEqual(readable(joinAnew.group([asked])))
        kept += found.filter(group => group.told.length > 1 && before.includes(group)).length
        if (asked.length > 20) large++
        before = found
      }
    }),
    { numRuns: 300 }
  )
  expect(kept).toBeGreaterThan(300)
  expect(large).toBeGreaterThan(100)
})
