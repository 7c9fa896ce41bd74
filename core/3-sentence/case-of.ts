import type { Sentence, Token } from './sentence.ts'
import { dependentsOf, firstConjunct, headOf } from './tree.ts'

/** Bare nouns that make one preposition of the words around them: "in front of the town". */
const INNER_NOUNS: ReadonlySet<string> = new Set(['front', 'behalf', 'spite', 'favor', 'charge', 'terms', 'case', 'lieu', 'coordination'])

/** A preposition that was a verb is not brought to its lemma: "according to", "including". */
const wordOf = (token: Token): string => (token.tag === 'VERB' ? token.words : token.lemma).toLowerCase()

/**
 * The preposition of a token, as lemmas in lower case: "in", "because of", "in front of", "according to"; undefined when it has none.
 * A conjunct without one takes that of the first: "in Homs and Hama". A possessor's is "'s".
 */
export function caseOf(sentence: Sentence, index: number): string | undefined {
  const found = dependentsOf(sentence, index, 'case').filter(token => token.index < index || token.lemma === "'s")
  if (found.length === 0) {
    const first = firstConjunct(sentence, index)
    return first === index ? undefined : caseOf(sentence, first)
  }
  const words = found.map(token => [token, ...dependentsOf(sentence, token.index, 'fixed')].map(wordOf).join(' '))
  const head = headOf(sentence, index)
  if (words.join(' ') !== 'of' || !head || !INNER_NOUNS.has(head.lemma.toLowerCase())) return words.join(' ')
  const inner = dependentsOf(sentence, head.index, 'case')[0]
  return inner ? `${inner.lemma.toLowerCase()} ${head.lemma.toLowerCase()} of` : 'of'
}
