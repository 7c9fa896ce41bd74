import type { Polygon, Position } from 'geojson'

const kmPerDegree = 111.32

/** A circle on the ground as a polygon: `radiusKm` around a point. Good to some 1,000 km, away from the poles. */
export function circle(lon: number, lat: number, radiusKm: number, corners = 64): Polygon {
  const high = radiusKm / kmPerDegree
  const wide = high / Math.max(0.05, Math.cos((lat * Math.PI) / 180))
  const ring: Position[] = Array.from({ length: corners }, (_, index) => {
    const angle = (index / corners) * 2 * Math.PI
    return [lon + wide * Math.cos(angle), lat + high * Math.sin(angle)]
  })
  return { type: 'Polygon', coordinates: [[...ring, ring[0] as Position]] }
}

/** Distance on the ground between two points, in kilometres, on a sphere. */
export function distanceKm(lonA: number, latA: number, lonB: number, latB: number): number {
  const radians = Math.PI / 180
  const half =
    Math.sin(((latB - latA) * radians) / 2) ** 2 +
    Math.cos(latA * radians) * Math.cos(latB * radians) * Math.sin(((lonB - lonA) * radians) / 2) ** 2
  return 12_742 * Math.asin(Math.min(1, Math.sqrt(half)))
}
