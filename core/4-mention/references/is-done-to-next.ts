import { dependentsOf, isRelation } from '#sentence'
import type { ActorMention } from '../mention.ts'
import type { ReferenceScene } from './reference-scene.ts'

/** "Villagers said rebels rounded up the men and killed them": what a next deed of the same doer is done to is what the one that it is joined to was done to. */
export function isDoneToNext(candidate: ActorMention, mention: ActorMention, { sentences }: ReferenceScene): boolean {
  const sentence = sentences[mention.sentence]
  const tokens = sentence?.tokens
  const own = tokens?.[mention.head]
  const other = tokens?.[candidate.head]
  const deed = tokens?.[own?.head ?? -1]
  return (
    candidate.sentence === mention.sentence &&
    sentence !== undefined &&
    own !== undefined &&
    other !== undefined &&
    isRelation(own.relation, 'obj') &&
    isRelation(other.relation, ['obj', 'nsubj:pass']) &&
    deed?.tag === 'VERB' &&
    isRelation(deed.relation, 'conj') &&
    dependentsOf(sentence, deed.index, 'nsubj').length === 0 &&
    other.index < deed.index &&
    (other.head === deed.head || (tokens?.[other.head]?.head === deed.head && isRelation(tokens?.[other.head]?.relation ?? '', 'conj')))
  )
}
