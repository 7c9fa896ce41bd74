import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compare } from './compare.ts'
import { contradictIn } from './contradict.ts'
import { exampleTold } from './example-told.ts'
import { type Features, featureReader } from './features.ts'
import { findPairs, likenessOf } from './find-pairs.ts'
import { type Grouped, groupAlike, reasonOf } from './group-claims.ts'
import { joinAnew } from './join-claims.ts'
import { joinKeeper } from './join-keeper.ts'
import type { Pair } from './pair-ranker.ts'
import type { Told } from './told.ts'

const days = ['2023-05-08', '2023-05-09', '2023-05-10', '2023-05-12', '2023-05-15'] as const

/** A pile of claims about one place and some days, most of them alike, the first-published first. */
const piles: fc.Arbitrary<readonly Told[]> = fc
  .array(
    fc.record({
      type: fc.constantFrom('ASSAULT', 'ASSAULT/aerial', 'ASSAULT/firearms', 'COERCE/seize'),
      by: fc.constantFrom(['RSF/RSF'], ['army/army'], []),
      at: fc.constantFrom(['El Geneina'], ['Nyala'], ['West Darfur']),
      on: fc.constantFrom(...days, '2023-05-08/2023-05-12'),
      published: fc.constantFrom(...days),
      count: fc.constantFrom(3, 12, 30)
    }),
    { minLength: 4, maxLength: 30, size: 'max' }
  )
  .map(all =>
    all
      .toSorted((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : 0))
      .map((each, index) =>
        exampleTold({ ...each, id: `c${String(index).padStart(2, '0')}`, kind: 'event', what: 'killed', text: `Report ${index}.` })
      )
  )

/** Pairs in their order, as objects are sorted. */
function pairsOf(features: readonly Features[]): readonly Pair[] {
  const pairs: Pair[] = []
  for (const [a, one] of features.entries())
    for (const [behind, other] of features.slice(a + 1).entries()) {
      const score = likenessOf(one, other)
      if (score !== undefined) pairs.push({ a, b: a + 1 + behind, score })
    }
  return pairs.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
}

/** As it is meant: of two that are alike, the groups become one unless a claim of the one contradicts a claim of the other. */
function groupOneByOne(features: readonly Features[]): readonly (readonly number[])[] {
  let groups: readonly (readonly number[])[] = features.map((_, index) => [index])
  const contradicts = (a: number, b: number): boolean =>
    compare(features[Math.min(a, b)] as Features, features[Math.max(a, b)] as Features) === undefined
  for (const pair of pairsOf(features)) {
    const [one, other] = [pair.a, pair.b].map(index => groups.find(group => group.includes(index)) as readonly number[])
    if (!one || !other || one === other || one.some(a => other.some(b => contradicts(a, b)))) continue
    groups = [...groups.filter(group => group !== one && group !== other), [...one, ...other].toSorted((a, b) => a - b)]
  }
  return groups.toSorted(([a = 0], [b = 0]) => a - b)
}

it('what keeps two groups apart keeps apart all that they become part of', () => {
  let apart = 0
  fc.assert(
    fc.property(piles, told => {
      const features = told.map(featureReader())
      const wanted = groupOneByOne(features)
      const found = groupAlike(features, findPairs(features), contradictIn(features)).map(group =>
        group.told.map(each => told.indexOf(each))
      )
      expect(found).toEqual(wanted)
      if (pairsOf(features).some(({ a, b }) => !wanted.some(group => group.includes(a) && group.includes(b)))) apart++
    }),
    { numRuns: 300 }
  )
  expect(apart).toBeGreaterThan(30)
})

it('pairs are told the most alike first, then by their places', () => {
  fc.assert(
    fc.property(piles, told => {
      const features = told.map(featureReader())
      const ranked: Pair[] = []
      findPairs(features).eachRanked((a, b, score) => ranked.push({ a, b, score }))
      expect(ranked).toEqual(pairsOf(features))
    })
  )
})

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
    fc.property(piles, fc.array(leftOut, { minLength: 2, maxLength: 6 }), said, (pile, rounds, pin) => {
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
