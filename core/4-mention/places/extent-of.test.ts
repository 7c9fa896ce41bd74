import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { distanceKm } from './distance-km.ts'
import type { Extent } from './extent.ts'
import { extentOf } from './extent-of.ts'
import { lineExtent } from './line-extent.ts'
import type { Nearness } from './nearness.ts'

const nothing = new Set<string>()
const nearness: Nearness = {
  aroundKm: new Map([
    ['outskirts', 3],
    ['near', 10]
  ]),
  otherwiseKm: 10,
  beyondKm: 25,
  middles: new Set(['centre']),
  belts: new Map([['countryside', 20]]),
  units: new Map(),
  numbers: new Map(),
  fillers: nothing,
  inside: nothing,
  articles: nothing,
  between: nothing,
  linking: nothing,
  fromEnd: nothing,
  toEnd: nothing,
  seas: nothing,
  coasts: nothing
}
const town = { lat: 13.5, lon: 25.3, radiusKm: 4, kind: 'town' } as const
const province = { lat: 35.8, lon: 36.7, radiusKm: 42, kind: 'province' } as const

test.each([
  [{}, undefined],
  [{ near: 'near' }, 14],
  [{ near: 'outskirts' }, 7],
  [{ part: 'countryside' }, 24],
  [{ part: 'centre' }, 2],
  [{ part: 'half' }, 4],
  [{ part: 'east' }, 2.9],
  [{ near: 'outskirts', part: 'east' }, 5],
  [{ offset: { towards: 'north' } }, 21],
  [{ offset: { km: 10, towards: 'west' } }, 8],
  [{ offset: { km: 40 } }, 48]
])('a town, %j: %s km', (beside, km) => expect(extentOf(town, beside, nearness)?.radiusKm).toBe(km))

describe('directions', () => {
  it('ten km west is ten km west', () => {
    const { lat, lon } = extentOf(town, { offset: { km: 10, towards: 'west' } }, nearness) as Extent
    expect(lat).toBeCloseTo(town.lat, 2)
    expect(lon).toBeLessThan(town.lon)
    expect(distanceKm({ lat, lon }, town)).toBeCloseTo(10, 1)
  })

  it('the southeast of a province holds what lies there, and not what lies elsewhere', () => {
    const { geometry } = extentOf(province, { part: 'southeast' }, nearness) as Extent
    const ring = geometry?.type === 'Polygon' ? (geometry.coordinates[0] ?? []) : []
    expect(holds(ring, [36.9, 35.6])).toBe(true)
    expect(holds(ring, [36.5, 35.9])).toBe(false)
  })
})

const points = fc.record({ lat: fc.double({ min: -60, max: 70, noNaN: true }), lon: fc.double({ min: -180, max: 180, noNaN: true }) })
const places = fc.record({
  point: points,
  radiusKm: fc.integer({ min: 1, max: 300 }),
  kind: fc.constantFrom('town', 'province', 'country', 'site', 'area')
})
const compass = fc.constantFrom('north', 'northeast', 'east', 'southeast', 'south', 'southwest', 'west', 'northwest')

describe('laws', () => {
  it('the vaguer the words, the wider the circle: a part, the place near, far around', () => {
    fc.assert(
      fc.property(places, compass, ({ point, radiusKm, kind }, towards) => {
        const place = { ...point, radiusKm, kind } as const
        const [part, near, beyond] = [{ part: towards }, { near: 'near' }, { offset: { km: 60 } }].map(
          beside => (extentOf(place, beside, nearness) as Extent).radiusKm
        )
        expect(part).toBeLessThanOrEqual(radiusKm)
        expect(near).toBeGreaterThan(radiusKm)
        expect(beyond).toBeGreaterThan(near as number)
      })
    )
  })

  it('a longer way is less sure, and its circle holds the point that is told', () => {
    fc.assert(
      fc.property(places, compass, fc.integer({ min: 1, max: 200 }), ({ point, radiusKm, kind }, towards, km) => {
        const place = { ...point, radiusKm, kind } as const
        const [one, further] = [km, km + 10].map(far => extentOf(place, { offset: { km: far, towards } }, nearness) as Extent)
        expect(further?.radiusKm).toBeGreaterThanOrEqual(one?.radiusKm as number)
        expect(Math.abs(distanceKm(one as Extent, place) - km)).toBeLessThan(1 + km / 50)
      })
    )
  })

  it('the circle holds its geometry and touches the place; rings are closed, counterclockwise, and on the map', () => {
    fc.assert(
      fc.property(places, compass, fc.boolean(), ({ point, radiusKm, kind }, towards, inside) => {
        const place = { ...point, radiusKm, kind } as const
        const extent = extentOf(place, inside ? { part: towards } : { offset: { towards } }, nearness) as Extent
        expect(distanceKm(extent, place)).toBeLessThanOrEqual(extent.radiusKm * 1.02 + 0.1)
        if (extent.geometry?.type !== 'Polygon') return
        const [ring = []] = extent.geometry.coordinates
        expect(ring[0]).toEqual(ring.at(-1))
        expect(turn(ring)).toBeGreaterThan(0)
        for (const [lon, lat] of ring) {
          expect(Math.abs(lon) <= 180 && Math.abs(lat) <= 90).toBe(true)
          expect(distanceKm({ lat, lon }, extent)).toBeLessThanOrEqual(extent.radiusKm * 1.02 + 0.1)
        }
      })
    )
  })

  it('a line lies within its circle, and the circle’s middle on the line', () => {
    fc.assert(
      fc.property(points, points, ({ lat, lon }, step) => {
        const line = [
          [lon, lat],
          [lon + step.lon / 100, lat + step.lat / 100],
          [lon, lat + 0.5]
        ] as const
        const extent = lineExtent('between', [line], 3)
        for (const [x, y] of line) expect(distanceKm(extent, { lat: y, lon: x })).toBeLessThanOrEqual(extent.radiusKm + 0.1)
        expect(extent.radiusKm).toBeGreaterThan(3)
      })
    )
  })
})

type Ring = readonly (readonly [number, number])[]

/** Twice the surface that a ring goes around: more than nothing when counterclockwise. */
const turn = (ring: Ring): number =>
  ring.reduce((sum, [x, y], at) => {
    const [px, py] = ring[(at + ring.length - 1) % ring.length] as readonly [number, number]
    return sum + px * y - x * py
  }, 0)

function holds(ring: Ring, [x, y]: readonly [number, number]): boolean {
  let inside = false
  ring.forEach(([ax, ay], at) => {
    const [bx, by] = ring[(at + ring.length - 1) % ring.length] as readonly [number, number]
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
  })
  return inside
}
