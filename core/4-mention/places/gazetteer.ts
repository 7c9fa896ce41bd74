import { invariant } from '#base'
import { checksum, gazetteerHead, keyNumber, placeRow } from './gazetteer-format.ts'
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

export type Gazetteer = {
  readonly size: number
  /** Places of this name, the exactly spelt first, then the larger. */
  readonly find: (name: string) => readonly PlaceMatch[]
  /** All provinces. */
  readonly provinces: readonly Place[]
  /** What the file was built from. */
  readonly source: string
}

type Head = {
  readonly source: string
  readonly countries: readonly string[]
  /** Whether names in that country are romanised, so that spellings vary. */
  readonly romanised: readonly boolean[]
  readonly features: readonly string[]
  readonly places: number
  readonly names: number
  /** Radius of each province in km; provinces are the first places of the table. */
  readonly provinces: readonly number[]
}

/** Names are filed in this many drawers, by the upper bits of their key numbers. */
const drawers = 1 << 18
const drawerShift = 6

/**
 * Opens the unpacked contents of `gazetteer.bin` (the file itself is a gzip stream). Throws when damaged or of another version.
 * After the head come the places, a row each: id u32, lat and lon 3 bytes each, population (logarithm) u8, feature u8, country u8,
 * province u16, count of names u8; then the key numbers of all names, 3 bytes each; then the names: length u8, UTF-8. A place's first name is its usual one.
 */
export function openGazetteer(bytes: Uint8Array): Gazetteer {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  invariant(view.getUint32(0, true) === gazetteerHead.magic, 'not a gazetteer file: build it again with build:places')
  invariant(view.getUint32(4, true) === gazetteerHead.version, `gazetteer of another version: ${view.getUint32(4, true)}`)
  const body = bytes.subarray(gazetteerHead.bytes)
  invariant(body.length === view.getUint32(8, true), `gazetteer cut short: ${body.length} bytes`)
  const headLength = view.getUint32(gazetteerHead.bytes, true)
  const head = JSON.parse(new TextDecoder().decode(body.subarray(4, 4 + headLength))) as Head
  const rows = body.subarray(4 + headLength, 4 + headLength + head.places * placeRow)
  const names = nameTable(rows, body.subarray(4 + headLength + rows.length), head)
  const place = (index: number): Place => readRow(rows, head, names, index)
  return {
    size: head.places,
    source: head.source,
    provinces: head.provinces.map((_, index) => place(index)),
    find: name => findMatches(name, names, place, head, rows)
  }
}

/** Whether the checksum agrees; kept apart from opening, since it reads every byte. */
export function isSound(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return view.getUint32(12, true) === checksum(bytes.subarray(gazetteerHead.bytes))
}

type Names = {
  readonly bytes: Uint8Array
  /** Where each name begins in `bytes`. */
  readonly from: Uint32Array
  /** The place of each name. */
  readonly places: Uint32Array
  /** The first name of each place. */
  readonly first: Uint32Array
  /** Names by drawer: those of drawer d are `order[starts[d] … starts[d + 1]]`. */
  readonly starts: Uint32Array
  readonly order: Uint32Array
}

function nameTable(rows: Uint8Array, bytes: Uint8Array, { names: count, places: placeCount }: Head): Names {
  const from = new Uint32Array(count)
  const places = new Uint32Array(count)
  const first = new Uint32Array(placeCount)
  for (let place = 0, name = 0, at = count * 3; place < placeCount; place++) {
    first[place] = name
    for (let left = rows[place * placeRow + 15] as number; left > 0; left--, name++) {
      from[name] = at
      places[name] = place
      at += 1 + (bytes[at] as number)
    }
  }
  return { bytes, from, places, first, ...orderByKey(bytes, count) }
}

const keyAt = (bytes: Uint8Array, name: number): number =>
  (bytes[name * 3] as number) | ((bytes[name * 3 + 1] as number) << 8) | ((bytes[name * 3 + 2] as number) << 16)

