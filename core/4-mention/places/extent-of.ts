import { bearingOf } from './bearing-of.ts'
import { circleOf, type Extent, movePoint, sectorOf } from './extent.ts'
import type { PlaceKind } from './gazetteer.ts'
import type { Nearness } from './nearness.ts'
import type { Offset } from './read-offset.ts'

/** What the words say beside a name: a part of the place, nearness to it, a distance and direction from it. */
export type Beside = { readonly part?: string | undefined; readonly near?: string | undefined; readonly offset?: Offset | undefined }

type Known = { readonly lat: number; readonly lon: number; readonly radiusKm: number; readonly kind: PlaceKind }

/** Of a distance told with a direction: how far off the point may be. A compass point is good to 22.5° to either side, which is 0.4 of the way. */
const offCourse = 0.4
/** Of a distance told without one. */
const offLength = 1.1

/** Where something is that the words tell by a place; undefined when they name the place alone. Distances in km, points in degrees. */
export function extentOf(place: Known, { part, near, offset }: Beside, nearness: Nearness): Extent | undefined {
  const { radiusKm } = place
  const isSmall = place.kind === 'town' || place.kind === 'site'
  const bearing = bearingOf(part)
  const away = bearingOf(offset?.towards)
  if (offset?.km !== undefined)
    return away === undefined
      ? circleOf('within-distance', place, offset.km * offLength + radiusKm)
      : circleOf('measured', movePoint(place, away, offset.km), Math.max(1, offset.km * offCourse) + radiusKm)
  if (away !== undefined) return sectorOf('beyond', place, away, radiusKm + Math.max(nearness.beyondKm, isSmall ? 0 : radiusKm / 2))
  const words = (part ?? '').split(' ')
  const beltKm = isSmall ? Math.max(0, ...words.map(word => nearness.belts.get(word) ?? 0)) : 0
  const aroundKm = near === undefined ? beltKm : (nearness.aroundKm.get(near.toLowerCase()) ?? nearness.otherwiseKm)
  if (aroundKm > 0)
    return bearing === undefined ? circleOf('around', place, radiusKm + aroundKm) : sectorOf('side', place, bearing, radiusKm + aroundKm)
  if (part === undefined) return undefined
  if (bearing !== undefined) return sectorOf('towards', place, bearing, radiusKm)
  return words.some(word => nearness.middles.has(word)) ? circleOf('middle', place, radiusKm / 2) : circleOf('some-part', place, radiusKm)
}
