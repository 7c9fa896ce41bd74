import type { PlaceMention } from '@vedette/core'

/** Where the words put something beside the place itself, in a line. */
export function explainExtent({ extent }: PlaceMention): readonly string[] {
  if (extent === undefined) return []
  const { rule, lat, lon, radiusKm, geometry } = extent
  const shape = geometry === undefined ? '' : geometry.type === 'Polygon' ? ', an outline' : ', a line'
  return [`           extent ${rule}: within ${radiusKm} km of ${lat}, ${lon}${shape}`]
}
