import { isRelation, summedClause } from '#sentence'
import type { ActorMention } from '../mention.ts'
import type { ReferenceScene } from './reference-scene.ts'

/** "The US hit the port, the Pentagon said, its fifth raid": a deed that sums up a clause is that of who did what the clause tells. */
export function didBefore(candidate: ActorMention, mention: ActorMention, { sentences, knowledge }: ReferenceScene): boolean {
  const sentence = sentences[mention.sentence]
  const own = sentence?.tokens[mention.head]
  const deed = sentence?.tokens[own?.head ?? -1]
  const doer = sentence?.tokens[candidate.head]
  return (
    candidate.sentence === mention.sentence &&
    sentence !== undefined &&
    deed !== undefined &&
    doer !== undefined &&
    own?.relation === 'nmod:poss' &&
    isRelation(doer.relation, 'nsubj') &&
    summedClause(sentence, deed.index) === doer.head &&
    knowledge.nouns.get(deed.lemma.toLowerCase())?.classes.includes('happening') === true
  )
}
