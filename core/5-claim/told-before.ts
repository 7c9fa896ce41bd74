import type { Sentence } from '#sentence'
import type { Grammar } from './grammar.ts'
import { isPast } from './standing/tense.ts'
import { above, deps, relationIs } from './walk.ts'

/**
 * "… after it burned a mill in 2015", "freed men whom it had held since May": the clause with a subject of its own, around a word and below another, that tells what went before; -1 for
 * none.
 */
export function clauseBefore(sentence: Sentence, index: number, below: number, grammar: Grammar): number {
  const way = [index, ...above(sentence, index)]
  const end = way.indexOf(below)
  return (
    way
      .slice(0, end < 0 ? way.length : end)
      .find(at => deps(sentence, at, 'nsubj').length > 0 && (isEarlier(sentence, at, grammar) || isPluperfect(sentence, at))) ?? -1
  )
}

function isEarlier(sentence: Sentence, at: number, { earlier, rankedFrom }: Grammar): boolean {
  if (!relationIs(sentence.tokens[at]!.relation, 'advcl') || !isPast(sentence, at)) return false
  // "since the war began" tells since when, not what went before.
  const marks = deps(sentence, at, 'mark').map(mark => sentence.tokens[mark]!.lemma.toLowerCase())
  return marks.some(lemma => earlier.has(lemma) && !rankedFrom.has(lemma))
}

/** "whom it had held": a clause that tells more of somebody, of a time before that of the clause around it. */
const isPluperfect = (sentence: Sentence, at: number): boolean =>
  relationIs(sentence.tokens[at]!.relation, 'acl') &&
  deps(sentence, at, 'aux').some(aux => sentence.tokens[aux]!.words.toLowerCase() === 'had')
