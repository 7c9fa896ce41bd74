import { findWhereRow, type Whereabouts } from '@vedette/core'
import { expect, test } from 'vitest'
import { where } from './where.ts'

const extent = (rule: NonNullable<Whereabouts['extent']>['rule'], radiusKm: number): Pick<Whereabouts, 'extent'> => ({
  extent: { rule, radiusKm }
})

/** What is said, the place, ACLED's Geo-Precision, UCDP's where_prec. */
const cases: readonly (readonly [string, Whereabouts, number | undefined, number | undefined])[] = [
  ['a town', { precision: 'town', radiusKm: 3 }, 1, 1],
  ['eastern parts of a town', { precision: 'town', radiusKm: 3, ...extent('towards', 2) }, 1, 2],
  ['near an airbase', { precision: 'site', ...extent('around', 13) }, 2, 2],
  ['10 km west of a town', { precision: 'town', ...extent('measured', 8) }, 2, 2],
  ['200 km from a town', { precision: 'town', ...extent('within-distance', 225) }, 3, 5],
  ['between two towns near to one another', { precision: 'town', ...extent('between', 15) }, 2, 2],
  ['between two towns far apart', { precision: 'town', ...extent('between', 120) }, 3, 5],
  ['a short road', { precision: 'road', ...extent('road', 20) }, 2, 5],
  ['a long road', { precision: 'road', ...extent('road', 240) }, 3, 5],
  ['a district', { precision: 'area', radiusKm: 25 }, 2, 3],
  ['a region of several provinces', { precision: 'area', radiusKm: 150 }, 3, 5],
  ['a province', { precision: 'province', radiusKm: 60 }, 3, 4],
  ['half of a province', { precision: 'province', ...extent('some-part', 60) }, 2, 4],
  ['a border', { precision: 'border', ...extent('border', 300) }, 3, 5],
  ['a country', { precision: 'country', radiusKm: 400 }, 3, 6],
  ['the north of a country', { precision: 'country', ...extent('towards', 280) }, 3, 5],
  ['the coast of a country', { precision: 'country', ...extent('coast', 500) }, 3, 5],
  ['a sea', { precision: 'area', radiusKm: 400, ...extent('sea', 400) }, 3, 7],
  ['a village in no list, of a province', { precision: 'unresolved', lat: 1, within: 'Ituri' }, 3, 4],
  ['a village in no list, of a country', { precision: 'unresolved', lat: 1 }, 3, 6],
  ['a village, told by the province that holds it', { precision: 'town', isContained: true, lat: 1, within: 'Ituri' }, 3, 4],
  ['words that lie nowhere', { precision: 'unresolved' }, undefined, undefined]
]

test.each(cases)('%s', (_, place, acled, ucdp) => {
  expect(findWhereRow(place, where.acled)?.gives).toBe(acled)
  expect(findWhereRow(place, where.ucdp)?.gives).toBe(ucdp)
})

test('every row decides for some place', () => {
  const reached = new Set(cases.flatMap(([, place]) => [findWhereRow(place, where.acled), findWhereRow(place, where.ucdp)]))
  expect([...where.acled, ...where.ucdp].filter(row => !reached.has(row))).toEqual([])
})
