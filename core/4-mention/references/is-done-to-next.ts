import { dependentsOf, isRelation, type Sentence } from '#sentence'
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

/** "Police teargassed mourners, and two of them died": some of those to whom the deed before was done, not of those who did it. */
export function isSomeOfThose(candidate: ActorMention, mention: ActorMention, { sentences }: ReferenceScene): boolean {
  const tokens = sentences[mention.sentence]?.tokens
  const own = tokens?.[mention.head]
  const other = tokens?.[candidate.head]
  const some = tokens?.[own?.head ?? -1]
  const deed = tokens?.[some?.head ?? -1]
  return (
    candidate.sentence === mention.sentence &&
    own !== undefined &&
    other !== undefined &&
    isRelation(own.relation, 'nmod') &&
    own.relation !== 'nmod:poss' &&
    some !== undefined &&
    isRelation(some.relation, ['nsubj', 'obj']) &&
    deed?.tag === 'VERB' &&
    isRelation(other.relation, ['obj', 'nsubj:pass']) &&
    isBeside(tokens!, other.head, deed.index)
  )
}

/** Whether the deed before holds the other, or opens its clause: "after gunmen took 25 girls, one of them escaped". */
const isBeside = (tokens: Sentence['tokens'], before: number, deed: number): boolean =>
  (tokens[deed]!.head === before && isRelation(tokens[deed]!.relation, ['conj', 'parataxis', 'advcl'])) ||
  (tokens[before]?.head === deed && before < deed && isRelation(tokens[before]!.relation, 'advcl'))
