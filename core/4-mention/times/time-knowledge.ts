import type { CalendarUnit } from './arithmetic.ts'

/** What a language knows about times. Keys are lower case; the longest that fits wins. */
export type TimeKnowledge = {
  readonly months: Readonly<Record<string, number>>
  /** 0 is Sunday. */
  readonly weekdays: Readonly<Record<string, number>>
  /** 1 spring to 4 winter. */
  readonly seasons: Readonly<Record<string, number>>
  /** Units, singular and plural, with how many of the calendar's unit they are: a fortnight is two weeks. */
  readonly units: Readonly<Record<string, readonly [count: number, unit: CalendarUnit]>>
  readonly numbers: Readonly<Record<string, number>>
  /** Those of the numbers that are articles: "a". */
  readonly articles: readonly string[]
  readonly ordinals: Readonly<Record<string, number>>
  /** Parts of the day: morning, dawn. */
  readonly dayParts: readonly string[]
  /** Parts of a longer time that leave its date as it is: early, mid, the end of. */
  readonly edges: readonly string[]
  /** "last" is one back, "this" none; from the day of publication, or from the date said last. */
  readonly directions: Readonly<Record<string, { readonly shift: number; readonly from: 'published' | 'said' }>>
  /** The same for words after a length: "ago", "later"; `alone` ones need to end their clause: "two days after". */
  readonly distances: Readonly<Record<string, { readonly shift: number; readonly from: 'published' | 'said'; readonly alone?: boolean }>>
  /** Vague numbers: "several". */
  readonly vague: readonly string[]
  /** How many of a unit a bare plural or a vague number stands for: "days of", "in recent weeks". Source: the gold guide's conventions. */
  readonly vagueLengths: Readonly<Partial<Record<CalendarUnit, readonly [count: number, unit: CalendarUnit]>>>
  /** Words before a length: "more than", "almost"; true where the length is a least one. */
  readonly bounds: Readonly<Record<string, boolean>>
  /** Words that stand for a time by themselves. */
  readonly adverbs: Readonly<Record<string, Adverb>>
  /** Words for when someone or something was, is or will be what the noun says: former, current, future. They date nothing. */
  readonly standing: readonly string[]
  readonly eras: Readonly<Record<string, 'before' | 'after'>>
  /** Feasts on fixed days, as month and day. */
  readonly feasts: Readonly<Record<string, readonly [month: number, day: number]>>
  /** Times known by a lunar calendar: noted, not dated. */
  readonly lunar: readonly string[]
  /** What can last: "a nine-year war". */
  readonly lasting: readonly string[]
  /** Words that are months and something else: "may", "march". */
  readonly ambiguous: readonly string[]
  /** Words that need their unit's date to be said: prepositions that go with a time. */
  readonly prepositions: readonly string[]
  /** Words after which an ambiguous word in lower case is no time: "to march", "this may". */
  readonly doubtful: readonly string[]
  /** Phrases that tell an occasion where no preposition stands before: "this time". */
  readonly occasions: readonly string[]
  /** Nouns whose numbers are no years: "Resolution 1701". */
  readonly numbered: readonly string[]
  /** Auxiliaries of the perfect: what they say lasts until now. */
  readonly perfect: readonly string[]
  /** Words of time to come: auxiliaries and what plans. Lower case, lemmas. */
  readonly future: {
    readonly auxiliaries: readonly string[]
    readonly planning: readonly string[]
    readonly infinitive: readonly string[]
    /** Verbs by which it is told what will be, and of its beginning: "announced a truce starting on Friday". */
    readonly announcing: readonly string[]
    readonly beginning: readonly string[]
    /** Conjunctions of conditions, and auxiliaries that put one in the past: there it is nothing to come. */
    readonly openers: readonly string[]
    readonly past: readonly string[]
    /** Words before the one thing left to do, which is no plan: "no choice but to leave". */
    readonly excepting: readonly string[]
  }
  /** Counted nouns ("people") after a four-digit number that make it no year. */
  readonly counted: readonly string[]
  /** Patterns by layer; a later layer sees what an earlier one found as POINT, SPAN, CLOCK or SET. */
  readonly layers: readonly (readonly TimePattern[])[]
}

/** Days from the anchor; an open beginning or end; or a length back from it. */
export type Adverb =
  | { readonly at: number; readonly from: 'published' | 'said' }
  | { readonly open: 'before' | 'after'; readonly from: 'published' | 'said' }
  | { readonly recent: CalendarUnit }
  | { readonly every: CalendarUnit }

/**
 * A pattern over words. Lower-case words stand for themselves, `(a|b c)` for one of several, `?` makes optional, `-` is any dash, `,` a comma, `>of` a word that follows
 * and is not taken;
 * capitals are slots: MONTH WEEKDAY SEASON UNIT NUMBER ORDINAL DAY YEAR YY OLDYEAR COUNT UNITS NUMERIC PART EDGE DIRECTION DISTANCE VAGUE BOUND ADVERB STANDING ERA FEAST LUNAR LASTING CLOCKTIME
 * DECADE PREPOSITION, and in later layers POINT SPAN CLOCK SET. A second one of a kind is MONTH2, POINT2.
 */
export type TimePattern = {
  readonly when: string
  /** Name of the reading in `time-readings.ts`. */
  readonly reads: string
  /** Example, words marked, with the date expected for `published` (2020-02-09 unless given): `['It fell [on Saturday].', '2020-02-08']`. */
  readonly says: readonly [TimeExample, ...TimeExample[]]
  readonly not?: readonly string[]
}

export type TimeExample = readonly [marked: string, date: string | undefined, published?: string]
