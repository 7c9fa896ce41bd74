import type { Bound, FigureKind } from '../mention.ts'
import type { NounKnowledge } from '../noun.ts'

/** What a language knows about how many. Keys are lower case. */
export type CountWords = {
  /** Small numbers by word. */
  readonly numbers: Readonly<Record<string, number>>
  /** What multiplies: hundred, dozen, million. */
  readonly multipliers: Readonly<Record<string, number>>
  /** Words before a multiplier that are a number there alone: "a dozen", "half a million". */
  readonly articles: readonly string[]
  readonly fractions: Readonly<Record<string, number>>
  /** Joins "two hundred and six". */
  readonly joiners: readonly string[]
  /** Joins the ends of a range: "20 to 30", "15 or 16". */
  readonly rangeJoiners: readonly string[]
  /** Opens a range whose ends are joined by a joiner: "between 20 and 30". */
  readonly rangeOpeners: readonly string[]
  /** Numbers that say no number: "dozens", "several", "a number of". */
  readonly vague: readonly string[]
  /** Phrases that mean none: "no", "none of". `alone` ones need no noun: "no one". */
  readonly none: readonly { readonly words: string; readonly alone?: boolean }[]
  /** What stands alone for one more of those just counted: "another", "a third". */
  readonly oneMore: readonly string[]
  /** Words before a number, with what they make of it. */
  readonly bounds: Readonly<Record<string, Bound>>
  /** Words after a number that do the same: "or more". */
  readonly boundsAfter: Readonly<Record<string, Bound>>
  /** Words after a vague number: "dozens more". */
  readonly vagueBounds: Readonly<Record<string, Bound>>
  /** Words between a number and what happened: "12 more wounded". */
  readonly fillers: readonly string[]
  /** "of" between a number and what it counts. */
  readonly partitives: readonly string[]
  /** Nouns that are the number of what follows "of": "the number of the displaced is 40". */
  readonly sums?: readonly string[]
  /** Words that make a count part of the one before: "including". */
  readonly including: readonly string[]
  /** What nouns of a class are counted as, the first that fits: people, post, vehicle. */
  readonly classes: readonly (readonly [noun: string, what: FigureKind])[]
  /** The same for single nouns, before their class; `none` where a number before them counts nothing. By lemma or as printed. */
  readonly things: Readonly<Record<string, FigureKind | 'none'>>
  /** Nouns that stand for what follows "of": "members of", "sticks of"; and groups that a number sizes: "a family of five". */
  readonly containers: readonly string[]
  readonly groups: readonly string[]
  /** Classes of nouns of which "a" makes one: "a woman was killed". */
  readonly singular: readonly string[]
  /** Words of what happened to people that stand where the noun would: "32 dead", "13 others". */
  readonly fates: Readonly<Record<string, FigureKind>>
  /** Units and nouns after a number that make it something else: "5 km", "12 percent", "30 years". */
  readonly units: readonly string[]
  /** Words or signs before a number that do: "$", "Resolution", "aged". */
  readonly leads: readonly string[]
  /** Names of months, before or after a number that is a day. */
  readonly months: readonly string[]
  readonly examples: readonly CountExample[]
}

/** The words of a language, and its nouns; and those of the languages that are read for their numbers alone, by their code. */
export type CountKnowledge = CountWords & { readonly nouns: NounKnowledge; readonly others?: ReadonlyMap<string, CountKnowledge> }

/** A sentence with the count marked, and what is expected: `['[More than 300 civilians] died.', { count: 300, bound: 'more than', what: 'people' }]`; no mark for none. */
export type CountExample = readonly [
  marked: string,
  expected?: {
    readonly count?: number
    readonly low?: number
    readonly high?: number
    readonly bound?: Bound
    readonly what?: FigureKind
    readonly who?: string
  }
]
