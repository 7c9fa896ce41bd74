import { basename } from 'node:path'
import type { Gazetteer } from '@vedette/core'
import { startGathering, type Tally } from './gathering.ts'
import { knownPlaces } from './known-places.ts'
import { openSource, refuse, type SourceFile } from './open-source.ts'
import { readGeoNames } from './read-geonames.ts'
import { readLines } from './read-lines.ts'
import { readOutlines } from './read-outlines.ts'
import { saveLayer } from './save-layer.ts'
import { writeGazetteer } from './write-gazetteer.ts'

export type ImportOptions = {
  /** Where the user's gazetteers lie. */
  readonly folder: string
  /** What is known beside the file. */
  readonly known: Gazetteer
  /** Countries to take alone, ISO 3166-1 alpha-2. */
  readonly countries?: readonly string[]
  readonly onBytes?: (done: number, all: number) => void
}

/** What came of an import. */
export type Imported = Tally & {
  readonly layer: string
  readonly kind: 'places' | 'names' | 'outlines'
  readonly places: number
  /** Bytes of memory that it takes when it is loaded. */
  readonly bytes: number
}

/**
 * Reads a file of places that a user has, and lays it beside the gazetteer as one that widens it, under the file's name: it takes the place of one that was read
 * from a file of that name before. Nothing changes on the disk before all is read and found whole. Throws what to show to a person.
 */
export async function importPlaces(
  path: string,
  { folder, known, countries = [], onBytes = () => undefined }: ImportOptions
): Promise<Imported> {
  const gathering = startGathering(knownPlaces(known))
  let kind: Imported['kind'] | undefined
  for await (const file of openSource(path)) {
    const wanted = { countries: new Set(countries), onBytes: (done: number) => onBytes(done, file.bytes) }
    kind = (await isJson(file)) ? await readOutlines(file, gathering, wanted) : await readGeoNames(file, gathering, wanted)
  }
  if (kind === undefined) throw refuse(basename(path), 'there is nothing in it')
  const layer = layerName(path)
  const bytes = writeGazetteer(gathering.places, `${sources[kind]}, from ${basename(path)}`)
  if (gathering.places.size() > 0) await saveLayer(folder, layer, bytes)
  return { ...gathering.tally, layer, kind, places: gathering.places.size(), bytes: bytes.length }
}

const sources = {
  places: 'GeoNames (geonames.org), CC BY 4.0',
  names: 'GeoNames (geonames.org), CC BY 4.0',
  outlines: 'OCHA COD-AB or geoBoundaries, under the licence that came with it'
} as const

/** "allCountries.zip" is kept as "allcountries". */
export const layerName = (path: string): string =>
  basename(path)
    .replace(/(\.(zip|txt|tsv|csv|geojson|json))+$/i, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '') || 'places'

/** Whether the first letter of a file is that of a JSON object. */
async function isJson(file: SourceFile): Promise<boolean> {
  if (/\.(geo)?json$/i.test(file.name)) return true
  if (!/\.zip$/i.test(file.name) && /\.(txt|tsv|csv)$/i.test(file.name)) return false
  for await (const lines of readLines(file, () => undefined)) return (lines[0]?.text ?? '').trimStart().startsWith('{')
  return false
}
