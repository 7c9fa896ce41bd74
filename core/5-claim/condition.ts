import type { Sentence } from '#sentence'
import type { Grammar } from './grammar.ts'
import { isPast } from './standing/tense.ts'
import { below, caseLemmas, deps, relationIs } from './walk.ts'

/** The condition under which a predicate is said to hold, as tokens `[from, to)`: "if …", "unless …", "in the case of …". */
export function findCondition(sentence: Sentence, anchor: number, grammar: Grammar): readonly [from: number, to: number] | undefined {
  const places = [anchor, ...deps(sentence, anchor, ['xcomp', 'ccomp', 'acl']), ...clausesAbove(sentence, anchor)]
  for (const place of places) {
    for (const index of sentence.dependents[place] ?? []) {
      if (isCondition(sentence, index, grammar)) return rangeOf(sentence, index)
    }
  }
  return undefined
}

/** Whether a token stands inside a condition: what is said there is not claimed. */
export const inCondition = (sentence: Sentence, index: number, grammar: Grammar): boolean => {
  for (let at = index; at >= 0; at = sentence.tokens[at]!.head) {
    if (isCondition(sentence, at, grammar)) return true
    if (/^(acl|nsubj|obj|nmod)/.test(sentence.tokens[at]!.relation)) return false
  }
  return false
}

const clausesAbove = (sentence: Sentence, anchor: number): readonly number[] => {
  const out: number[] = []
  for (
    let at = anchor;
    sentence.tokens[at]!.head >= 0 && relationIs(sentence.tokens[at]!.relation, ['xcomp', 'conj', 'obj', 'nsubj', 'obl']);
  ) {
    at = sentence.tokens[at]!.head
    out.push(at)
  }
  return out
}

function isCondition(sentence: Sentence, index: number, grammar: Grammar): boolean {
  const token = sentence.tokens[index]!
  if (relationIs(token.relation, 'advcl')) {
    const marks = deps(sentence, index, 'mark').map(mark =>
      [mark, ...deps(sentence, mark, 'fixed')].map(each => sentence.tokens[each]!.lemma.toLowerCase()).join(' ')
    )
    return (
      marks.some(mark => grammar.conditions.has(mark)) &&
      !(marks.every(mark => grammar.openTimes.has(mark)) && isPast(sentence, index) && isPast(sentence, token.head)) &&
      !(marks.some(mark => grammar.askers.has(mark)) && isAskedBy(sentence, token.head, grammar))
    )
  }
  if (!relationIs(token.relation, 'obl')) return false
  const cases = caseLemmas(sentence, index)
  return (
    (cases.includes('in') && grammar.conditionNouns.has(token.lemma.toLowerCase()) && deps(sentence, index, ['nmod', 'acl']).length > 0) ||
    cases.some(one => grammar.conditions.has(one))
  )
}

/** "it is not clear if": the clause asks, and sets no condition. */
const isAskedBy = (sentence: Sentence, head: number, grammar: Grammar): boolean => {
  const lemma = sentence.tokens[head]?.lemma.toLowerCase() ?? ''
  return grammar.unsettled.has(lemma) || (grammar.settled.has(lemma) && sentence.tokens[head]!.tag === 'ADJ')
}

/** A condition with the word that opens it: "unless they pull back" is no "if they pull back". */
function rangeOf(sentence: Sentence, index: number): readonly [number, number] {
  const tokens = below(sentence, index).filter(
    at => sentence.tokens[at]!.relation !== 'punct' || (at !== 0 && sentence.tokens[at]!.head !== index)
  )
  return [tokens[0] ?? index, (tokens.at(-1) ?? index) + 1]
}
