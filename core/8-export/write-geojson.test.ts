import { expect, it } from 'vitest'
import { exampleCoded } from './example-coded.ts'
import { toLine } from './to-line.ts'
import { writeGeoJson } from './write-geojson.ts'

const line = toLine(exampleCoded, 'clean')
const labels = { 'COERCE/seize': 'took a place' }

it('has a point for each place of each claim, longitude first', () => {
  const { type, features } = JSON.parse(writeGeoJson([line], { labels }))
  expect(type).toBe('FeatureCollection')
  expect(features.map((feature: { id: string }) => feature.id)).toEqual(['c1/0', 'c2/0'])
  expect(features[0].geometry).toEqual({ type: 'Point', coordinates: [33.25, 13.5] })
  expect(features[0].properties).toMatchObject({ what: 'took a place', by: ['Sudanese Armed Forces'], on: '2024-03-01' })
})

it('lists what it cannot put on a map', () => {
  const claims = [...line.claims, { ...line.claims[0]!, id: 'c4', at: [] }]
  const { notes } = JSON.parse(writeGeoJson([{ ...line, claims }], { labels }))
  expect(notes).toEqual([
    { report: 'sd-1', claim: 'c3', place: 'the road', says: 'The place has no known coordinates.' },
    { report: 'sd-1', claim: 'c4', place: null, says: 'The claim names no place.' }
  ])
})

it('is valid with nothing in it', () => {
  expect(JSON.parse(writeGeoJson([], { labels }))).toEqual({ type: 'FeatureCollection', features: [], notes: [] })
})
