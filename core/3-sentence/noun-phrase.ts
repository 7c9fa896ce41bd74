import { caseOf } from './case-of.ts'
import type { Sentence, Token } from './sentence.ts'
import { dependentsOf, isRelation, subtree, type TokenRange } from './tree.ts'

const BEFORE = ['det', 'amod', 'nummod', 'compound', 'nmod:poss', 'advmod', 'flat', 'goeswith', 'nmod:npmod', 'nmod:unmarked']
const AFTER = ['flat', 'compound', 'goeswith', 'nummod', 'fixed', 'amod']

/**
 * The noun phrase around a head: its determiner, numbers, adjectives, compounds and possessor, and "of …" behind it;
 * without its preposition, relative clauses, appositions, conjuncts and other phrases behind it.
 */
export function nounPhrase(sentence: Sentence, index: number): TokenRange {
  let from = index
  let to = index + 1
  for (const part of dependentsOf(sentence, index)) {
    if (part.index < index && isRelation(part.relation, BEFORE)) from = Math.min(from, subtree(sentence, part.index).from)
    if (part.index < index) continue
    const end = endBehind(sentence, part)
    if (end !== undefined && gapIsPlain(sentence, to, subtree(sentence, part.index).from)) to = Math.max(to, end)
  }
  while (from < index && sentence.tokens[from]?.tag === 'PUNCT') from += 1
  return { from, to }
}

function endBehind(sentence: Sentence, part: Token): number | undefined {
  if (isRelation(part.relation, 'nmod') && caseOf(sentence, part.index) === 'of') return endOfComplement(sentence, part.index)
  return isRelation(part.relation, AFTER) && !isRelation(part.relation, 'compound:prt') ? subtree(sentence, part.index).to : undefined
}

/** Behind "of", conjuncts belong to the phrase: "the cities of Homs and Hama". */
function endOfComplement(sentence: Sentence, index: number): number {
  const ends = dependentsOf(sentence, index, 'conj').map(token => nounPhrase(sentence, token.index).to)
  return Math.max(nounPhrase(sentence, index).to, ...ends)
}

/** Nothing but punctuation that joins stands between: no comma, no bracket. */
const gapIsPlain = (sentence: Sentence, from: number, to: number): boolean =>
  sentence.tokens.slice(from, to).every(token => token.tag !== 'PUNCT' || /^[-–'"“”‘’]+$/.test(token.words))
