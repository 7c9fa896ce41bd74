import { distanceKm } from './distance-km.ts'

/** The middle between the ends of a line of places, and the radius that holds it all. */
export function lineMiddle(line: readonly { readonly lat: number; readonly lon: number }[]): {
  readonly lat: number
  readonly lon: number
  readonly radiusKm: number
} {
  const lat = line.reduce((sum, point) => sum + point.lat, 0) / Math.max(1, line.length)
  const lon = line.reduce((sum, point) => sum + point.lon, 0) / Math.max(1, line.length)
  const middle = { lat: Number(lat.toFixed(4)), lon: Number(lon.toFixed(4)) }
  return { ...middle, radiusKm: Math.max(1, Math.round(Math.max(0, ...line.map(point => distanceKm(middle, point))))) }
}
