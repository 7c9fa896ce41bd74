import type { Span } from '#base'
import type { ActorMention, PlaceMention, TimeMention } from '#mention'

/** A pattern of what may come: who would do what, to whom, where and until when, and what that would do to the claim. */
export type Term = {
  readonly kind: 'event' | 'state' | 'toll'
  readonly type: string
  readonly by: readonly ActorMention[]
  readonly to: readonly ActorMention[]
  readonly at: readonly PlaceMention[]
  readonly on?: TimeMention
  /** How long there is for it from when it was said, an ISO 8601 duration: "within four days". */
  readonly within?: string
  /** What sets it: the claim's condition, a demand with a last day, or a truce, which an attack by a party to it breaks. */
  readonly sets: 'condition' | 'demand' | 'truce'
  /** Whether it brings what is claimed ("if"), calls it off ("unless", "until", what is demanded), or breaks it. */
  readonly effect: 'brings' | 'calls off' | 'breaks'
  readonly words: string
  readonly span: Span
}
