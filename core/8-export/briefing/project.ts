export type Frame = {
  readonly width: number
  readonly height: number
  /** Where a point lies in the frame, in its units, one decimal. */
  readonly place: (lon: number, lat: number) => readonly [x: number, y: number]
  /** Whether a box may be seen: west, south, east, north. */
  readonly shows: (box: readonly [number, number, number, number]) => boolean
}

type Point = { readonly lat: number; readonly lon: number }

const width = 960
const most = 640
const least = 280

/** A frame around points, with some ground about them, true to scale in its middle. */
export function frameAround(points: readonly Point[]): Frame {
  const [west, east] = ends(points.map(({ lon }) => lon))
  const [south, north] = ends(points.map(({ lat }) => lat))
  const middle = Math.cos((Math.max(-80, Math.min(80, (south + north) / 2)) * Math.PI) / 180)
  const wide = Math.max((east - west) * middle, 1) * 1.25
  const high = Math.max(north - south, 0.6) * 1.25
  const height = Math.round(Math.max(least, Math.min(most, (width * high) / wide)))
  const unit = Math.min(width / wide, height / high)
  const [midLon, midLat] = [(west + east) / 2, (south + north) / 2]
  const one = (value: number): number => Math.round(value * 10) / 10
  const place = (lon: number, lat: number): readonly [number, number] => [
    one(width / 2 + (lon - midLon) * middle * unit),
    one(height / 2 - (lat - midLat) * unit)
  ]
  const shows = ([w, s, e, n]: readonly [number, number, number, number]): boolean => {
    const [left, bottom] = place(w, s)
    const [right, top] = place(e, n)
    return right >= 0 && left <= width && bottom >= 0 && top <= height
  }
  return { width, height, place, shows }
}

const ends = (values: readonly number[]): readonly [number, number] =>
  values.reduce<readonly [number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [values[0] ?? 0, values[0] ?? 0]
  )
