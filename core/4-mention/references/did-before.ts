import { isRelation } from '#sentence'
import type { ActorMention } from '../mention.ts'
import type { ReferenceScene } from './reference-scene.ts'

/** "The US hit the port, the Pentagon said, its fifth raid": a deed that sums up a clause is that of who did what the clause tells. */
export function didBefore(candidate: ActorMention, mention: ActorMention, { sentences, knowledge }: ReferenceScene): boolean {
  const tokens = sentences[mention.sentence]?.tokens
  const own = tokens?.[mention.head]
  const deed = tokens?.[own?.head ?? -1]
  const doer = tokens?.[candidate.head]
  return (
    candidate.sentence === mention.sentence &&
    own !== undefined &&
    deed !== undefined &&
    isRelation(own.relation, 'nmod:poss') &&
    isRelation(deed.relation, ['parataxis', 'appos', 'dep', 'obl']) &&
    tokens?.[deed.index]?.head === doer?.head &&
    isRelation(doer?.relation ?? '', 'nsubj') &&
    !(tokens?.slice(0, own.index) ?? []).some(({ head, relation }) => head === deed.index && relation === 'case') &&
    knowledge.nouns.get(deed.lemma.toLowerCase())?.classes.includes('happening') === true
  )
}
