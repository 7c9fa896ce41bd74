/** A point as GeoJSON has it: `[longitude, latitude]`, in degrees. */
export type Position = readonly [number, number]

/** The GeoJSON geometries (RFC 7946) that an extent can have. */
export type ExtentGeometry =
  | { readonly type: 'LineString'; readonly coordinates: readonly Position[] }
  | { readonly type: 'MultiLineString'; readonly coordinates: readonly (readonly Position[])[] }
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly Position[])[] }

/** What made an extent; `lexicon/places/nearness.ts` has the distances behind them. */
export type ExtentRule =
  /** "10 km west of X": that far off, in that direction. */
  | 'measured'
  /** "10 km from X": anywhere that far off. */
  | 'within-distance'
  /** "near X", "the outskirts of X": the place and what lies around it. */
  | 'around'
  /** "the eastern outskirts of X": the quarter of that towards the east. */
  | 'side'
  /** "north of X": the quarter beyond it. */
  | 'beyond'
  /** "southeastern X": the quarter of it towards the southeast. */
  | 'towards'
  /** "central X": the inner half. */
  | 'middle'
  /** "half of X": a part, it is not said which. */
  | 'some-part'
  /** "between X and Y". */
  | 'between'
  /** A road, by the towns on it. */
  | 'road'
  /** What two countries share. */
  | 'border'
  /** "the coast of X". */
  | 'coast'
  /** Open water, which is in no country. */
  | 'sea'

/** Where the words put something: a circle that holds all of it (degrees, km) and, where it is no circle, its line or outline. */
export type Extent = {
  readonly rule: ExtentRule
  readonly lat: number
  readonly lon: number
  readonly radiusKm: number
  readonly geometry?: ExtentGeometry
}

type Point = { readonly lat: number; readonly lon: number }

const earthKm = 6371
const radians = Math.PI / 180

/** The point so many km from another towards a bearing, in degrees clockwise from north, on a sphere. */
export function movePoint({ lat, lon }: Point, bearing: number, km: number): Point {
  const far = km / earthKm
  const [y, x, towards] = [lat * radians, lon * radians, bearing * radians]
  const to = Math.asin(Math.sin(y) * Math.cos(far) + Math.cos(y) * Math.sin(far) * Math.cos(towards))
  const east = Math.atan2(Math.sin(towards) * Math.sin(far) * Math.cos(y), Math.cos(far) - Math.sin(y) * Math.sin(to))
  return { lat: to / radians, lon: (x + east) / radians }
}

const cornersOfArc = 8

/** The quarter of a circle towards a bearing, as a polygon, with the circle that just holds it. */
export function sectorOf(rule: ExtentRule, centre: Point, bearing: number, radiusKm: number): Extent {
  const half = radiusKm * Math.SQRT1_2
  const arc = Array.from({ length: cornersOfArc + 1 }, (_, at) => movePoint(centre, bearing + 45 - (90 * at) / cornersOfArc, radiusKm))
  const ring = [centre, ...arc, centre].map(toPosition)
  return {
    ...circleOf(rule, movePoint(centre, bearing, half), half * 1.01),
    ...(ring.every(isOnMap) ? { geometry: { type: 'Polygon', coordinates: [ring] } } : {})
  }
}

/** A circle as an extent; its radius is rounded up, so that nothing is lost. */
export const circleOf = (rule: ExtentRule, { lat, lon }: Point, radiusKm: number): Extent => ({
  rule,
  lat: round(lat),
  lon: round(((lon + 540) % 360) - 180),
  radiusKm: radiusKm < 10 ? Math.ceil(radiusKm * 10) / 10 : Math.ceil(radiusKm)
})

const round = (degrees: number): number => Math.round(degrees * 1e4) / 1e4

const toPosition = ({ lat, lon }: Point): Position => [round(lon), round(lat)]

/** A ring across the meridian of 180 degrees would have to be cut: there the circle alone is given. */
const isOnMap = ([lon, lat]: Position): boolean => Math.abs(lon) <= 180 && Math.abs(lat) <= 90
