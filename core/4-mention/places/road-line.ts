import { gather } from '#base'
import { distanceKm } from './distance-km.ts'
import type { Position } from './extent.ts'
import type { PlaceIndex } from './place-index.ts'
import type { Road } from './place-knowledge.ts'

type End = { readonly lat: number; readonly lon: number; readonly country?: string | undefined }

/** How near to a road a town of it is taken to lie. */
const onRoadKm = 15

/** The line from one place to another: along a road that we know, where both lie on it, else straight. */
export function roadLine(from: End, to: End, { knowledge }: PlaceIndex): readonly Position[] {
  const along = gather(
    knowledge.roads.filter(({ country }) => country === from.country || country === to.country),
    road => partOf(road, from, to)
  ).sort((a, b) => a.length - b.length)[0]
  return (along ?? [from, to]).map(({ lat, lon }): Position => [lon, lat])
}

/** The points of a road from one place to another, when it passes both. */
function partOf({ line }: Road, from: End, to: End): readonly (readonly End[])[] {
  const [a, b] = [nearest(line, from), nearest(line, to)]
  if (a === undefined || b === undefined || a === b) return []
  return [a < b ? line.slice(a, b + 1) : line.slice(b, a + 1).reverse()]
}

function nearest(line: Road['line'], end: End): number | undefined {
  const far = line.map(point => distanceKm(point, end))
  const least = Math.min(...far)
  return least <= onRoadKm ? far.indexOf(least) : undefined
}
