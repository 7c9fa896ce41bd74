import type { ActorMention, CountMention, PlaceMention, TimeMention } from '#mention'
import type { Sentence } from '#sentence'
import type { Stance } from './claim.ts'
import type { Match } from './match.ts'

/** A claim in the making: one match, and what later steps find for it. */
export type Draft = {
  readonly sentence: Sentence
  readonly match: Match
  readonly anchor: number
  readonly kind: 'event' | 'state' | 'toll'
  readonly type: string
  readonly by: readonly ActorMention[]
  readonly to: readonly ActorMention[]
  readonly at: readonly PlaceMention[]
  /** Heads of the phrases that fill roles, whoever they name. */
  readonly heads: readonly number[]
  /** Nouns of violence by or in which it came about: "damaged during the air strikes", "the attack wounded". */
  readonly deeds: readonly number[]
  readonly toHeads: readonly number[]
  /** What was done to those counted, by this claim's pattern or by one merged into it: `killed`, `displaced` … */
  readonly harm?: string
  /** Further anchors that were merged into this claim. */
  readonly merged: readonly number[]
  readonly on?: TimeMention
  readonly source: readonly ActorMention[]
  readonly stance: Stance
  readonly if?: readonly [from: number, to: number]
  readonly figures: readonly CountMention[]
}
