import type { Sentence } from '#sentence'
import type { Weighed } from './choose-place.ts'
import type { Position } from './extent.ts'
import type { Place, PlaceMatch } from './gazetteer.ts'
import type { PlaceNoun, Road } from './place-knowledge.ts'

/** Words that may name a place, before it is settled which. */
export type Candidate = {
  readonly sentence: Sentence
  /** The tokens of the bare name. */
  readonly from: number
  readonly to: number
  readonly name: string
  readonly rule: string
  readonly form: 'name' | 'adjective' | 'seat' | 'road' | 'border' | 'described' | 'reference'
  readonly matches: readonly PlaceMatch[]
  /** The common noun beside the name and what it asks for: "village". */
  readonly noun?: PlaceNoun
  /** The roads that bear the name. */
  readonly roads?: readonly Road[]
  /** Of "the A-B road": the names of its ends, in each way that its words can be parted. */
  readonly ends?: readonly (readonly [string, string])[]
  /** Pair of countries, "JO-SY". */
  readonly border?: string
  /** How sure it is that this is a place at all, 0 to 1. */
  readonly strength: number
  /** The phrase around the name. */
  readonly phrase: Phrase
}

/** The noun phrase of a place and what its describing words say. */
export type Phrase = {
  readonly from: number
  readonly to: number
  readonly part?: string
  readonly near?: string
  readonly noun?: PlaceNoun
}

/** A candidate and the place that it was found to be; `isContainer` when only what holds it is known, `isLoose` when the spelling agrees by its key alone. */
export type Resolved = {
  readonly candidate: Candidate
  readonly place?: Place
  readonly rule: string
  /** The places that the name can mean, the likeliest first. */
  readonly weighed?: readonly Weighed[]
  readonly isContainer?: boolean
  readonly isLoose?: boolean
  /** The words that named it before, where these only refer to them: "Karak Castle" of "the castle". */
  readonly namedBy?: Candidate
  /** Of a road: which of its name it is, the places at its ends, its course. */
  readonly road?: Road
  readonly ends?: readonly [Place, Place]
  readonly line?: readonly Position[]
}
