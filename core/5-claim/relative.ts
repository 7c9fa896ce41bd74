import type { Sentence } from '#sentence'
import type { Grammar } from './grammar.ts'
import { relationIs } from './walk.ts'

/** The noun that the relative clause around a verb describes. */
export function relativeClause(sentence: Sentence, anchor: number): number | undefined {
  for (let index = anchor, depth = 0; depth < 6; depth += 1) {
    const token = sentence.tokens[index]!
    if (token.relation === 'acl:relcl') return token.head
    if (token.head < 0 || !relationIs(token.relation, ['conj', 'xcomp', 'ccomp', 'advcl'])) return undefined
    index = token.head
  }
  return undefined
}

/** Whether a pronoun opens the clause: "who", "which". */
export const hasRelative = (sentence: Sentence, anchor: number, grammar: Grammar): boolean =>
  (sentence.dependents[anchor] ?? []).some(index => grammar.relatives.has(sentence.tokens[index]!.lemma.toLowerCase()))
