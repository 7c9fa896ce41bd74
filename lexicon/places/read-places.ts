import { type Country, distanceKm, type Gazetteer, type NamedPlace, type Place, type PlaceKind, type PlaceKnowledge } from '@vedette/core'
import { borders } from './borders.ts'
import { placeWords } from './place-words.ts'
import { readParties } from './read-parties.ts'
import { readRoads } from './read-roads.ts'
import { readTable } from './read-table.ts'
import { rings } from './rings.ts'

/** The knowledge of places, from the gazetteer and the texts of our tables; where they come from is the caller's affair. */
export function readPlaces({
  gazetteer,
  countries,
  aliases,
  roads = '',
  lines = '{"borders":{},"coasts":{}}',
  actors = [],
  found = findAliases(aliases, actors, gazetteer)
}: {
  readonly gazetteer: Gazetteer
  readonly countries: string
  readonly aliases: string
  /** `roads.tsv`. */
  readonly roads?: string
  /** `built/lines.json`: the lines of borders and coasts. */
  readonly lines?: string
  /** The tables of actors, where armed groups are. */
  readonly actors?: readonly string[]
  /** What was found of the aliases and of the actors before. */
  readonly found?: FoundPlaces | undefined
}): PlaceKnowledge {
  const { borders: borderLines, coasts } = JSON.parse(lines) as Readonly<
    Record<'borders' | 'coasts', Readonly<Record<string, readonly Line[]>>>
  >
  return {
    gazetteer,
    countries: readTable(countries).map(readCountry),
    ...found,
    roads: readRoads(roads),
    borders,
    borderLines: new Map(Object.entries(borderLines)),
    coasts: new Map(Object.entries(coasts)),
    rings,
    words: placeWords
  }
}

/** What is found out of tables by way of the gazetteer, and of the actors. */
export type FoundPlaces = Pick<PlaceKnowledge, 'aliases' | 'parties'>

export const findAliases = (aliases: string, actors: readonly string[], gazetteer: Gazetteer): FoundPlaces => ({
  aliases: readTable(aliases).flatMap(row => readAlias(row, gazetteer)),
  parties: readParties(actors)
})

type Line = readonly (readonly [number, number])[]

const list = (cell: string | undefined): readonly string[] =>
  (cell ?? '')
    .split('|')
    .map(one => one.trim())
    .filter(one => one !== '')

function readCountry(row: Readonly<Record<string, string>>): Country {
  const { iso = '', id = '', name = '' } = row
  const place: Place = {
    id,
    name,
    kind: 'country',
    feature: 'PCLI',
    lat: Number(row.lat),
    lon: Number(row.lon),
    radiusKm: Number(row.radiusKm),
    country: iso,
    population: 0
  }
  return {
    place,
    names: list(row.aliases),
    adjectives: list(row.adjectives),
    ...(row.capital ? { capital: row.capital } : {}),
    seats: list(row.seats)
  }
}

/** A place of ours; where the row has no point, the gazetteer's place of one of its names in that country and province. */
function readAlias(row: Readonly<Record<string, string>>, gazetteer: Gazetteer): readonly NamedPlace[] {
  const { name = '', kind = 'town', country = '', within = '' } = row
  const names = [name, ...list(row.aliases)]
  const known = row.lat
    ? findBeside(names, { kind, country, lat: Number(row.lat), lon: Number(row.lon) }, gazetteer)
    : findKnown(names, { kind, country, within }, gazetteer)
  if (!row.lat && !known) return []
  const place: Place = {
    id: known?.id ?? `vedette:${country.toLowerCase()}-${name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-')}`,
    name,
    kind: kind as PlaceKind,
    feature: row.feature || (known?.feature ?? 'PPL'),
    lat: Number(row.lat || known?.lat),
    lon: Number(row.lon || known?.lon),
    radiusKm: Number(row.radiusKm || known?.radiusKm || 2),
    ...(country ? { country } : {}),
    ...(within || known?.within ? { within: within || (known?.within as string) } : {}),
    population: known?.population ?? 0
  }
  return [{ place, names }]
}

/** The gazetteer's place of the same name and kind within 15 km of a row's own point: one place, of which the gazetteer knows the people. */
function findBeside(
  names: readonly string[],
  wanted: { readonly kind: string; readonly country: string; readonly lat: number; readonly lon: number },
  gazetteer: Gazetteer
): Place | undefined {
  for (const name of names)
    for (const { place, exact } of gazetteer.find(name))
      if (exact && place.country === wanted.country && place.kind === wanted.kind && distanceKm(place, wanted) < 15) return place
  return undefined
}

function findKnown(
  names: readonly string[],
  wanted: { readonly kind: string; readonly country: string; readonly within: string },
  gazetteer: Gazetteer
): Place | undefined {
  let elsewhere: Place | undefined
  for (const name of names)
    for (const { place } of gazetteer.find(name)) {
      if (place.country !== wanted.country || place.kind !== wanted.kind) continue
      if (wanted.within === '' || place.within === wanted.within) return place
      elsewhere ??= place
    }
  return elsewhere
}
