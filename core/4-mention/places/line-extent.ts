import { distanceKm } from './distance-km.ts'
import { circleOf, type Extent, type ExtentRule, type Position } from './extent.ts'

/** Lines as an extent: its point lies on them, half way along, and the circle around it reaches to their ends and `besideKm` further. */
export function lineExtent(rule: ExtentRule, lines: readonly (readonly Position[])[], besideKm: number): Extent {
  const [longest = []] = [...lines].sort((a, b) => lengthKm(b) - lengthKm(a))
  const middle = halfWay(longest)
  const far = Math.max(0, ...lines.flat().map(point => distanceKm(middle, pointOf(point))))
  const [first = []] = lines
  return {
    ...circleOf(rule, middle, far + besideKm),
    geometry: lines.length === 1 ? { type: 'LineString', coordinates: first } : { type: 'MultiLineString', coordinates: lines }
  }
}

const pointOf = ([lon, lat]: Position): { readonly lat: number; readonly lon: number } => ({ lat, lon })

const legsOf = (line: readonly Position[]): readonly number[] =>
  line.slice(1).map((point, at) => distanceKm(pointOf(line[at] as Position), pointOf(point)))

const lengthKm = (line: readonly Position[]): number => legsOf(line).reduce((sum, leg) => sum + leg, 0)

/** The point half way along a line. */
function halfWay(line: readonly Position[]): { readonly lat: number; readonly lon: number } {
  let left = lengthKm(line) / 2
  for (const [at, leg] of legsOf(line).entries()) {
    const [from, to] = [pointOf(line[at] as Position), pointOf(line[at + 1] as Position)]
    if (left <= leg && leg > 0)
      return { lat: from.lat + ((to.lat - from.lat) * left) / leg, lon: from.lon + ((to.lon - from.lon) * left) / leg }
    left -= leg
  }
  return pointOf(line[0] ?? [0, 0])
}