/** A counting sort over key numbers, quick enough to do at every start. */
function orderByKey(bytes: Uint8Array, count: number): { starts: Uint32Array; order: Uint32Array } {
  const key = (name: number): number => keyAt(bytes, name) >> drawerShift
  const starts = new Uint32Array(drawers + 1)
  for (let name = 0; name < count; name++) (starts[key(name) + 1] as number)++
  for (let index = 1; index <= drawers; index++) (starts[index] as number) += starts[index - 1] as number
  const next = starts.slice()
  const order = new Uint32Array(count)
  for (let name = 0; name < count; name++) {
    const at = key(name)
    order[next[at] as number] = name
    ;(next[at] as number)++
  }
  return { starts, order }
}

const decoder = new TextDecoder()

function nameAt(names: Names, index: number): string {
  const at = names.from[index] as number
  return decoder.decode(names.bytes.subarray(at + 1, at + 1 + (names.bytes[at] as number)))
}

function readRow(rows: Uint8Array, head: Head, names: Names, index: number): Place {
  const view = new DataView(rows.buffer, rows.byteOffset + index * placeRow, placeRow)
  const three = (at: number): number => view.getUint16(at, true) | (view.getUint8(at + 2) << 16)
  const province = view.getUint16(13, true)
  const isProvince = index < head.provinces.length
  const population = Math.round(Math.exp(view.getUint8(10) / 14) - 1)
  const country = head.countries[view.getUint8(12)]
  const feature = head.features[view.getUint8(11)] ?? 'PPL'
  const id = view.getUint32(0, true)
  const lat = Math.round((three(4) / 0xffffff) * 180e5) / 1e5 - 90
  const lon = Math.round((three(7) / 0xffffff) * 360e5) / 1e5 - 180
  return {
    id: id === 0 ? `at${lat.toFixed(3)},${lon.toFixed(3)}` : String(id),
    name: nameAt(names, names.first[index] as number),
    kind: isProvince ? 'province' : feature === 'ADM2' ? 'area' : 'town',
    feature,
    lat: Number(lat.toFixed(5)),
    lon: Number(lon.toFixed(5)),
    radiusKm: isProvince ? (head.provinces[index] ?? 100) : feature === 'ADM2' ? districtRadiusKm : townRadiusKm(population),
    ...(country === undefined ? {} : { country }),
    ...(isProvince || province === 0xffff ? {} : { within: nameAt(names, names.first[province] as number) }),
    population
  }
}

/** Outlines of districts are not known; most are smaller than this. */
const districtRadiusKm = 25

/** Radius of a town in km from its people: 1 for a village, 10 for a city of millions. */
export const townRadiusKm = (population: number): number => Math.max(1, Math.min(10, Math.round(Math.sqrt(population) / 140)))

function findMatches(name: string, names: Names, place: (index: number) => Place, head: Head, rows: Uint8Array): readonly PlaceMatch[] {
  const plain = plainKey(name)
  if (plain.length < 2) return []
  const roman = romanKey(name)
  const found = new Map<number, { exact: boolean; primary: boolean }>()
  for (const key of roman === '' ? [plain] : [plain, `~${roman}`]) {
    const wanted = keyNumber(key)
    const drawer = wanted >> drawerShift
    for (let at = names.starts[drawer] as number; at < (names.starts[drawer + 1] as number); at++) {
      const index = names.order[at] as number
      if (keyAt(names.bytes, index) !== wanted) continue
      const owner = names.places[index] as number
      const spelt = nameAt(names, index)
      const exact = plainKey(spelt) === plain
      if (!exact && !(head.romanised[rows[owner * placeRow + 12] as number] && roman !== '' && romanKey(spelt) === roman)) continue
      const before = found.get(owner)
      found.set(owner, { exact: exact || before?.exact === true, primary: names.first[owner] === index || before?.primary === true })
    }
  }
  return [...found].map(([at, match]) => ({ place: place(at), ...match })).sort(byExactThenSize)
}

/** The exactly spelt first, then the more populous, then by id. */
export const byExactThenSize = (a: PlaceMatch, b: PlaceMatch): number =>
  Number(b.exact) - Number(a.exact) || b.place.population - a.place.population || (a.place.id < b.place.id ? -1 : 1)
