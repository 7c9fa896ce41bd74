import { gather, type Span } from '#base'
import type { Sentence, Token } from './sentence.ts'

/** Consecutive tokens `[from, to)` of a sentence. */
export type TokenRange = { readonly from: number; readonly to: number }

/** Whether a relation is one of those asked for: `nsubj` matches `nsubj:pass`; `nsubj:pass` matches itself alone. */
export const isRelation = (relation: string, wanted: string | readonly string[]): boolean =>
  typeof wanted === 'string'
    ? relation === wanted || (relation.startsWith(wanted) && relation[wanted.length] === ':')
    : wanted.some(one => isRelation(relation, one))

/** The dependents of a token in the order of the sentence, all or those with one of the relations (see `isRelation`). */
export function dependentsOf(sentence: Sentence, index: number, relation?: string | readonly string[]): readonly Token[] {
  const found: Token[] = []
  for (const at of sentence.dependents[index] ?? []) {
    const token = sentence.tokens[at]
    if (token && (relation === undefined || isRelation(token.relation, relation))) found.push(token)
  }
  return found
}

/** The token that a token hangs on; undefined for the root. */
export const headOf = (sentence: Sentence, index: number): Token | undefined => sentence.tokens[sentence.tokens[index]?.head ?? -1]

/** The tokens above a token, nearest first, up to the root. */
export function ancestors(sentence: Sentence, index: number): readonly Token[] {
  const found: Token[] = []
  for (let token = headOf(sentence, index); token && found.length < sentence.tokens.length; token = headOf(sentence, token.index))
    found.push(token)
  return found
}

/** The root of a sentence. */
export const rootOf = (sentence: Sentence): Token | undefined => sentence.tokens.find(token => token.head < 0)

/** Whether a token stands under another in the tree, at any depth. */
export const isUnder = (sentence: Sentence, index: number, above: number): boolean =>
  ancestors(sentence, index).some(token => token.index === above)

/** The least range that holds a token and all below it. */
export function subtree(sentence: Sentence, index: number): TokenRange {
  let from = index
  let to = index + 1
  const open = [index]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    from = Math.min(from, at)
    to = Math.max(to, at + 1)
    open.push(...(sentence.dependents[at] ?? []))
  }
  return { from, to }
}

/**
 * The token that heads a range: the one whose head lies outside it, nouns before punctuation. Of several, the first.
 */
export function headOfRange(sentence: Sentence, { from, to }: TokenRange): number {
  if (to === from + 1) return from
  const tops = sentence.tokens.slice(from, to).filter(token => token.head < from || token.head >= to)
  const words = tops.filter(token => token.tag !== 'PUNCT')
  // "Chadian and [Libyan troops]": a modifier that is joined to another heads nothing.
  const isJoinedModifier = ({ relation, head }: Token): boolean =>
    relation === 'conj' && head < to && /^(amod|compound)/.test(sentence.tokens[head]?.relation ?? '')
  return (words.find(token => !isJoinedModifier(token)) ?? words[0] ?? tops[0])?.index ?? from
}

/** What is coordinated with a token below it: for "A, B and C", of A: B and C. */
export function conjunctsOf(sentence: Sentence, index: number): readonly Token[] {
  return gather(dependentsOf(sentence, index, 'conj'), token => [token, ...conjunctsOf(sentence, token.index)])
}

/** The first of the things that a token is coordinated with; the token itself when it is that one. */
export function firstConjunct(sentence: Sentence, index: number): number {
  let at = index
  while (sentence.tokens[at]?.relation === 'conj') at = sentence.tokens[at]?.head ?? -1
  return at < 0 ? index : at
}

/** The text span of tokens `[from, to)`. */
export const spanOf = (sentence: Sentence, from: number, to: number): Span => [
  sentence.tokens[from]?.span[0] ?? sentence.span[0],
  sentence.tokens[to - 1]?.span[1] ?? sentence.span[1]
]

/** The words of tokens `[from, to)`, one blank wherever the text has any. */
export function wordsOf(sentence: Sentence, from: number, to: number): string {
  let words = ''
  for (let at = from; at < to; at += 1) {
    const token = sentence.tokens[at]
    const before = sentence.tokens[at - 1]
    if (token) words += (at > from && before && token.span[0] > before.span[1] ? ' ' : '') + token.words
  }
  return words
}
