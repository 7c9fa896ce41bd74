import type { PictureAreas, Topology } from '../picture.ts'
import type { Frame } from './project.ts'

type Position = readonly [lon: number, lat: number]
type Shape = {
  readonly type: string
  readonly arcs?: unknown
  readonly geometries?: readonly Shape[]
}

/** The land and the lines of countries and provinces in a frame, as the insides of an SVG. */
export function drawGround({ world, provinces }: PictureAreas, frame: Frame): string {
  const land = world === null ? [] : ringsOf(world).flatMap(ring => drawLine(ring, frame, true))
  const inner = Object.values(provinces).flatMap(topology => arcsOf(topology).flatMap(arc => drawLine(arc, frame, false)))
  return `<path class="land" d="${land.join('')}"/><path class="province" d="${inner.join('')}"/>`
}

/** The lines that a topology is made of, each once. */
function arcsOf(topology: Topology): readonly (readonly Position[])[] {
  const { scale, translate } = (topology.transform ?? { scale: [1, 1], translate: [0, 0] }) as {
    readonly scale: Position
    readonly translate: Position
  }
  return (topology.arcs as readonly (readonly Position[])[]).map(arc => {
    let [x, y] = [0, 0]
    return arc.map(([dx, dy]): Position => {
      ;[x, y] = topology.transform === undefined ? [dx, dy] : [x + dx, y + dy]
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]]
    })
  })
}

/** The outlines of its areas. */
function ringsOf(topology: Topology): readonly (readonly Position[])[] {
  const arcs = arcsOf(topology)
  const ring = (indices: readonly number[]): readonly Position[] =>
    indices.flatMap(index => (index < 0 ? (arcs[-index - 1] ?? []).toReversed() : (arcs[index] ?? [])))
  const rings = ({ type, arcs: own, geometries }: Shape): readonly (readonly Position[])[] => {
    if (type === 'GeometryCollection') return (geometries ?? []).flatMap(rings)
    if (type === 'Polygon') return (own as readonly (readonly number[])[]).map(ring)
    if (type === 'MultiPolygon') return (own as readonly (readonly (readonly number[])[])[]).flatMap(polygon => polygon.map(ring))
    return []
  }
  return Object.values(topology.objects).flatMap(shape => rings(shape as Shape))
}

/** A path, when it may be seen; points that fall on one another are one. */
function drawLine(line: readonly Position[], frame: Frame, closed: boolean): readonly string[] {
  const box = line.reduce<readonly [number, number, number, number]>(
    ([west, south, east, north], [lon, lat]) => [Math.min(west, lon), Math.min(south, lat), Math.max(east, lon), Math.max(north, lat)],
    [180, 90, -180, -90]
  )
  if (line.length === 0 || !frame.shows(box)) return []
  const drawn = line.map(([lon, lat]) => frame.place(lon, lat)).map(([x, y]) => `${clip(x)} ${clip(y)}`)
  const points = drawn.filter((point, at) => at === 0 || point !== drawn[at - 1])
  return points.length < 2 ? [] : [`M${points.join('L')}${closed ? 'Z' : ''}`]
}

/** Far outside is as good as just outside, and shorter. */
const clip = (value: number): number => Math.max(-2000, Math.min(3000, value))
