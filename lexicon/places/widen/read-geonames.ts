import { readFileSync } from 'node:fs'
import type { PlaceKind } from '@vedette/core'
import { readTable } from '../read-table.ts'
import { isUsefulName } from '../romanised.ts'
import type { Gathering } from './gathering.ts'
import { refuse, type SourceFile } from './open-source.ts'
import { readLines, type SourceLine } from './read-lines.ts'

/** GeoNames' feature codes that are taken, and what each is. */
const features: ReadonlyMap<string, PlaceKind> = new Map(
  readTable(readFileSync(new URL('./features.tsv', import.meta.url), 'utf8')).map(({ code = '', kind = '' }) => [code, kind as PlaceKind])
)

export type Wanted = {
  /** ISO 3166-1 alpha-2; all countries when there are none. */
  readonly countries: ReadonlySet<string>
  readonly onBytes: (bytes: number) => void
}

/** Reads a list of GeoNames, of places (19 columns) or of other names (8 or 10), line by line. Throws when it is neither. Source: readme.txt of GeoNames' export. */
export async function readGeoNames(file: SourceFile, gathering: Gathering, wanted: Wanted): Promise<'places' | 'names'> {
  let columns = 0
  let number = 0
  const named = new Map<string, number>()
  for await (const lines of readLines(file, wanted.onBytes)) {
    for (const line of lines) {
      number += 1
      if (line.text === '' || line.text.startsWith('#')) continue
      if (columns === 0) columns = columnsOf(file, line)
      const cells = line.text.split('\t')
      const isGood = columns === 19 ? takePlace(cells, gathering, wanted) : takeName(cells, gathering, named)
      if (isGood) gathering.tally.read += 1
      else countBad(file, gathering, number, cells.length, columns, line)
    }
  }
  if (columns === 0) throw refuse(file.name, 'there is nothing in it')
  return columns === 19 ? 'places' : 'names'
}

/** How many columns the first line has; throws when no list of GeoNames has so many. */
function columnsOf(file: SourceFile, { text }: SourceLine): number {
  const cells = text.split('\t')
  if (cells.length === 19 && isPlace(cells)) return 19
  if ((cells.length === 8 || cells.length === 10) && isName(cells)) return cells.length
  if (cells.length === 19)
    throw refuse(file.name, 'its first line has 19 columns, but no number, point and country where a list of places of GeoNames has them')
  const by = cells.length > 1 ? 'tabs' : text.includes(',') ? 'commas' : 'nothing'
  const has = by === 'commas' ? text.split(',').length : cells.length
  throw refuse(
    file.name,
    `its first line has ${has} ${has === 1 ? 'column' : 'columns'}${by === 'nothing' ? '' : ` parted by ${by}`}; a list of places of GeoNames has 19 parted by tabs, one of names 10, and each line begins with a number`
  )
}

const isPlace = (cells: readonly string[]): boolean =>
  /^\d{1,9}$/.test(cells[0] ?? '') &&
  isDegree(cells[4], 90) &&
  isDegree(cells[5], 180) &&
  /^[A-Z]?$/.test(cells[6] ?? '') &&
  /^([A-Z]{2})?$/.test(cells[8] ?? '')

const isName = (cells: readonly string[]): boolean =>
  /^\d{1,9}$/.test(cells[0] ?? '') && /^\d{1,9}$/.test(cells[1] ?? '') && (cells[3] ?? '') !== ''

const isDegree = (cell: string | undefined, most: number): boolean => /^-?\d+(\.\d+)?$/.test(cell ?? '') && Math.abs(Number(cell)) <= most

function takePlace(cells: readonly string[], { put, putProvince, tally }: Gathering, { countries }: Wanted): boolean {
  if (cells.length !== 19 || !isPlace(cells)) return false
  const [id, name = '', ascii = '', others = '', lat, lon, , code = '', country = '', , admin] = cells
  const kind = features.get(code || 'PPL')
  if (kind === undefined || country === '' || (countries.size > 0 && !countries.has(country))) {
    tally.leftOut += 1
    return true
  }
  const spellings = [...new Set([name, ascii, ...others.split(',')])].filter(isUsefulName)
  const place = { id: Number(id), lat: Number(lat), lon: Number(lon), population: Math.max(0, Number(cells[14]) || 0) }
  const province = `${country}.${admin}`
  if (kind === 'province') putProvince(province, country, place, spellings)
  else if (spellings.length > 0) put({ ...place, feature: code || 'PPL', kind, country, province }, spellings)
  return true
}

/** Codes in the column of languages that mark no name: addresses, post codes, codes of airports. */
const noNames: ReadonlySet<string> = new Set(['link', 'wkdt', 'post', 'iata', 'icao', 'faac', 'tcid', 'unlc', 'abbr', 'phon'])

/** Another name of a place that is known; of other places it is left out. `named` holds the rows of places that gained one. */
function takeName(cells: readonly string[], { known, places, tally }: Gathering, named: Map<string, number>): boolean {
  if ((cells.length !== 8 && cells.length !== 10) || !isName(cells)) return false
  const [, id = '', language = '', name = ''] = cells
  const offered = noNames.has(language) || !isUsefulName(name) ? undefined : known.missing(id, [name])
  if (offered === undefined || offered.names.length === 0) {
    tally.leftOut += 1
    return true
  }
  const row = named.get(id)
  const { place } = offered
  if (row === undefined) {
    const { lat, lon, population, feature, kind, country = '' } = place
    // What is known of the place itself stands in the gazetteer; here it is named anew.
    named.set(
      id,
      places.add({ id: Number(id), lat, lon, population, feature, kind: kind === 'province' ? 'area' : kind, country, province: '' }, [
        place.name,
        name
      ])
    )
    tally.widened += 1
  } else places.addName(row, name)
  tally.spellings += 1
  return true
}

/** A few bad lines are passed over; a file whose beginning is bad, or a thousandth of it, or its cut end, is none of GeoNames' whole ones. */
function countBad(file: SourceFile, { tally }: Gathering, number: number, has: number, columns: number, line: SourceLine): void {
  tally.bad += 1
  if (line.isOpen) throw refuse(file.name, `it is cut short: its last line, ${number}, has ${has} of ${columns} columns; download it again`)
  if (number <= 20 || (tally.bad > 20 && tally.bad > number / 1000))
    throw refuse(
      file.name,
      has === columns
        ? `line ${number} holds no number, point or country where GeoNames has them`
        : `line ${number} has ${has} columns, and those before it ${columns}`
    )
}
