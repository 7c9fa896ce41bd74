import { spanOf, wordsOf } from '#sentence'
import type { ActorMention } from '../mention.ts'
import type { Party } from './party.ts'
import type { Scene } from './scene.ts'

/** A mention before it is settled against others: its tokens, who is meant, and how much the finder trusts it. */
export type Draft = {
  readonly from: number
  readonly to: number
  readonly head: number
  readonly party: Party
  readonly form: ActorMention['form']
  /** The greater wins where two have one head. */
  readonly weight: number
  /** Tokens inside that this mention has read as a part of itself, and that are no actors of their own. */
  readonly parts?: readonly (readonly [from: number, to: number])[]
}

export type ActorFinder = (scene: Scene) => readonly Draft[]

/** The mention of a draft. */
export function mentionOf(draft: Draft, { sentence }: Scene): ActorMention {
  const { party } = draft
  return {
    sentence: sentence.index,
    from: draft.from,
    to: draft.to,
    head: draft.head,
    words: wordsOf(sentence, draft.from, draft.to),
    span: spanOf(sentence, draft.from, draft.to),
    rule: party.rule,
    certainty: party.certainty,
    kind: party.kind,
    name: party.name,
    form: draft.form,
    ...(party.id ? { id: party.id } : {}),
    ...(party.side ? { side: party.side } : {}),
    ...(party.class ? { class: party.class } : {})
  }
}
