import { keepSome } from '#base'
import type { Bound } from '../mention.ts'
import type { CountKnowledge } from './count-knowledge.ts'
import type { Amount } from './read-amount.ts'

/** The bound around a number, and the words that it takes in: "more than 300", "300 or more". */
export function findBounds(
  words: readonly string[],
  amount: Amount,
  knowledge: CountKnowledge
): { readonly from: number; readonly to: number; readonly bound?: Bound } {
  const before = longestEndingAt(words, amount.from, Object.keys(knowledge.bounds))
  if (before) return { from: amount.from - before.split(' ').length, to: amount.to, bound: knowledge.bounds[before] ?? 'exact' }
  const after = longestStartingAt(words, amount.to, Object.keys(knowledge.boundsAfter))
  if (after) return { from: amount.from, to: amount.to + after.split(' ').length, bound: knowledge.boundsAfter[after] ?? 'exact' }
  return { from: amount.from, to: amount.to }
}

/** The longest of the phrases that ends just before a word. */
export function longestEndingAt(words: readonly string[], at: number, phrases: readonly string[]): string | undefined {
  return longest(phrases.filter(phrase => matches(words, at - partsOf(phrase).length, phrase)))
}

/** The longest of the phrases that begins at a word. */
export function longestStartingAt(words: readonly string[], at: number, phrases: readonly string[]): string | undefined {
  return longest(phrases.filter(phrase => matches(words, at, phrase)))
}

const matches = (words: readonly string[], at: number, phrase: string): boolean =>
  at >= 0 && partsOf(phrase).every((part, place) => words[at + place] === part)

/** Kept, since the phrases are few and asked for at every number. */
const partsOf = keepSome((phrase: string): readonly string[] => phrase.split(' '))

const longest = (phrases: readonly string[]): string | undefined => [...phrases].sort((a, b) => b.length - a.length)[0]
