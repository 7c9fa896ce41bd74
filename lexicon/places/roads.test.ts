import { distanceKm, placeIndex } from '@vedette/core'
import { describe, expect, it, test } from 'vitest'
import { loadPlaces } from './load-places.ts'
import { loadRoads } from './load-roads.ts'

const index = placeIndex(loadPlaces())
const roads = loadRoads()

describe('roads', () => {
  it('are many, each with an id of its own and a source', () => {
    expect(roads.length).toBeGreaterThan(200)
    expect(new Set(roads.map(({ id }) => id)).size).toBe(roads.length)
    expect(roads.filter(({ source }) => source === '')).toEqual([])
  })

  it('bear a name once in a country', () => {
    const names = roads.flatMap(({ name, names, country }) => [name, ...names].map(one => `${country} ${one.toLowerCase()}`))
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  it('are in wars on five continents', () => {
    const countries = new Set(roads.map(({ country }) => country))
    for (const country of 'UA SY IQ YE LY SD SS ET SO ML BF NE NG CD CF MZ AF PK MM IL PS LB AZ CO MX HT'.split(' '))
      expect(countries).toContain(country)
  })

  test.each(roads.map(road => [road.id, road] as const))('%s runs by way of places of the gazetteer', (_, { line, source }) => {
    expect(line.length).toBeGreaterThan(1)
    const isMapped = source.includes('Natural Earth')
    for (const point of line) {
      const known = index.find(point.name).some(({ place }) => distanceKm(place, point) < 3)
      expect(known || isMapped, point.name).toBe(true)
    }
    const legs = line.slice(1).map((point, at) => distanceKm(point, line[at] ?? point))
    expect(Math.max(...legs)).toBeLessThan(700)
    expect(Math.min(...legs)).toBeGreaterThan(1)
  })
})
