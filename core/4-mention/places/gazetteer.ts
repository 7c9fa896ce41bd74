import { keepSome } from '#base'
import { readFiledNames } from './filed-names.ts'
import { checksum, gazetteerHead, keyNumber, placeRow } from './gazetteer-format.ts'
import type { GazetteerHead } from './gazetteer-head.ts'
import { partsOf } from './gazetteer-parts.ts'
import { isSpelt, type NameTable, nameAt, namesWith, nameTable } from './name-table.ts'
import { plainKey, romanKey } from './spelling-key.ts'

export type PlaceKind = 'country' | 'province' | 'town' | 'area' | 'site' | 'water'

/** A place that we know. */
export type Place = {
  /** GeoNames id, else an id of the lexicon. */
  readonly id: string
  /** The usual English name. */
  readonly name: string
  readonly kind: PlaceKind
  /** GeoNames feature code, or the lexicon's: `PPLC`, `ADM1`, `AIRB`, `RGN` … */
  readonly feature: string
  readonly lat: number
  readonly lon: number
  readonly radiusKm: number
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
  /** Usual English name of the admin-1 area that holds it. */
  readonly within?: string
  /** 0 when not known: many villages at war have none. */
  readonly population: number
}

/** A place that bears a name; `exact` when the spelling agrees, and not only its key. */
export type PlaceMatch = { readonly place: Place; readonly exact: boolean; readonly primary: boolean }

/** A place with all its spellings, the usual one first. */
export type NamedPlace = { readonly place: Place; readonly names: readonly string[] }

export type Gazetteer = {
  readonly size: number
  /** Places of this name, the exactly spelt first, then the larger. */
  readonly find: (name: string) => readonly PlaceMatch[]
  /** The place of a GeoNames id with all its names, the usual one first. */
  readonly byId: (id: string) => NamedPlace | undefined
  /** All provinces. */
  readonly provinces: readonly Place[]
  /** All districts (`ADM2`) that are known. */
  readonly districts: () => readonly Place[]
  /** All towns that are the seat of a province or a country. */
  readonly seats: () => readonly Place[]
  /** What the file was built from. */
  readonly source: string
}

/**
 * Opens the unpacked contents of `gazetteer.bin` (the file itself is a gzip stream). Throws when damaged or of another version.
 * After the head come the places, a row each: id u32, lat and lon 3 bytes each, population (logarithm) u8, feature u8, country u8,
 * province u16, count of names u8; then the key numbers of all names, 3 bytes each; then the names: length u8, UTF-8. A place's first name is its usual one.
 * Its names are filed at once, unless they come filed (see `fileNames`).
 */
export function openGazetteer(bytes: Uint8Array, filed?: Uint8Array): Gazetteer {
  const parts = partsOf(bytes)
  const { head, rows } = parts
  const names = (filed && readFiledNames(filed, parts)) ?? nameTable(rows, parts.names, head)
  const place = keepSome((index: number) => readRow(rows, head, names, index))
  let ids: ReadonlyMap<string, number> | undefined
  let districts: readonly Place[] | undefined
  let seats: readonly Place[] | undefined
  return {
    size: head.places,
    source: head.source,
    provinces: head.provinces.map((_, index) => place(index)),
    districts: () => {
      districts ??= rowsOf(rows, head, ['ADM2']).map(place)
      return districts
    },
    seats: () => {
      seats ??= rowsOf(rows, head, ['PPLA', 'PPLC']).map(place)
      return seats
    },
    find: name => findMatches(name, names, place, head, rows),
    byId: id => {
      ids ??= new Map(Array.from({ length: head.places }, (_, index) => [idAt(rows, index), index]))
      const index = ids.get(id)
      return index === undefined ? undefined : { place: place(index), names: namesAt(names, index, rows) }
    }
  }
}

/** Whether the checksum agrees; kept apart from opening, since it reads every byte. */
export function isSound(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return view.getUint32(12, true) === checksum(bytes.subarray(gazetteerHead.bytes))
}

const uint16 = (bytes: Uint8Array, at: number): number => (bytes[at] as number) | ((bytes[at + 1] as number) << 8)
const uint24 = (bytes: Uint8Array, at: number): number => uint16(bytes, at) | ((bytes[at + 2] as number) << 16)

/** Rows of the places of some features. */
function rowsOf(rows: Uint8Array, { places, features }: GazetteerHead, wanted: readonly string[]): readonly number[] {
  const numbers = wanted.map(feature => features.indexOf(feature))
  return Array.from({ length: places }, (_, index) => index).filter(index => numbers.includes(rows[index * placeRow + 11] as number))
}

