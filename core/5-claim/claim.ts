import type { Certainty, Span } from '#base'
import type { ActorMention, CountMention, PlaceMention, TimeMention } from '#mention'
import type { Signs } from './signs.ts'
import type { Term } from './term.ts'

export type Stance = 'asserted' | 'denied' | 'planned' | 'requested' | 'possible'

/** One report says that something happened (`event`), holds (`state`) or adds up to (`toll`). */
export type Claim = {
  /** Hash of the report and of what the claim says. */
  readonly id: string
  readonly kind: 'event' | 'state' | 'toll'
  /** PLOVER event with `/mode`, or the kind of state, or what a toll counts. */
  readonly type: string
  /** ACLED-style sub-event type. */
  readonly acled?: string
  readonly by: readonly ActorMention[]
  readonly to: readonly ActorMention[]
  readonly at: readonly PlaceMention[]
  readonly on?: TimeMention
  /** Who says so, outermost first; empty when the report says it in its own voice. */
  readonly source: readonly ActorMention[]
  readonly stance: Stance
  readonly if?: { readonly words: string; readonly span: Span }
  /** What would meet its condition, answer its demand or break its truce. */
  readonly terms: readonly Term[]
  readonly figures: readonly CountMention[]
  /** Verbatim; the shortest passage that carries the claim. */
  readonly quote: string
  readonly span: Span
  /** The rule and pattern that made it: `seize: BY take control of AT`. */
  readonly rule: string
  readonly certainty: Certainty
  /** 0 to 1, two decimals. */
  readonly confidence: number
  /** What its confidence rests on. */
  readonly signs: Signs
}
