import { onceFor } from '#base'
import type { SentenceKnowledge } from '../knowledge.ts'
import type { Token } from '../sentence.ts'

/** Mends one known kind of misparse; gives the same tokens back when it finds none. */
export type Repair = (tokens: readonly Token[], knowledge: SentenceKnowledge) => readonly Token[]

/** What changes on a token. */
export type Change = { readonly index: number } & Partial<Pick<Token, 'head' | 'relation' | 'tag' | 'lemma'>>

/** Tokens with changes made; a change that would close a circle is left out. */
export function rehang(tokens: readonly Token[], changes: readonly Change[]): readonly Token[] {
  if (changes.length === 0) return tokens
  let mended: Token[] | undefined
  for (const change of changes) {
    const now = mended ?? tokens
    const token = now[change.index]
    if (!token || (change.head !== undefined && reaches(now, change.head, change.index))) continue
    mended ??= [...tokens]
    mended[change.index] = changed(token, change)
  }
  return mended ?? tokens
}

/** Written out, so that all tokens are of one shape: an engine reads those of several the slow way. */
const changed = (was: Token, { lemma = was.lemma, tag = was.tag, head = was.head, relation = was.relation }: Change): Token => ({
  index: was.index,
  span: was.span,
  words: was.words,
  lemma,
  tag,
  head,
  relation
})

/** Whether the way up from a token leads through another. */
export function reaches(tokens: readonly Token[], from: number, target: number): boolean {
  let at = from
  for (let steps = 0; steps <= tokens.length && at >= 0; steps += 1) {
    if (at === target) return true
    at = tokens[at]?.head ?? -1
  }
  return false
}

/** Dependents of a token whose relation, without its subtype, is one of those asked for. */
export function under(tokens: readonly Token[], head: number, ...relations: readonly string[]): readonly Token[] {
  let found: Token[] | undefined
  for (const token of hungOn(tokens, head))
    if (relations.includes(withoutSubtype(token.relation))) {
      if (found) found.push(token)
      else found = [token]
    }
  return found ?? none
}

const none: readonly Token[] = []

/** All dependents of a token, in the order of the sentence. */
export const hungOn = (tokens: readonly Token[], head: number): readonly Token[] => byHead(tokens)[head + 1] ?? none

/** Tokens by what they hang on, those of the root (-1) first: made once for tokens that many repairs look through. */
const byHead = onceFor((tokens: readonly Token[]): readonly (readonly Token[] | undefined)[] => {
  const found: Token[][] = []
  for (const token of tokens) {
    const beside = found[token.head + 1]
    if (beside) beside.push(token)
    else found[token.head + 1] = [token]
  }
  return found
})

function withoutSubtype(relation: string): string {
  const colon = relation.indexOf(':')
  return colon < 0 ? relation : relation.slice(0, colon)
}

/** The nearest verb on the way up from a token. */
export function verbAbove(tokens: readonly Token[], from: number): Token | undefined {
  let at = tokens[from]?.head ?? -1
  for (let steps = 0; steps < tokens.length && at >= 0 && tokens[at]?.tag !== 'VERB'; steps += 1) at = tokens[at]?.head ?? -1
  return tokens[at]
}

/** Whether a verb's subject or helper is one of the passive. */
export const isPassive = (tokens: readonly Token[], { index }: Token): boolean =>
  hungOn(tokens, index).some(({ relation }) => relation.endsWith(':pass'))

/** Whether a number stands on a noun. */
export const isCounted = (tokens: readonly Token[], { index }: Token): boolean => under(tokens, index, 'nummod').length > 0
