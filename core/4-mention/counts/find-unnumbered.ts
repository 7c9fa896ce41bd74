import { onceFor } from '#base'
import type { Sentence, Token } from '#sentence'
import type { CountKnowledge } from './count-knowledge.ts'
import { longestStartingAt } from './find-bounds.ts'
import { findCounted, formsOf, thingOf } from './find-counted.ts'
import type { Tally } from './find-counts.ts'
import { isOtherNumber } from './is-other-number.ts'
import { phrasesFrom, standsAt } from './phrase-table.ts'
import { readAmount } from './read-amount.ts'

/** "no casualties", "none of the soldiers", "no one": a count of nought. */
export function findNone(sentence: Sentence, words: readonly string[], at: number, knowledge: CountKnowledge): Tally | undefined {
  const phrase = longestStartingAt(words, at, noneIn(knowledge.none))
  if (phrase === undefined) return undefined
  const amount = { from: at, to: at + phrase.parts.length, count: 0 }
  if (noneIn(knowledge.none)[phrase.phrase]?.alone)
    return { ...amount, rule: 'none', bound: 'exact', counted: { ...amount, head: at, what: 'people', who: undefined } }
  const counted = findCounted(sentence, words, amount, knowledge)
  if (counted.what === undefined || counted.what === 'none') return undefined
  return { ...amount, to: counted.to, rule: 'none', bound: 'exact', counted }
}

/** Whether what one of these finds may begin with a word. */
export const opensUnnumbered = (word: string, { none, oneMore, articles }: CountKnowledge): boolean =>
  articles.includes(word) || phrasesFrom(noneIn(none), word).length > 0 || phrasesFrom(oneMore, word).length > 0

/** The phrases that mean none, by their words. */
const noneIn = onceFor((none: CountKnowledge['none']) => Object.fromEntries(none.map(one => [one.words, one])))

/** "a woman was killed": one of a people noun, marked by its rule so that a claim may leave it out. */
export function findOne(sentence: Sentence, words: readonly string[], at: number, knowledge: CountKnowledge): Tally | undefined {
  if (!knowledge.articles.includes(words[at] ?? '')) return undefined
  const article = sentence.tokens[at]
  const noun =
    article && article.head > at
      ? sentence.tokens[article.head]
      : sentence.tokens.slice(at + 1, at + 4).find(token => isSingular(token, knowledge))
  if (!noun || noun.index - at > 7 || !isSingular(noun, knowledge)) return undefined
  // "an estimated 3,000 people", "a further 40 people": the number between says how many.
  const isCounted = words.slice(at + 1, noun.index).some((_, place) => {
    const amount = readAmount(words, at + 1 + place, knowledge)
    // "a 14-year-old boy": an age says not how many.
    return amount !== undefined && !(words[amount.to] === '-' && isOtherNumber(sentence, words, amount, knowledge))
  })
  if (isCounted) return undefined
  const what = thingOf(noun, knowledge)
  if (what === undefined || what === 'none') return undefined
  const amount = { from: at, to: noun.index + 1, count: 1 }
  return { ...amount, rule: 'indefinite-one', bound: 'exact', counted: { ...amount, head: noun.index, what, who: noun.words } }
}

/** "One was killed and another hurt", "killed two and wounded a third": one more of those before, where the words stand for it alone. */
export function findOneMore(
  { tokens }: Sentence,
  words: readonly string[],
  at: number,
  { oneMore, partitives }: CountKnowledge
): Tally | undefined {
  const phrase = phrasesFrom(oneMore, words[at]).find(one => standsAt(one, words, at))
  if (phrase === undefined) return undefined
  const to = at + phrase.parts.length
  const head = tokens[to - 1]
  if (!head || !/^(nsubj|obj)/.test(head.relation) || partitives.includes(words[to] ?? '')) return undefined
  const amount = { from: at, to, count: 1 }
  return { ...amount, rule: 'one-more', bound: 'exact', counted: { ...amount, head: head.index, what: undefined, who: undefined } }
}

function isSingular(token: Token, { nouns, singular, groups }: CountKnowledge): boolean {
  if (groups.includes(token.words.toLowerCase()) || !['NOUN', 'PROPN', 'X'].includes(token.tag)) return false
  return formsOf(token).some(form => nouns.get(form)?.classes.some(name => singular.includes(name)))
}
