import { isRelation, type Sentence } from '#sentence'
import type { ActorMention } from '../mention.ts'
import type { ReferenceScene } from './reference-scene.ts'

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
