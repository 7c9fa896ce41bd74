import type { Sentence } from '#sentence'
import { caseLemmas, deps, relationIs } from '../walk.ts'
import { isDenied } from './own-standing.ts'
import type { StandingWords } from './standing-words.ts'
import { lemmaAt } from './words-of.ts'

/** "rejected accusations that", "dismissed reports of": whether somebody says of what a noun tells that it is not so. */
export function isDisowned(sentence: Sentence, noun: number, known: StandingWords): boolean {
  const { tag, relation, head } = sentence.tokens[noun]!
  if (tag !== 'NOUN' || head < 0 || !(relationIs(relation, 'obj') || relation === 'nsubj:pass')) return false
  const signature = known.signatures.get(lemmaAt(sentence, noun))?.done
  const isTold = signature === 'same' || signature === 'possible' || signature === 'believed'
  // "rejected the UN's claim that": what the UN says it goes on saying.
  const isOthers =
    deps(sentence, noun, 'nmod:poss').length + deps(sentence, noun, 'nmod').filter(by => caseLemmas(sentence, by).includes('by')).length > 0
  return isTold && !isOthers && known.denying.has(lemmaAt(sentence, head)) && !isDenied(sentence, head, known)
}
