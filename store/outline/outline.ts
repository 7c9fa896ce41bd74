/**
 * All that claims are joined to, or all claims, in short and column by column, for views that draw all of it: the row `n` of each column is of one
 * thing. A number in `kind`, `type`, `stance`, `what`, `disputes` and `sources` is a place in `words`, one in `by` and `to` in `parties`, one in `at`
 * in `places`.
 */
export type Outline = {
  readonly words: readonly string[]
  readonly parties: readonly { readonly id: string | null; readonly name: string; readonly side: string | null }[]
  readonly places: readonly OutlinePlace[]
  readonly id: readonly string[]
  readonly kind: readonly number[]
  readonly type: readonly number[]
  readonly stance: readonly number[]
  /** EDTF; null without a date. */
  readonly on: readonly (string | null)[]
  /** When the first report that tells of it was published, EDTF. */
  readonly known: readonly (string | null)[]
  readonly by: readonly (readonly number[])[]
  readonly to: readonly (readonly number[])[]
  readonly at: readonly (readonly number[])[]
  /** Who says so: of what is joined its claimants, of a claim its sources, else the outlet. */
  readonly sources: readonly (readonly number[])[]
  readonly claims: readonly number[]
  readonly origins: readonly number[]
  /** Of what has several claims, claim by claim in turn: the day on which it was published, a place in `words` (of '' without a day), and which of the origins it is of, from 0. */
  readonly told: readonly (readonly number[])[]
  /** About what its claims contradict each other: `whether`, `who`, `how many`. */
  readonly disputes: readonly (readonly number[])[]
  /** What its first number counts, and the least, the best and the most that anyone gives. */
  readonly what: readonly (number | null)[]
  readonly low: readonly (number | null)[]
  readonly best: readonly (number | null)[]
  readonly high: readonly (number | null)[]
  /** 0 to 1. */
  readonly confidence: readonly number[]
  /** How many are not in it, since there are more than it takes. */
  readonly leftOut: number
}

/** A place with coordinates. */
export type OutlinePlace = {
  readonly key: string
  readonly name: string
  readonly lat: number
  readonly lon: number
  readonly country: string | null
  readonly within: string | null
  readonly precision: string
  readonly radiusKm: number | null
}

export type OutlineOf = 'events' | 'claims'
