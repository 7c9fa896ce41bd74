import { type ClaimRef, deedDays, type LinePlace, placeKey, type Situation, situationAt, type Told } from '@vedette/core'
import type { ClaimRow, Store } from '@vedette/store'
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

/** All that is told of a place, by its key; undefined when no claim is about it. */
export async function readPlace(key: string, { at, known, recorded }: PlaceDays, store: Store): Promise<PlacePage | undefined> {
  const { rows } = await store.claims({ area: key }, { limit: mostClaims })
  const find = ({ claim }: ClaimRow): readonly LinePlace[] => claim.at.filter(place => placeKey(place) === key)
  const place = rows.flatMap(find)[0]
  if (!place) return undefined
  const { name, country, within, precision, lat, lon, radiusKm } = place
  // Of a province or a country all that is in it is told.
  const area = precision === 'country' ? (country ?? key) : precision === 'province' ? `${country}/${within ?? name}` : key
  const told = await store.told({ known, recorded, area, deeds: deedDays({ at, windowDays }) })
  const situation = situationAt(told, { at, known, recorded, area: { name, key: area, country, within, precision }, windowDays })
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
    situation,
    evidence: evidenceOf(situation, told)
  }
}

function evidenceOf({ control }: Situation, told: readonly Told[]): readonly ClaimRef[] {
  const named = new Set(control.flatMap(({ intervals }) => intervals.flatMap(({ claims, endedBy }) => [...claims, ...endedBy])))
  return told.flatMap(({ claim, report }) => {
    if (!named.has(claim.id)) return []
    const { id, stance, quote } = claim
    const source = claim.source.map(actor => actor.name)
    const { key, id: reportId, published, outlet } = report
    return [
      { id, report: key, reportId, published, outlet, stance, source, origin: source.at(-1) ?? outlet ?? reportId, amended: null, quote }
    ]
  })
}
