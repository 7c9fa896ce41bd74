import type { Sentence } from '#sentence'
import type { Grammar } from './grammar.ts'
import { caseLemmas, deps } from './walk.ts'

/**
 * What a prepositional phrase is headed by, and its prepositions. "in front of the mill": a bare noun that is one preposition with the words around it
 * gives way to what stands behind.
 */
export function behindCase(
  sentence: Sentence,
  index: number,
  { prepositions }: Grammar
): { readonly index: number; readonly cases: readonly string[] } {
  const cases = caseLemmas(sentence, index)
  const whole = cases.map(one => `${one} ${sentence.tokens[index]!.lemma.toLowerCase()} of`).find(one => prepositions.has(one))
  if (whole === undefined || deps(sentence, index, ['det', 'amod', 'nmod:poss']).length > 0) return { index, cases }
  const inner = deps(sentence, index, 'nmod').find(one => caseLemmas(sentence, one).includes('of'))
  return inner === undefined ? { index, cases } : { index: inner, cases: [whole] }
}
