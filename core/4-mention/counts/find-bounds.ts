import type { Bound } from '../mention.ts'
import type { CountKnowledge } from './count-knowledge.ts'
import { type Phrase, phrasesFrom, phrasesTo, standsAt } from './phrase-table.ts'
import type { Amount } from './read-amount.ts'

/** The bound around a number, and the words that it takes in: "more than 300", "300 or more". */
export function findBounds(
  words: readonly string[],
  amount: Amount,
  knowledge: CountKnowledge
): { readonly from: number; readonly to: number; readonly bound?: Bound } {
  const before = longestEndingAt(words, amount.from, knowledge.bounds)
  if (before) return { from: amount.from - before.parts.length, to: amount.to, bound: knowledge.bounds[before.phrase] ?? 'exact' }
  const after = longestStartingAt(words, amount.to, knowledge.boundsAfter)
  if (after) return { from: amount.from, to: amount.to + after.parts.length, bound: knowledge.boundsAfter[after.phrase] ?? 'exact' }
  return { from: amount.from, to: amount.to }
}

/** The longest phrase of a list, or of the keys of a record, that ends just before a word. */
export const longestEndingAt = (words: readonly string[], at: number, list: object): Phrase | undefined =>
  longest(phrasesTo(list, words[at - 1]), phrase => standsAt(phrase, words, at - phrase.parts.length))

/** The longest that begins at a word. */
export const longestStartingAt = (words: readonly string[], at: number, list: object): Phrase | undefined =>
  longest(phrasesFrom(list, words[at]), phrase => standsAt(phrase, words, at))

function longest(phrases: readonly Phrase[], fits: (phrase: Phrase) => boolean): Phrase | undefined {
  let found: Phrase | undefined
  for (const phrase of phrases) if ((!found || phrase.phrase.length > found.phrase.length) && fits(phrase)) found = phrase
  return found
}
