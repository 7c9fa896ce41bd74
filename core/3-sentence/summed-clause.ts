import type { Sentence } from './sentence.ts'
import { dependentsOf, isRelation } from './tree.ts'

/** "hit the port, the army said, its fifth raid": the word of the clause that a noun sums up, which stands beside it with nothing but whose deed it is; undefined for any other noun. */
export function summedClause(sentence: Sentence, noun: number): number | undefined {
  const token = sentence.tokens[noun]
  if (!token || token.head < 0 || token.head > noun || !isRelation(token.relation, ['parataxis', 'appos', 'dep', 'obl'])) return undefined
  const isItsOwn = dependentsOf(sentence, noun, 'nmod:poss').some(({ tag }) => tag === 'PRON')
  return isItsOwn && dependentsOf(sentence, noun, 'case').length === 0 ? token.head : undefined
}
