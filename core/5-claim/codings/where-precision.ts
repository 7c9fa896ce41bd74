import type { ExtentRule, PlacePrecision } from '#mention'

/** A place as its precision is read: of a mention, or of a line of the claims format. */
export type Whereabouts = {
  readonly precision: PlacePrecision
  readonly isContained?: boolean
  readonly within?: string | null | undefined
  readonly lat?: number | null | undefined
  readonly radiusKm?: number | null | undefined
  readonly extent?: { readonly rule: ExtentRule; readonly radiusKm: number } | null | undefined
}

/** A row of a scheme's codes of precision: what it asks of a place, what it gives, and why in words. What it does not name it does not ask. */
export type WhereRow = {
  readonly precision?: readonly PlacePrecision[]
  /** How the words put something beside the place; `whole` when they name it alone. */
  readonly extent?: readonly (ExtentRule | 'whole')[]
  /** Most km of the circle that holds all that the words may mean. */
  readonly kmMost?: number
  /** Of a place that is in no list: what it lies in. */
  readonly lies?: 'province' | 'country'
  readonly gives: number
  readonly says: string
}

/** The codes of precision of the schemes of the field. */
export type WhereTables = { readonly acled: readonly WhereRow[]; readonly ucdp: readonly WhereRow[] }

/** The first row that fits a place; undefined for none, and for a place that is nowhere. */
export function findWhereRow(place: Whereabouts | undefined, rows: readonly WhereRow[]): WhereRow | undefined {
  if (!place) return undefined
  const precision = place.isContained ? 'unresolved' : place.precision
  const lies =
    precision !== 'unresolved' || place.lat === undefined || place.lat === null ? undefined : place.within ? 'province' : 'country'
  const km = place.extent?.radiusKm ?? place.radiusKm ?? Number.POSITIVE_INFINITY
  return rows.find(
    row =>
      (!row.precision || row.precision.includes(precision)) &&
      (!row.extent || row.extent.includes(place.extent?.rule ?? 'whole')) &&
      (row.kmMost === undefined || km <= row.kmMost) &&
      row.lies === lies
  )
}

/** The place of a claim that its precision is told of: the first with coordinates, else the first. */
export const placeToCode = <Place extends Whereabouts>(at: readonly Place[]): Place | undefined =>
  at.find(({ lat }) => lat !== undefined && lat !== null) ?? at[0]
