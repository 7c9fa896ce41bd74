import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { distanceKm } from '@vedette/core'
import { share } from '../agreement.ts'
import { type CodedLine, type CodeTexts, toReport } from '../code-texts.ts'
import type { RowError, ScoredSet, SetScore } from '../figure.ts'

/** Invented sentences of many wars with one place name each, as spelt there; other words of most sentences settle which place is meant. */
export const placeNames: ScoredSet = { name: 'place-names', title: 'place names in sentences', measure }

/** A row; for a province or country the point is somewhere inside it. */
export type PlaceRow = {
  readonly war: string
  readonly sentence: string
  readonly name: string
  readonly lat: number
  readonly lon: number
  readonly country: string
  readonly precision: 'town' | 'site' | 'province' | 'country'
}

type Told = CodedLine['mentions']['places'][number]

async function measure(code: CodeTexts): Promise<SetScore> {
  const rows = readRows()
  const lines = await code(rows.map(({ sentence }, at) => toReport(`place-${at + 1}`, sentence)))
  const told = rows.map((row, at) => mentionOf(row, lines[at]!.mentions.places))
  const verdicts = rows.map((row, at) => judgePlace(row, told[at]))
  const points = rows.flatMap((_, at) => (isPoint(told[at]) ? [verdicts[at] === 'right'] : []))
  return {
    size: `${rows.length} sentences of ${new Set(rows.map(({ war }) => war)).size} wars`,
    figures: [
      { name: 'right', value: share(verdicts.map(verdict => verdict === 'right')), asked: rows.length, wanted: 0.97 },
      { name: 'right, where it says town or site', value: share(points), asked: points.length },
      { name: 'told as town or site', value: points.length / rows.length, asked: rows.length }
    ],
    errors: rows.flatMap((row, at) => (verdicts[at] === 'right' ? [] : [errorOf(row, told[at], verdicts[at] as string)]))
  }
}

/**
 * Whether a place is the one that a row means: in its country, of its kind, and for a town or site within 25 km (the rows' points are good to 5 km,
 * and large cities are wide); a crossing may be told of either country. A province must hold the row's point by its radius.
 */
export function judgePlace(row: PlaceRow, told: Told | undefined): 'right' | 'not found' | 'not resolved' | 'wider' | 'another' {
  if (!told) return 'not found'
  if (told.lat === null || told.lon === null) return 'not resolved'
  const apartKm = distanceKm(row, { lat: told.lat, lon: told.lon })
  if (row.precision === 'country') return told.precision === 'country' && told.country === row.country ? 'right' : 'another'
  if (told.country !== row.country && row.precision !== 'site') return 'another'
  if (row.precision === 'province')
    return ['province', 'area'].includes(told.precision) && apartKm <= Math.max(40, (told.radiusKm ?? 0) * 1.25) ? 'right' : 'another'
  if (['country', 'province', 'unresolved'].includes(told.precision)) return 'wider'
  return apartKm <= 25 ? 'right' : 'another'
}

/** What was said of the name: the mention that covers most of it. */
function mentionOf({ sentence, name }: PlaceRow, places: readonly Told[]): Told | undefined {
  const from = sentence.indexOf(name)
  const shared = ({ span }: Told): number => Math.min(span[1], from + name.length) - Math.max(span[0], from)
  return places.filter(place => shared(place) > 0).sort((a, b) => shared(b) - shared(a) || a.words.length - b.words.length)[0]
}

const isPoint = (told: Told | undefined): boolean => told?.precision === 'town' || told?.precision === 'site'

const errorOf = ({ war, sentence, name, lat, lon, precision }: PlaceRow, told: Told | undefined, kind: string): RowError => ({
  kind,
  says: `${war} | ${name}, ${precision} ${lat},${lon} | ${told ? `${told.name}, ${told.precision} in ${told.within ?? ''} ${told.country ?? ''} ${told.lat},${told.lon}` : ''} | ${sentence}`
})

function readRows(): readonly PlaceRow[] {
  const folder = `${import.meta.url.includes('/dist/') ? '../../' : '../'}snippets/`
  return ['place-names.jsonl', 'place-names-b.jsonl'].flatMap(name =>
    readFileSync(fileURLToPath(new URL(`${folder}${name}`, import.meta.url)), 'utf8')
      .split('\n')
      .filter(line => line.trim() !== '')
      .map(line => JSON.parse(line) as PlaceRow)
  )
}
