import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compare } from './compare.ts'
import { contradictIn } from './contradict.ts'
import { examplePile } from './example-pile.ts'
import { type Features, featureReader } from './features.ts'
import { findPairs, likenessOf } from './find-pairs.ts'
import { groupAlike } from './group-claims.ts'
import type { Pair } from './pair-ranker.ts'

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
    fc.property(examplePile, told => {
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
    fc.property(examplePile, told => {
      const features = told.map(featureReader())
      const ranked: Pair[] = []
      findPairs(features).eachRanked((a, b, score) => ranked.push({ a, b, score }))
      expect(ranked).toEqual(pairsOf(features))
    })
  )
})
