import type { FeatureCollection } from 'geojson'
import { type Entry, partOf } from '../picture/entry.ts'
import type { Road } from '../picture/picture.ts'
import type { Ground } from './areas.ts'
import { groundOf } from './ground-of.ts'
import { empty } from './map-style.ts'

/** What the chosen claim draws on the map: the ground that each of its places may mean, and a dotted line through them. */
export function chosenShapes(entry: Entry | undefined, ground: Ground): FeatureCollection {
  if (!entry) return empty
  const { places } = entry
  const grounds = places.flatMap(place => {
    const geometry = place.precision === 'country' ? undefined : groundOf(place, partOf(entry, place), ground)
    return geometry ? [{ type: 'Feature' as const, properties: {}, geometry }] : []
  })
  const reach = {
    type: 'Feature' as const,
    properties: {},
    geometry: { type: 'LineString' as const, coordinates: places.map(({ lon, lat }) => [lon, lat]) }
  }
  return { type: 'FeatureCollection', features: places.length > 1 ? [...grounds, reach] : grounds }
}

/** Lines along which people are said to flee: through all places of each claim of flight, in the order of the text. */
export const flightLines = (entries: readonly Entry[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: entries
    .filter(({ claim, places }) => claim.type === 'DISPLACE' && claim.stance !== 'denied' && places.length > 1)
    .map(({ places }) => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'LineString', coordinates: places.map(({ lon, lat }) => [lon, lat]) }
    }))
})

/** Ids of the roads that a claim names. */
export const roadsOf = (entry: Entry | undefined, roads: readonly Road[]): readonly string[] =>
  roads
    .filter(road =>
      entry?.claim.at.some(place => place.id === road.id || place.name === road.name || place.road === road.name || place.road === road.id)
    )
    .map(road => road.id)
