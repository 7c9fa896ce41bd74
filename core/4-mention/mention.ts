import type { Certainty, Span } from '#base'
import type { Extent } from './places/extent.ts'

/** Where a mention stands: tokens `[from, to)` of a sentence, and the token that heads them. */
export type Site = { readonly sentence: number; readonly from: number; readonly to: number; readonly head: number }

type Base = Site & {
  readonly words: string
  readonly span: Span
  /** The rule that found or resolved it. */
  readonly rule: string
  readonly certainty: Certainty
}

export type ActorKind = 'person' | 'people' | 'group' | 'organisation' | 'state' | 'media' | 'unknown'

/** Words that name who acts, suffers or speaks: a name, a description ("the rebels"), a pronoun, a metonym ("Ankara"), a demonym ("Turkish"). */
export type ActorMention = Base & {
  readonly kind: ActorKind
  /** The lexicon's id. */
  readonly id?: string
  /** Canonical name; the words themselves when unknown. */
  readonly name: string
  /** The broad party: "Syrian government", "Turkey", "civilians" … */
  readonly side?: string
  readonly form: 'name' | 'description' | 'pronoun' | 'metonym' | 'demonym'
  /** For a sum of several ("the two countries", "Turkey and Russia" as "they"): who they are. */
  readonly members?: readonly ActorMention[]
  /** What the actor is to the reading: armed force, state, civilians, media outlet, monitor … Free labels of the lexicon's `class` column. */
  readonly class?: string
}

export type PlacePrecision = 'site' | 'town' | 'area' | 'road' | 'border' | 'province' | 'country' | 'unresolved'

/** Words that name where. A name used for a government ("Ankara said") or as an adjective ("Turkish") has `literal: false`. */
export type PlaceMention = Base & {
  /** GeoNames id, or the lexicon's for roads, borders, posts. */
  readonly id?: string
  readonly name: string
  readonly lat?: number
  readonly lon?: number
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
  /** Name of the admin-1 area. */
  readonly within?: string
  readonly precision: PlacePrecision
  readonly radiusKm?: number
  /** Of a town or site: its point and radius are those of the province or country that holds it, since more is not known. */
  readonly isContained?: boolean
  readonly part?: string
  /** That all of a province or country is meant: "the whole of", "full control of". */
  readonly whole?: true
  readonly near?: string
  readonly road?: string
  readonly border?: string
  /** Where the words put it, when that is not the place as a whole: a part, a surrounding, a line. */
  readonly extent?: Extent
  readonly literal: boolean
  /** The chance that this is the place that is meant, where there was a choice. */
  readonly confidence?: number
  /** The places that bear the name, the likeliest first; those that lost are told by `explain`. */
  readonly candidates?: readonly PlaceCandidate[]
}

/** A place that a name can mean, with what was weighed. */
export type PlaceCandidate = {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly country?: string
  readonly within?: string
  readonly score: number
  readonly reasons: readonly { readonly name: string; readonly value: number }[]
}

/** Words that say when, or how long. */
export type TimeMention = Base & {
  /** EDTF level 1; intervals with `/`, open ends `..`; absent when it could not be resolved. */
  readonly date?: string
  readonly kind: 'date' | 'time' | 'duration' | 'set'
  /** ISO 8601 duration where the words say how long: `P5D`; X for a number that they leave open. */
  readonly length?: string
}

export type FigureKind =
  | 'killed'
  | 'injured'
  | 'displaced'
  | 'hosted'
  | 'detained'
  | 'missing'
  | 'abducted'
  | 'troops'
  | 'vehicles'
  | 'posts'
  | 'aircraft'
  | 'munitions'
  | 'people'
  | 'places'
export type Bound = 'exact' | 'about' | 'at least' | 'more than' | 'up to'

/** Words that say how many of what. What happened to them (`killed`) is known only by the claim: here `what` is read from the counted noun. */
export type CountMention = Base & {
  /** Absent for a vague number ("dozens"). */
  readonly count?: number
  readonly low?: number
  readonly high?: number
  readonly bound?: Bound
  /** From the counted noun alone: "350 vehicles" → vehicles, "12 posts" → posts, "300 civilians" → people, "600 dead" → killed. */
  readonly what?: FigureKind
  /** The counted noun as printed, without the number: "civilians". */
  readonly who?: string
  /** Words of the figure of which this is a part ("including three children"). */
  readonly partOf?: string
}

export type Mentions = {
  readonly actors: readonly ActorMention[]
  readonly places: readonly PlaceMention[]
  readonly times: readonly TimeMention[]
  readonly counts: readonly CountMention[]
}
