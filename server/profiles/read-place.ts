import { type ClaimRef, type LinePlace, placeKey, type Situation } from '@vedette/core'
import type { ClaimRow, Store } from '@vedette/store'
import { type Answerer, readWritten } from '../situation/answer-questions.ts'
import { type Called, countWords } from './name-words.ts'

/** A place as reports tell of it, and what holds there on a day with all events before it. */
export type PlacePage = {
  readonly key: string
  readonly name: string
  readonly country: string | null
  readonly within: string | null
  readonly precision: LinePlace['precision']
  readonly lat: number | null
  readonly lon: number | null
  readonly radiusKm: number | null
  readonly claims: number
  /** Claims beyond those that were looked at. */
  readonly more: boolean
  /** Words that reports call it by. */
  readonly called: readonly Called[]
  readonly situation: Situation
  /** The claims that the intervals of control name. */
  readonly evidence: readonly ClaimRef[]
}

export type PlaceDays = { readonly at: string; readonly known: string; readonly recorded?: string | undefined }

const mostClaims = 500
/** Ten years: longer than most wars. */
const windowDays = 3660

type Asked = {
  readonly store: Store
  /** Works out what holds there, in a thread of its own where that is much. */
  readonly answers: Answerer
  readonly isWanted: () => boolean
}

/** All that is told of a place, by its key; undefined when no claim is about it. */
export async function readPlace(
  key: string,
  { at, known, recorded }: PlaceDays,
  { store, answers, isWanted }: Asked
): Promise<PlacePage | undefined> {
  const { rows } = await store.claims({ area: key }, { limit: mostClaims })
  const find = ({ claim }: ClaimRow): readonly LinePlace[] => claim.at.filter(place => placeKey(place) === key)
  const place = rows.flatMap(find)[0]
  if (!place) return undefined
  const { name, country, within, precision, lat, lon, radiusKm } = place
  // Of a province or a country all that is in it is told.
  const area = precision === 'country' ? (country ?? key) : precision === 'province' ? `${country}/${within ?? name}` : key
  const query = { at, known, recorded, area: { name, key: area, country, within, precision }, windowDays }
  const held = readWritten<Pick<PlacePage, 'situation' | 'evidence'>>(await answers.answer({ kind: 'place', query }, isWanted))
  return {
    key,
    name,
    country,
    within,
    precision,
    lat,
    lon,
    radiusKm,
    claims: rows.length,
    more: rows.length >= mostClaims,
    called: countWords(rows, find),
    ...held
  }
}
