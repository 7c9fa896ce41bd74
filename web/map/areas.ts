import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryObject as AnyGeometry, GeometryCollection, Topology as Shape } from 'topojson-specification'
import type { Picture, Topology } from '../picture/picture.ts'

export type Area = Feature<Polygon | MultiPolygon, { readonly name: string; readonly country: string }>

/** The map's ground as GeoJSON: countries, provinces, the lines between them and the disputed ones among these. */
export type Ground = {
  readonly countries: FeatureCollection<Polygon | MultiPolygon, Area['properties']>
  readonly provinces: readonly Area[]
  readonly borders: MultiLineString
  readonly provinceBorders: MultiLineString
  readonly disputed: MultiLineString
}

/** Reads the outlines that a picture brings along. */
export function readGround(areas: Picture['areas']): Ground {
  const detailed = new Set(Object.keys(areas.provinces))
  const world = areas.world ? readTopology(areas.world, '', detailed) : nothing
  const provinces = Object.entries(areas.provinces).map(([country, topology]) => readTopology(topology, country))
  return {
    countries: { type: 'FeatureCollection', features: [...world.areas] },
    provinces: provinces.flatMap(topology => topology.areas),
    borders: joinLines([world.borders, ...provinces.map(topology => topology.edges)]),
    provinceBorders: joinLines(provinces.map(topology => topology.borders)),
    disputed: joinLines([world, ...provinces].map(topology => topology.disputed))
  }
}

type Read = {
  readonly areas: readonly Area[]
  readonly borders: readonly Position[][]
  readonly edges: readonly Position[][]
  readonly disputed: readonly Position[][]
}
type Properties = Readonly<Record<string, unknown>>
type GeometryObject = AnyGeometry<Properties | null>

const nothing: Read = { areas: [], borders: [], edges: [], disputed: [] }

/** Reads one topology. Borders of countries in `finer` are left out: their provinces draw them more exactly. */
function readTopology(topology: Topology, country: string, finer: ReadonlySet<string> = new Set()): Read {
  const shape = topology as unknown as Shape
  const parts = Object.entries(shape.objects as Record<string, GeometryObject>).map(([name, object]): Read => {
    if (isDisputed(name, object)) return { ...nothing, disputed: linesOf(shape, object) }
    const lines = (keep: (a: GeometryObject, b: GeometryObject) => boolean) =>
      isCollection(object) ? mesh(shape, object as GeometryCollection<Properties>, keep).coordinates : []
    return {
      areas: areasOf(shape, object, country),
      borders: lines((a, b) => a !== b && !disputedPair(a, b) && ![a, b].some(area => finer.has(countryOf(area)))),
      edges: lines((a, b) => a === b),
      disputed: lines((a, b) => a !== b && disputedPair(a, b))
    }
  })
  const join = <Key extends keyof Read>(key: Key) => parts.flatMap(part => part[key] as readonly never[]) as unknown as Read[Key]
  return { areas: join('areas'), borders: join('borders'), edges: join('edges'), disputed: join('disputed') }
}

function countryOf({ properties, id }: GeometryObject): string {
  const held = (properties ?? {}) as Properties
  return String(held.country ?? held.iso ?? id ?? '')
}

const isCollection = (object: GeometryObject): boolean => object.type === 'GeometryCollection'

const isDisputed = (name: string, object: GeometryObject): boolean =>
  /disput/i.test(name) ||
  (object.type === 'GeometryCollection' && object.geometries.every(({ type }) => type === 'LineString' || type === 'MultiLineString'))

const disputedPair = (a: GeometryObject, b: GeometryObject): boolean =>
  [a, b].some(({ properties }) => Boolean((properties as Properties | undefined)?.disputed))

function areasOf(shape: Shape, object: GeometryObject, country: string): readonly Area[] {
  return featuresOf(shape, object).flatMap(({ geometry, properties, id }) => {
    if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return []
    const held = (properties ?? {}) as Properties
    const name = String(held.name ?? held.name_en ?? id ?? '')
    return [{ type: 'Feature', geometry, properties: { name, country: country || String(held.country ?? held.iso ?? id ?? '') } }]
  })
}

function featuresOf(shape: Shape, object: GeometryObject): readonly Feature[] {
  const read = feature(shape, object as GeometryObject as AnyGeometry) as Feature | FeatureCollection
  return read.type === 'FeatureCollection' ? read.features : [read]
}

function linesOf(shape: Shape, object: GeometryObject): readonly Position[][] {
  return featuresOf(shape, object).flatMap(({ geometry }) =>
    geometry.type === 'LineString' ? [geometry.coordinates] : geometry.type === 'MultiLineString' ? geometry.coordinates : []
  )
}

const joinLines = (lines: readonly (readonly Position[][])[]): MultiLineString => ({ type: 'MultiLineString', coordinates: lines.flat() })

/** The area that a point lies in. */
export const areaAt = (areas: readonly Area[], lon: number, lat: number): Area | undefined =>
  areas.find(({ geometry }) =>
    geometry.type === 'Polygon' ? inRings(geometry.coordinates, lon, lat) : geometry.coordinates.some(rings => inRings(rings, lon, lat))
  )

/** Whether a point lies in a polygon, by counting the edges to its east: inside the first ring and outside of the holes. */
export function inRings(rings: readonly Position[][], lon: number, lat: number): boolean {
  let inside = false
  for (const ring of rings)
    for (let index = 0, before = ring.length - 1; index < ring.length; before = index++) {
      const [x = 0, y = 0] = ring[index] ?? []
      const [px = 0, py = 0] = ring[before] ?? []
      if (y > lat !== py > lat && lon < ((px - x) * (lat - y)) / (py - y) + x) inside = !inside
    }
  return inside
}
