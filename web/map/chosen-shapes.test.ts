import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Entry, listEntries } from '../picture/entry.ts'
import type { LineExtent, Picture } from '../picture/picture.ts'
import { readGround } from './areas.ts'
import { chosenShapes, roadsOf } from './chosen-shapes.ts'

const picture = JSON.parse(readFileSync(new URL('../sample/keth.json', import.meta.url), 'utf8')) as Picture
const ground = readGround(picture.areas)
const entry = listEntries(picture).find(({ places }) => places.length === 1 && places[0]?.precision === 'town') as Entry
const circle = { lat: 38.4, lon: -31, radiusKm: 14, geometry: null }

const withExtent = (extent: LineExtent): Entry => ({
  ...entry,
  claim: { ...entry.claim, at: entry.claim.at.map(place => ({ ...place, extent })) }
})
const drawn = (one: Entry) => chosenShapes(one, ground).features.map(({ properties, geometry }) => `${properties?.drawn} ${geometry.type}`)

describe('where the words put it', () => {
  test('what is near a town is a circle around the extent, not around the town', () => {
    expect(drawn(withExtent({ rule: 'measured', ...circle }))).toEqual(['area Polygon'])
    const [feature] = chosenShapes(withExtent({ rule: 'measured', ...circle, lat: 50 }), ground).features
    expect(JSON.stringify(feature?.geometry)).toContain(',50')
  })
  test('a road, a border and a coast are lines', () => {
    const lines = [[[-31, 38] as const, [-30, 38.5] as const]]
    expect(drawn(withExtent({ rule: 'border', ...circle, geometry: { type: 'MultiLineString', coordinates: lines } }))).toEqual([
      'line MultiLineString'
    ])
  })
  test('what is said to lie between two towns is one line, told once', () => {
    const two = listEntries(picture).find(({ places }) => places.length === 2) as Entry
    const extent: LineExtent = {
      rule: 'between',
      ...circle,
      geometry: {
        type: 'LineString',
        coordinates: [
          [-31, 38],
          [-30, 38.5]
        ]
      }
    }
    const joined = { ...two, claim: { ...two.claim, at: two.claim.at.map(place => ({ ...place, extent })) } }
    expect(drawn(two)).toContain('reach LineString')
    expect(drawn(joined)).toEqual(['line LineString'])
  })
})

test('of roads of one number the one that is meant is lit', () => {
  const roads = [
    { id: 'road-a', name: 'N1', lines: [] },
    { id: 'road-b', name: 'N1', lines: [] }
  ]
  const [place] = entry.claim.at
  const on = (id: string | null) => ({
    ...entry,
    claim: { ...entry.claim, at: [{ ...place!, id, name: 'N1', road: 'N1', precision: 'road' as const }] }
  })
  expect(roadsOf(on('road-b'), roads)).toEqual(['road-b'])
  expect(roadsOf(on(null), roads)).toEqual(['road-a', 'road-b'])
})
