import type { LinePlace } from './line.ts'

/** What tells one place of a map from another: its id, else its name and coordinates. Absent where there is nothing to put on a map. */
export const placeKey = (place: Pick<LinePlace, 'id' | 'name' | 'lat' | 'lon'>): string | undefined =>
  place.lat === null || place.lon === null ? undefined : (place.id ?? `${place.name}@${place.lat},${place.lon}`)