/** The GeoNames id, or the point for a place that has none. */
function idAt(rows: Uint8Array, index: number): string {
  const at = index * placeRow
  const id = (uint24(rows, at) | ((rows[at + 3] as number) << 24)) >>> 0
  if (id !== 0) return String(id)
  const { lat, lon } = pointAt(rows, index)
  return `at${lat.toFixed(3)},${lon.toFixed(3)}`
}

const pointAt = (rows: Uint8Array, index: number): { readonly lat: number; readonly lon: number } => ({
  lat: (Math.round((uint24(rows, index * placeRow + 4) / 0xffffff) * 180e5) - 90e5) / 1e5,
  lon: (Math.round((uint24(rows, index * placeRow + 7) / 0xffffff) * 360e5) - 180e5) / 1e5
})

function namesAt(names: NameTable, index: number, rows: Uint8Array): readonly string[] {
  const first = names.first[index] as number
  return Array.from({ length: rows[index * placeRow + 15] as number }, (_, at) => nameAt(names, first + at))
}

function readRow(rows: Uint8Array, head: GazetteerHead, names: NameTable, index: number): Place {
  const at = index * placeRow
  const province = uint16(rows, at + 13)
  const population = Math.round(Math.exp((rows[at + 10] as number) / 14) - 1)
  const country = head.countries[rows[at + 12] as number]
  const feature = head.features[rows[at + 11] as number] ?? 'PPL'
  const isProvince = index < head.provinces.length
  const kind = isProvince ? 'province' : (head.kinds?.[rows[at + 11] as number] ?? (feature === 'ADM2' ? 'area' : 'town'))
  return {
    id: idAt(rows, index),
    name: nameAt(names, names.first[index] as number),
    kind,
    feature,
    ...pointAt(rows, index),
    radiusKm:
      head.provinces[index] ?? head.areas?.[index - head.provinces.length] ?? (kind === 'town' ? townRadiusKm(population) : radii[kind]),
    ...(country === undefined ? {} : { country }),
    ...(isProvince || province === 0xffff ? {} : { within: nameAt(names, names.first[province] as number) }),
    population
  }
}

/** In km, where the outline is not known: most districts are smaller than 25. */
const radii: Readonly<Record<PlaceKind, number>> = { country: 500, province: 100, area: 25, water: 10, site: 2, town: 2 }

/** Radius of a town in km from its people: 1 for a village, 10 for a city of millions. */
export const townRadiusKm = (population: number): number => Math.max(1, Math.min(10, Math.round(Math.sqrt(population) / 140)))

type Found = { readonly owner: number; exact: boolean; primary: boolean }

/** A name is filed by its romanised key where its country has such names, else by its plain one: what is found by its number is then compared. */
function findMatches(
  name: string,
  names: NameTable,
  place: (index: number) => Place,
  head: GazetteerHead,
  rows: Uint8Array
): readonly PlaceMatch[] {
  const plain = plainKey(name)
  if (plain.length < 2) return []
  const found: Found[] = []
  for (const index of namesWith(names, keyNumber(plain))) if (isSpelt(names, index, plain)) addFound(found, names, index, true)
  const roman = romanKey(name)
  if (roman !== '')
    for (const index of namesWith(names, keyNumber(`~${roman}`))) {
      const exact = isSpelt(names, index, plain)
      const isRomanised = head.romanised[rows[(names.places[index] as number) * placeRow + 12] as number]
      if (exact || (isRomanised && romanKey(nameAt(names, index)) === roman)) addFound(found, names, index, exact)
    }
  const matches = found.map(({ owner, exact, primary }) => ({ place: place(owner), exact, primary }))
  return matches.length > 1 ? matches.sort(byExactThenSize) : matches
}

function addFound(found: Found[], { places, first }: NameTable, index: number, exact: boolean): void {
  const owner = places[index] as number
  const primary = first[owner] === index
  const before = found.find(one => one.owner === owner)
  if (before === undefined) found.push({ owner, exact, primary })
  else {
    before.exact ||= exact
    before.primary ||= primary
  }
}

/** The exactly spelt first, then the more populous, then by id. */
export const byExactThenSize = (a: PlaceMatch, b: PlaceMatch): number =>
  Number(b.exact) - Number(a.exact) || b.place.population - a.place.population || (a.place.id < b.place.id ? -1 : 1)
