import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compare } from './compare.ts'
import { exampleTold } from './example-told.ts'
import { type Features, featureReader } from './features.ts'
import { findPairs } from './find-pairs.ts'
import { groupAlike } from './group-claims.ts'

const days = ['2023-05-08', '2023-05-09', '2023-05-10', '2023-05-12', '2023-05-15'] as const
const claims = fc
  .array(
    fc.record({
      type: fc.constantFrom('ASSAULT', 'ASSAULT/aerial', 'ASSAULT/firearms', 'COERCE/seize'),
      by: fc.constantFrom(['RSF/RSF'], ['army/army'], []),
      at: fc.constantFrom(['El Geneina'], ['Nyala'], ['West Darfur']),
      on: fc.constantFrom(...days, '2023-05-08/2023-05-12'),
      published: fc.constantFrom(...days),
      count: fc.constantFrom(3, 12, 30)
    }),
    { minLength: 4, maxLength: 30 }
  )
  .map(all =>
    all
      .toSorted((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : 0))
      .map((each, index) =>
        exampleTold({ ...each, id: `c${String(index).padStart(2, '0')}`, kind: 'event', what: 'killed', text: `Report ${index}.` })
      )
  )

/** As it is meant: of two that are alike, the groups become one unless a claim of the one contradicts a claim of the other. */
function groupOneByOne(features: readonly Features[]): readonly (readonly number[])[] {
  let groups: readonly (readonly number[])[] = features.map((_, index) => [index])
  const contradicts = (a: number, b: number): boolean =>
    compare(features[Math.min(a, b)] as Features, features[Math.max(a, b)] as Features) === undefined
  for (const pair of findPairs(features)) {
    const [one, other] = [pair.a, pair.b].map(index => groups.find(group => group.includes(index)) as readonly number[])
    if (!one || !other || one === other || one.some(a => other.some(b => contradicts(a, b)))) continue
    groups = [...groups.filter(group => group !== one && group !== other), [...one, ...other].toSorted((a, b) => a - b)]
  }
  return groups.toSorted(([a = 0], [b = 0]) => a - b)
}

it('what keeps two groups apart keeps apart all that they become part of', () => {
  let apart = 0
  fc.assert(
    fc.property(claims, told => {
      const features = told.map(featureReader())
      const wanted = groupOneByOne(features)
      const found = groupAlike(features, findPairs(features)).map(group => group.told.map(each => told.indexOf(each)))
      expect(found).toEqual(wanted)
      if (findPairs(features).some(({ a, b }) => !wanted.some(group => group.includes(a) && group.includes(b)))) apart++
    }),
    { numRuns: 300 }
  )
  expect(apart).toBeGreaterThan(30)
})
