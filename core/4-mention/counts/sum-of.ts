import { dependentsOf, type Sentence, type Token } from '#sentence'
import type { CountKnowledge } from './count-knowledge.ts'
import { type Counted, thingOf } from './find-counted.ts'
import type { Amount } from './read-amount.ts'

/** "The number of displaced families is 349", "is estimated to be 349": a number that is said of a sum counts what the sum is of. */
export function sumOf(sentence: Sentence, { from, to }: Amount, knowledge: CountKnowledge): Counted | undefined {
  const number = sentence.tokens.slice(from, to).find(({ head }) => head < from || head >= to)
  if (!number || dependentsOf(sentence, number.index, 'cop').length === 0) return undefined
  const verb = /^(?:xcomp|ccomp)/.test(number.relation) ? sentence.tokens[number.head] : undefined
  const sum = subjectOf(sentence, number) ?? (verb && subjectOf(sentence, verb))
  if (!sum || !knowledge.sums?.includes(sum.lemma.toLowerCase())) return undefined
  const noun = dependentsOf(sentence, sum.index, 'nmod').find(({ index }) => index > sum.index && index < from)
  const what = noun && (thingOf(noun, knowledge) ?? knowledge.fates[noun.words.toLowerCase()])
  if (!noun || what === undefined || what === 'none') return undefined
  return { from, to, head: number.index, what, who: noun.words }
}

const subjectOf = (sentence: Sentence, { index }: Token): Token | undefined => dependentsOf(sentence, index, ['nsubj', 'nsubj:pass'])[0]
