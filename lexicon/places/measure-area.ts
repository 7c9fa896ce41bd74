import type { Ring } from './build/read-sources.ts'

/** Centre and equivalent radius of a set of polygons, on a plane scaled at each ring's latitude: good to a few km for provinces. */
export function measureArea(polygons: readonly (readonly Ring[])[]): {
  readonly lat: number
  readonly lon: number
  readonly areaKm2: number
} {
  let area = 0
  let lat = 0
  let lon = 0
  for (const [outer] of polygons) {
    if (outer === undefined) continue
    const one = measureRing(outer)
    area += one.areaKm2
    lat += one.lat * one.areaKm2
    lon += one.lon * one.areaKm2
  }
  return { lat: lat / area, lon: lon / area, areaKm2: area }
}

const kmPerDegree = 111.2

function measureRing(ring: Ring): { lat: number; lon: number; areaKm2: number } {
  let twice = 0
  let x = 0
  let y = 0
  for (let index = 0; index + 1 < ring.length; index++) {
    const [ax, ay] = ring[index] as [number, number]
    const [bx, by] = ring[index + 1] as [number, number]
    const cross = ax * by - bx * ay
    twice += cross
    x += (ax + bx) * cross
    y += (ay + by) * cross
  }
  if (Math.abs(twice) < 1e-9) return { lon: ring[0]?.[0] ?? 0, lat: ring[0]?.[1] ?? 0, areaKm2: 1e-6 }
  const lat = y / (3 * twice)
  return { lon: x / (3 * twice), lat, areaKm2: (Math.abs(twice) / 2) * kmPerDegree ** 2 * Math.cos((lat * Math.PI) / 180) }
}
