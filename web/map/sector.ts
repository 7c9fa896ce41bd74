import type { MultiPolygon, Polygon, Position } from 'geojson'

/** The quarter of an area that lies towards a bearing from the middle of its largest piece. Lines of the cut may run along themselves, which a fill does not show. */
export function cutSector(area: Polygon | MultiPolygon, bearing: number): MultiPolygon {
  const pieces = area.type === 'Polygon' ? [area.coordinates] : area.coordinates
  const centre = middleOf(pieces.map(rings => rings[0] ?? []).toSorted((a, b) => Math.abs(surface(b)) - Math.abs(surface(a)))[0] ?? [])
  const cut = pieces.map(rings =>
    rings.map(ring => keepSide(keepSide(ring, centre, bearing + 45), centre, bearing - 45)).filter(ring => ring.length > 3)
  )
  return { type: 'MultiPolygon', coordinates: cut.filter(rings => rings.length > 0) }
}

/** Keeps what of a ring lies ahead of the line through a point that is square to a bearing (Sutherland and Hodgman's cut). */
function keepSide(ring: readonly Position[], [lon, lat]: readonly [number, number], bearing: number): Position[] {
  const angle = (bearing * Math.PI) / 180
  const narrow = Math.cos((lat * Math.PI) / 180)
  const ahead = ([x = 0, y = 0]: Position): number => (x - lon) * narrow * Math.sin(angle) + (y - lat) * Math.cos(angle)
  const kept: Position[] = []
  ring.forEach((point, index) => {
    const before = ring[index - 1]
    const far = ahead(point)
    if (before && far >= 0 !== ahead(before) >= 0) kept.push(between(before, point, ahead(before) / (ahead(before) - far)))
    if (far >= 0) kept.push(point)
  })
  const first = kept[0]
  return first ? [...kept, first] : []
}

const between = ([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, share: number): Position => [
  ax + (bx - ax) * share,
  ay + (by - ay) * share
]

const surface = (ring: readonly Position[]): number =>
  ring.reduce((sum, [x = 0, y = 0], index) => {
    const [px = 0, py = 0] = ring.at(index - 1) ?? []
    return sum + (px * y - x * py) / 2
  }, 0)

/** The point on which a ring would balance. */
function middleOf(ring: readonly Position[]): readonly [number, number] {
  let x = 0
  let y = 0
  let whole = 0
  ring.forEach(([bx = 0, by = 0], index) => {
    const [ax = 0, ay = 0] = ring.at(index - 1) ?? []
    const piece = ax * by - bx * ay
    whole += piece
    x += (ax + bx) * piece
    y += (ay + by) * piece
  })
  return whole === 0 ? [ring[0]?.[0] ?? 0, ring[0]?.[1] ?? 0] : [x / (3 * whole), y / (3 * whole)]
}
