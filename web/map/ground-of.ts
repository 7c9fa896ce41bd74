import type { MultiPolygon, Polygon } from 'geojson'
import { bearingOf } from '../../core/4-mention/places/bearing-of.ts'
import type { PicturePlace } from '../picture/picture.ts'
import { type Area, areaAt, type Ground } from './areas.ts'
import { circle } from './circle.ts'
import { cutSector } from './sector.ts'

/** The ground that a place stands for: its province or country, the quarter of it that is meant, else a circle as wide as the place is vague. */
export function groundOf(place: PicturePlace, part: string | undefined, ground: Ground): Polygon | MultiPolygon | undefined {
  const whole = outlineOf(place, ground) ?? (place.radiusKm === null ? undefined : circle(place.lon, place.lat, place.radiusKm))
  const bearing = place.precision === 'town' || place.precision === 'site' ? undefined : bearingOf(part)
  return whole && bearing !== undefined ? cutSector(whole, bearing) : whole
}

function outlineOf({ precision, lon, lat }: PicturePlace, ground: Ground): Polygon | MultiPolygon | undefined {
  if (precision === 'province') return areaAt(ground.provinces, lon, lat)?.geometry
  return precision === 'country' ? areaAt(ground.countries.features as Area[], lon, lat)?.geometry : undefined
}
