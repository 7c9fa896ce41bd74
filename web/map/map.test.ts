import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { sideColours } from '../look/side-colours.ts'
import { listEntries } from '../picture/entry.ts'
import type { Picture } from '../picture/picture.ts'
import { areaAt, inRings, readGround } from './areas.ts'
import { circle, distanceKm } from './circle.ts'
import { findHolds } from './find-holds.ts'
import { around, fitPlaces } from './fit-places.ts'
import { cutSector } from './sector.ts'
import { patternName, shadeAreas } from './shading.ts'

const picture = JSON.parse(readFileSync(new URL('../sample/keth.json', import.meta.url), 'utf8')) as Picture
const entries = listEntries(picture)
const ground = readGround(picture.areas)

describe('readGround', () => {
  test('has countries, provinces and the lines between them', () => {
    expect(ground.countries.features.map(area => area.properties?.name)).toEqual(['Keth', 'Tavia', 'Solen'])
    expect(ground.provinces.map(area => area.properties.name)).toContain('Dorn')
    expect(ground.provinceBorders.coordinates.length).toBeGreaterThan(0)
  })
  test('knows which province a town lies in', () => {
    expect(areaAt(ground.provinces, -31.05, 38.45)?.properties.name).toBe('Dorn')
    expect(areaAt(ground.provinces, 10, 10)).toBeUndefined()
  })
  test('a hole is outside', () => {
    const square = (low: number, high: number) => [
      [low, low],
      [high, low],
      [high, high],
      [low, high],
      [low, low]
    ]
    expect(inRings([square(0, 10), square(4, 6)], 5, 5)).toBe(false)
    expect(inRings([square(0, 10), square(4, 6)], 2, 5)).toBe(true)
  })
  test('a picture without outlines still has a ground', () => {
    expect(readGround({ world: null, provinces: {} }).provinces).toEqual([])
  })
})

describe('who holds what', () => {
  const holdOf = (name: string) => findHolds(entries).find(hold => hold.place.name === name)
  test('both sides of a town that two say to hold, and its siege', () => {
    expect(holdOf('Lisse')).toMatchObject({ sides: ['Government of Keth', 'Dorn Assembly'], sure: true, siege: true })
  })
  test('a planned capture is unsure', () => {
    expect(holdOf('Sole')).toMatchObject({ sides: ['Government of Keth'], sure: false })
  })
  test('a province that is held is shaded by its own outline, a town is not', () => {
    const shades = shadeAreas(findHolds(entries), ground, sideColours(picture))
    expect(shades).toHaveLength(2)
    expect(shades.map(shade => shade.properties.sure)).toEqual([true, true])
  })
  test('a pattern names its colours and its certainty', () => {
    expect(patternName(['#4477aa', '#cc6677'], 'unsure')).toBe('hold unsure #4477aa #cc6677')
    expect(patternName([], 'sure')).toBe('')
  })
})

describe('a part of an area', () => {
  test('the southeast of a square is its southeastern quarter', () => {
    const square = [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
      [0, 0]
    ]
    const cut = cutSector({ type: 'Polygon', coordinates: [square] }, 135).coordinates
    for (const [x, y, within] of [
      [3, 1, true],
      [1, 1, false],
      [3, 3, false],
      [1, 3, false]
    ] as const)
      expect(inRings(cut[0] ?? [], x, y)).toBe(within)
  })
})

test('a circle is as far from its centre all round as it should be', () => {
  for (const [lon = 0, lat = 0] of circle(36.8, 35.9, 25).coordinates[0] ?? [])
    expect(Math.abs(distanceKm(36.8, 35.9, lon, lat) - 25)).toBeLessThan(0.3)
})

test('the first look leaves out a far capital of which little is said', () => {
  const place = (name: string, lon: number, lat: number, claims: number) => ({
    key: name,
    name,
    lon,
    lat,
    country: null,
    within: null,
    precision: 'town',
    radiusKm: 2,
    claims: Array.from({ length: claims }, (_, claim) => ({ report: 0, claim }))
  })
  const places = [place('a', 36.8, 35.8, 6), place('b', 36.9, 35.9, 4), place('capital', 32.8, 39.9, 1)]
  const [west = 0, , , north = 0] = fitPlaces(places) ?? []
  expect(west).toBeGreaterThan(36)
  expect(north).toBeLessThan(37)
  expect(around(places)).toEqual([32.8, 35.8, 36.9, 39.9])
})
