import { gather } from '#base'
import type { Sentence } from '#sentence'
import type { Oblique } from './frame.ts'
import type { Grammar } from './grammar.ts'
import { deps } from './walk.ts'

/** "They were fired on", "was shot at": a passive with a bare preposition behind it is done on, or at, those whom it is about. */
export const strandedOn = (sentence: Sentence, verb: number, heads: readonly number[], grammar: Grammar): readonly Oblique[] =>
  gather(
    deps(sentence, verb, ['compound:prt', 'advmod', 'obl', 'case'])
      .filter(index => index === verb + 1 && sentence.tokens[index]!.tag === 'ADP')
      .map(index => sentence.tokens[index]!.lemma.toLowerCase())
      .filter(preposition => grammar.prepositions.has(preposition)),
    preposition => heads.map(head => ({ prepositions: [preposition], head }))
  )
