import type { Resolved } from './candidate.ts'
import { distanceKm } from './distance-km.ts'
import { circleOf, type Extent, type Position } from './extent.ts'
import { extentOf } from './extent-of.ts'
import type { Between } from './find-between.ts'
import type { Place } from './gazetteer.ts'
import { lineExtent } from './line-extent.ts'
import type { PlaceIndex } from './place-index.ts'
import { readOffset } from './read-offset.ts'
import { isLiteral } from './read-use.ts'
import { roadLine } from './road-line.ts'

/** How far beside its line something on a road, a coast or a border is taken to be, in km. */
const besideKm = { road: 2, coast: 5, border: 5 } as const

/** Where the words of a resolved place put something, as far as that is not the place as a whole; undefined when it is, or is not known. */
export function writeExtent(
  resolved: Resolved,
  border: string | undefined,
  between: ReadonlyMap<Resolved, Between>,
  index: PlaceIndex
): Extent | undefined {
  const { candidate, place, line } = resolved
  const { words, borderLines } = index.knowledge
  if (line) return lineExtent('road', [line], besideKm.road)
  if (candidate.form === 'border') return linesExtent('border', borderLines.get(border ?? ''), besideKm.border)
  if (!place || resolved.isContainer || candidate.form === 'adjective' || candidate.form === 'seat') return undefined
  const pair = between.get(resolved)
  const joined = pair && betweenExtent(pair, index)
  if (joined) return joined
  const { part, near } = candidate.phrase
  if (part !== undefined && words.nearness.coasts.has(part)) return coastOf(place, index)
  const beside = extentOf(place, { part, near, offset: readOffset(candidate, words) }, words.nearness)
  return beside ?? (words.nearness.seas.has(place.feature) ? circleOf('sea', place, place.radiusKm) : undefined)
}

const linesExtent = (rule: 'border' | 'coast', lines: readonly (readonly Position[])[] | undefined, km: number): Extent | undefined =>
  lines && lines.length > 0 ? lineExtent(rule, lines, km) : undefined

/** From one town to the other, by the road where one is known; a country is no end of a line. */
function betweenExtent(pair: Between, index: PlaceIndex): Extent | undefined {
  const [from, to] = pair.map(({ place, isContainer }) => (place && !isContainer && place.kind !== 'country' ? place : undefined))
  if (!from || !to || from.id === to.id || pair.some(one => !isLiteral(one.candidate, one.place, index))) return undefined
  return lineExtent('between', [roadLine(from, to, index)], Math.max(from.radiusKm, to.radiusKm))
}

/** The coast of a country, or what of it lies in a province. */
function coastOf(place: Place, { knowledge }: PlaceIndex): Extent | undefined {
  const coasts = knowledge.coasts.get(place.country ?? '')
  if (place.kind === 'country') return linesExtent('coast', coasts, besideKm.coast)
  const here = coasts
    ?.map(line => line.filter(([lon, lat]) => distanceKm({ lat, lon }, place) <= place.radiusKm * 1.5))
    .filter(line => line.length > 1)
  return linesExtent('coast', here, besideKm.coast)
}
