import type { Place } from '#mention'

/** What tells sites whose people are put in danger by whoever can find them. All in small letters. */
export type SensitiveSites = {
  /** Singular nouns: "hospital". */
  readonly nouns: readonly string[]
  /** Words that, right before a noun, make it no such site: "training camp". */
  readonly unless: readonly string[]
  /** Words right after which a singular noun is no place: "taken to hospital". */
  readonly bareAfter: readonly string[]
  /** GeoNames' codes of such sites, for those that bear a name alone. */
  readonly features: readonly string[]
}

/** What is withheld by. */
export type Safeguards = {
  readonly sites: SensitiveSites
  /** GeoNames' code of a place by its id. */
  readonly featureOf: (id: string) => string | undefined
  readonly districts: () => readonly Place[]
  readonly provinces: readonly Place[]
}

/** One thing that was withheld or made coarse: what it was and how, never what it said. */
export type Withheld = {
  readonly what: 'name' | 'place' | 'time'
  /** `withheld`, or what it became. */
  readonly became: 'withheld' | 'district' | 'province' | 'country' | 'nowhere' | 'week'
}

/** What stands in the place of words that were withheld. */
export const withheldWords: Readonly<Record<Withheld['what'], string>> = {
  name: '[name withheld]',
  place: '[place withheld]',
  time: '[day withheld]'
}
