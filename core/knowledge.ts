import type { ClaimKnowledge, TableSchemes } from '#claim'
import type { ActorKnowledge, CountKnowledge, PlaceKnowledge, TimeKnowledge } from '#mention'
import type { Encoder, SentenceKnowledge } from '#sentence'
import type { SubjectKnowledge, TextKnowledge } from '#text'

/** All that reading takes, stage by stage: the lexicon hands it in, the encoder among it. */
export type Knowledge = {
  readonly encoder: Encoder
  readonly text: TextKnowledge
  /** Without it no report is passed by. */
  readonly subject?: SubjectKnowledge
  readonly sentences: SentenceKnowledge
  readonly times: TimeKnowledge
  readonly counts: CountKnowledge
  readonly places: PlaceKnowledge
  readonly actors: ActorKnowledge
  readonly claims: ClaimKnowledge
  /** Ways to write tables of events. */
  readonly tables: TableSchemes
}
