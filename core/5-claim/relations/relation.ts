import type { Certainty, Span } from '#base'
import type { ActorMention, PlaceMention, Site } from '#mention'

/** How one party stands to another, as a sentence says: it fights it, stands with it, is in charge of it, is part of it. */
export type RelationKind = 'against' | 'with' | 'in-charge-of' | 'part-of'

/** What is held or hit and has no name: "the barracks", "a hospital". */
export type Thing = Site & { readonly kind: 'thing'; readonly name: string; readonly words: string; readonly span: Span }

/** One end of a relation: the mention, and the words of it that are not the other end's. */
export type RelationEnd = { readonly mention: ActorMention | PlaceMention | Thing; readonly words: string; readonly span: Span }

/** What a sentence says of two mentions in it, without its being an event of its own. */
export type Relation = {
  readonly kind: RelationKind
  readonly from: RelationEnd
  readonly to: RelationEnd
  /** The rule and pattern that made it: `fights: X defeat TO`. */
  readonly rule: string
  readonly certainty: Certainty
}
