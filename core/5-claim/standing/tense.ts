import type { Sentence } from '#sentence'
import { deps } from '../walk.ts'
import { lemmaAt, wordAt } from './words-of.ts'

/** Whether a clause is told of the past: by its auxiliary or copula, else by the form of its verb. */
export function isPast(sentence: Sentence, index: number): boolean {
  const helpers = deps(sentence, index, ['aux', 'cop'])
  const finite = helpers.map(child => wordAt(sentence, child)).find(word => word !== 'to' && word !== 'be' && word !== 'been')
  if (finite) return /^(was|were|had|did|got|wasn|weren|didn|hadn|went|’d|'d)/.test(finite) || /^(has|have|'ve|’ve)$/.test(finite)
  const token = sentence.tokens[index]!
  return token.tag === 'VERB' && wordAt(sentence, index) !== lemmaAt(sentence, index) && !/(s|ing)$/i.test(token.words)
}

/** Whether a verb stands in its bare form without a subject: "open the gate", "please send help". */
export function isBare(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index]!
  return (
    (token.tag === 'VERB' || deps(sentence, index, 'cop').some(child => wordAt(sentence, child) === 'be')) &&
    (token.tag !== 'VERB' || wordAt(sentence, index) === lemmaAt(sentence, index)) &&
    deps(sentence, index, ['nsubj', 'csubj', 'expl']).length === 0 &&
    deps(sentence, index, ['aux', 'mark']).every(child => /^(do|not|n't|n’t)$/.test(lemmaAt(sentence, child)))
  )
}

export const isInfinitive = (sentence: Sentence, index: number): boolean =>
  deps(sentence, index, ['mark', 'aux']).some(child => wordAt(sentence, child) === 'to')

export const isGerund = (sentence: Sentence, index: number): boolean =>
  [index, ...deps(sentence, index, ['aux', 'cop'])].some(child => /ing$/i.test(sentence.tokens[child]!.words)) &&
  !deps(sentence, index, ['aux', 'cop']).some(child =>
    /^(be|is|are|was|were|been|am|'s|'re|'m|’s|’re|’m|will)$/.test(wordAt(sentence, child))
  )
