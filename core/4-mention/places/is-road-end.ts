import { headOf, isRelation, type Sentence, type TokenRange } from '#sentence'
import { firstListed } from './is-struck.ts'
import type { PlaceWords } from './place-knowledge.ts'

/** "the road between X and Y", "the highway from X to Y", "a road linking X with Y": what a road runs between are places. */
export function isRoadEnd(sentence: Sentence, { from, to }: TokenRange, words: PlaceWords): boolean {
  const first = sentence.tokens[firstListed(sentence, from, to)]
  const over = first && headOf(sentence, first.index)
  if (!first || !over) return false
  const isRoad = (at: number | undefined): boolean => words.nouns.get(sentence.tokens[at ?? -1]?.lemma.toLowerCase() ?? '')?.isRoad === true
  if (isRoad(over.index)) return isRelation(first.relation, 'nmod') && !isRelation(first.relation, 'nmod:poss')
  const links = words.nearness.linking.has(over.lemma.toLowerCase()) && isRelation(first.relation, ['obj', 'obl'])
  if (links)
    return (
      isRoad(over.head) ||
      sentence.tokens.some(token => token.head === over.index && isRelation(token.relation, 'nsubj') && isRoad(token.index))
    )
  // "linking X with Y": the second end hangs on the first.
  const outer = headOf(sentence, over.index)
  return (
    isRelation(first.relation, 'nmod') && outer !== undefined && words.nearness.linking.has(outer.lemma.toLowerCase()) && isRoad(outer.head)
  )
}
