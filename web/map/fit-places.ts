import type { PicturePlace } from '../picture/picture.ts'
import { distanceKm } from './circle.ts'

export type Bounds = readonly [west: number, south: number, east: number, north: number]

/** Where to look first: around the places that four in five claims are about, so that a capital where talks were held does not shrink the war to a dot. */
export function fitPlaces(places: readonly PicturePlace[], share = 0.8): Bounds | undefined {
  const near = places.filter(place => place.precision !== 'country')
  const used = near.length > 0 ? near : places
  if (used.length === 0) return undefined
  const weight = (place: PicturePlace) => place.claims.length
  const centre = middle(used)
  const sorted = used
    .map(place => ({ place, far: distanceKm(centre.lon, centre.lat, place.lon, place.lat) }))
    .sort((a, b) => a.far - b.far || (a.place.key < b.place.key ? -1 : 1))
  const enough = share * used.reduce((sum, place) => sum + weight(place), 0)
  let seen = 0
  const kept = sorted.filter(({ place }) => {
    const take = seen < enough
    seen += weight(place)
    return take
  })
  return widen(around(kept.map(({ place }) => place)))
}

/** The box around places. */
export function around(places: readonly { readonly lon: number; readonly lat: number }[]): Bounds {
  const lons = places.map(place => place.lon)
  const lats = places.map(place => place.lat)
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)]
}

/** The place from which the claims are nearest all told: it always is one of the places. */
function middle(places: readonly PicturePlace[]): PicturePlace {
  const cost = (from: PicturePlace) =>
    places.reduce((sum, place) => sum + Math.min(800, distanceKm(from.lon, from.lat, place.lon, place.lat)) * place.claims.length, 0)
  return places.reduce((best, place) => (cost(place) < cost(best) ? place : best))
}

/** A box no smaller than some 60 km, so that a single town is seen with its surroundings. */
export function widen([west, south, east, north]: Bounds, least = 0.55): Bounds {
  const wide = Math.max(0, least - (east - west)) / 2
  const high = Math.max(0, least - (north - south)) / 2
  return [west - wide, south - high, east + wide, north + high]
}
