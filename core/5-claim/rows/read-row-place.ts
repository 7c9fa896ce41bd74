import { distanceKm, findByName, type PlaceMention, type PlacePrecision } from '#mention'
import type { CellRow } from '#report'
import { countryOf, type RowScene, standing } from './row-scene.ts'

/** How far a place of our own may lie from the point of a row that bears its name. */
const nearKm = 25

/** Where a row says that it was: by its point where it has one, and as the place of ours that bears the name there. */
export function readRowPlace({ cells }: CellRow, scene: RowScene): PlaceMention | undefined {
  const { columns } = scene.mapping
  const cell = (name: string | undefined) => (name === undefined ? undefined : cells.get(name.toLowerCase()))
  const [place, within, land] = [cell(columns.place), cell(columns.within), cell(columns.country)]
  const named = place ?? within ?? land
  if (named === undefined) return undefined
  const point = readPoint(cell(columns.lat)?.text, cell(columns.lon)?.text)
  const country = countryOf(land?.text, scene.places)
  const known = findKnown(named.text, within?.text, land?.text, point, scene)
  const said = scene.scheme.precisions[cell(columns.precision)?.text.toLowerCase() ?? '']
  const precision: PlacePrecision = said ?? (place ? 'town' : within ? 'province' : 'country')
  const at = precision === 'country' || precision === 'province' || known === undefined ? (point ?? known) : known
  const holder = { country: known?.country ?? country, within: known?.within ?? within?.text }
  return {
    ...standing(scene, named.span),
    rule: 'table',
    ...(known?.id === undefined ? {} : { id: known.id }),
    name: known?.name ?? named.text,
    ...(at === undefined ? {} : { lat: at.lat, lon: at.lon }),
    ...(holder.country === undefined ? {} : { country: holder.country }),
    ...(holder.within === undefined ? {} : { within: holder.within }),
    precision: at === undefined ? 'unresolved' : precision,
    radiusKm: known?.radiusKm ?? radiusOf(precision),
    literal: true
  }
}

function findKnown(name: string, within: string | undefined, land: string | undefined, point: Point | undefined, scene: RowScene) {
  const { candidates } = findByName(name, land ?? within, scene.places)
  const fitting = candidates
    .map(({ place }) => place)
    .filter(place => point === undefined || distanceKm(place, point) <= nearKm + place.radiusKm)
  return fitting.find(place => within === undefined || place.within === within) ?? fitting[0]
}

type Point = { readonly lat: number; readonly lon: number }

function readPoint(lat: string | undefined, lon: string | undefined): Point | undefined {
  const point = { lat: Number(lat ?? Number.NaN), lon: Number(lon ?? Number.NaN) }
  return Math.abs(point.lat) <= 90 && Math.abs(point.lon) <= 180 ? point : undefined
}

/** In kilometres, where the place is none of ours. */
const radiusOf = (precision: PlacePrecision): number =>
  precision === 'country' ? 500 : precision === 'province' ? 100 : precision === 'area' ? 25 : 5
