import type { CodingTables, PartyKind } from '#claim'
import type { PartyClasses } from './to-codable.ts'

/** What tables in the manner of the schemes of the field are written by. */
export type CodingKnowledge = {
  readonly codings: CodingTables
  readonly classes: PartyClasses
  /** ACLED's disorder type of a sub-event type, else of an event type, and what it calls kinds of parties. */
  readonly disorder: Readonly<Record<string, string>>
  readonly interactions: Readonly<Record<PartyKind, string>>
  /** The usual English name of a country by ISO 3166-1 alpha-2, and its number. */
  readonly countryName: (country: string) => string | undefined
  readonly countryNumber: (country: string) => number | undefined
}
