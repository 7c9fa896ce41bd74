import { expect, test } from 'vitest'
import type { LinePlace } from '../picture/picture.ts'
import { sayPlace } from './say-claim.ts'

const place: LinePlace = {
  words: '',
  span: [0, 0],
  id: null,
  name: 'Djibo',
  lat: 14.1,
  lon: -1.63,
  country: 'BF',
  within: 'Sahel',
  precision: 'town',
  radiusKm: 2,
  part: null,
  near: null,
  road: null,
  border: null,
  literal: true,
  certainty: 'stated'
}
const circle = { lat: 14.1, lon: -1.722, radiusKm: 6, geometry: null }

test.each([
  [{}, 'Djibo, Sahel'],
  [{ near: 'outside' }, 'near Djibo, Sahel'],
  [{ part: 'southeast' }, 'the southeast of Djibo, Sahel'],
  [{ part: 'east', near: 'outskirts', extent: { rule: 'side', ...circle } }, 'east of Djibo, Sahel'],
  [{ part: 'north', extent: { rule: 'beyond', ...circle } }, 'north of Djibo, Sahel'],
  [{ part: 'west', extent: { rule: 'measured', ...circle } }, '10 km west of Djibo, Sahel'],
  [{ near: '12 kilometres from', extent: { rule: 'within-distance', ...circle, radiusKm: 15 } }, 'within 15 km of Djibo, Sahel']
] as const)('%j', (parts, said) => expect(sayPlace({ ...place, ...parts })).toBe(said))
