import type { Feature, FeatureCollection, Geometry } from 'geojson'
import { type Entry, extentOf, partOf } from '../picture/entry.ts'
import type { LineExtent, LinePlace, PicturePlace, Road } from '../picture/picture.ts'
import type { Ground } from './areas.ts'
import { circle } from './circle.ts'
import { groundOf } from './ground-of.ts'
import { empty } from './map-style.ts'

/**
 * What the chosen claim draws on the map: the ground that each of its places may mean (`area`), the course of a line (`line`), and a dotted line
 * through places that no line joins (`reach`).
 */
export function chosenShapes(entry: Entry | undefined, ground: Ground): FeatureCollection {
  if (!entry) return empty
  const { places } = entry
  const drawn = new Map(places.flatMap(place => shapeOf(entry, place, ground)).map(shape => [JSON.stringify(shape.geometry), shape]))
  const isJoined = places.some(place => extentOf(entry, place)?.rule === 'between')
  const points = places.map(({ lon, lat }) => [lon, lat])
  const reach = points.length > 1 && !isJoined ? [toFeature('reach', { type: 'LineString', coordinates: points })] : []
  return { type: 'FeatureCollection', features: [...drawn.values(), ...reach] }
}

const toFeature = (drawn: 'area' | 'line' | 'reach', geometry: Geometry): Feature => ({ type: 'Feature', properties: { drawn }, geometry })

function shapeOf(entry: Entry, place: PicturePlace, ground: Ground): readonly Feature[] {
  const extent = extentOf(entry, place)
  const line = extent?.geometry
  if (line && line.type !== 'Polygon') return [toFeature('line', copyOf(line))]
  const isOutlined = extent === undefined || extent.rule === 'towards' || extent.rule === 'some-part'
  const geometry = place.precision === 'country' || !isOutlined ? undefined : groundOf(place, partOf(entry, place), ground)
  const told = extent && !isOutlined ? (line ? copyOf(line) : circle(extent.lon, extent.lat, extent.radiusKm)) : undefined
  const shape = told ?? geometry
  return shape ? [toFeature('area', shape)] : []
}

/** The same geometry, of arrays that the map may keep. */
const copyOf = (geometry: NonNullable<LineExtent['geometry']>): Geometry => JSON.parse(JSON.stringify(geometry)) as Geometry

/** Lines along which people are said to flee: through all places of each claim of flight, in the order of the text. */
export const flightLines = (entries: readonly Entry[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: entries
    .filter(({ claim, places }) => claim.type === 'DISPLACE' && claim.stance !== 'denied' && places.length > 1)
    .map(({ places }) => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'LineString', coordinates: places.map(({ lon, lat }) => [lon, lat]) }
    }))
})

/** Ids of the roads that a claim names. */
export const roadsOf = (entry: Entry | undefined, roads: readonly Road[]): readonly string[] =>
  roads.filter(road => entry?.claim.at.some(place => isOf(place, road))).map(road => road.id)

/** A road that is known is told by its id: many have the same number. */
const isOf = ({ id, name, precision, road: on }: LinePlace, road: Road): boolean =>
  id === road.id || (!(precision === 'road' && id !== null) && [name, on].some(one => one === road.name || one === road.id))
