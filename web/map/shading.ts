import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { bearingOf } from '../../core/4-mention/places/bearing-of.ts'
import { noSideColour } from '../look/side-colours.ts'
import type { Ground } from './areas.ts'
import type { Hold } from './find-holds.ts'
import { groundOf } from './ground-of.ts'

export type Shade = Feature<
  Polygon | MultiPolygon,
  { readonly pattern: string; readonly colour: string; readonly sure: boolean; readonly siege: boolean; readonly strength: number }
>

/** The areas to shade: provinces and countries that are said to be held, and circles for vaguer areas. Towns are ringed on the map's marks instead. */
export const shadeAreas = (held: readonly Hold[], ground: Ground, colours: ReadonlyMap<string, string>): readonly Shade[] =>
  held.flatMap(({ place, sides, sure, siege, part, age }) => {
    const geometry = ['province', 'country', 'area'].includes(place.precision) ? groundOf(place, part, ground) : undefined
    if (!geometry || sides.length + Number(siege) === 0) return []
    const shades = sides.map(side => colours.get(side) ?? noSideColour)
    const way = !sure ? 'unsure' : part !== undefined && bearingOf(part) === undefined ? 'part' : 'sure'
    const properties = { pattern: patternName(shades, way), colour: shades[0] ?? noSideColour, sure, siege, strength: strengthOf(age) }
    return [{ type: 'Feature' as const, geometry, properties }]
  })

/** How strongly it is drawn: what was told long ago is fainter, and never gone. */
export const strengthOf = (age: number | undefined): number => Math.round((1 - 0.65 * (age ?? 0)) * 100) / 100

/** How an area is filled: whole when it is said plainly, in stripes when only some part is meant, hatched when no claim says it plainly. */
export type Way = 'sure' | 'part' | 'unsure'

/** Name of the image with which an area is filled. */
export const patternName = (colours: readonly string[], way: Way): string =>
  colours.length === 0 ? '' : `hold ${way} ${colours.join(' ')}`
