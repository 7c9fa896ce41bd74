import type { Sentence } from '#sentence'
import type { Grammar } from './grammar.ts'
import { isPast } from './standing/tense.ts'
import { above, deps, relationIs } from './walk.ts'

/** "… after it burned a mill in 2015": the clause with a subject of its own, around a word and below another, that tells what went before; -1 for none. */
export function clauseBefore(sentence: Sentence, index: number, below: number, { earlier, rankedFrom }: Grammar): number {
  const way = [index, ...above(sentence, index)]
  const end = way.indexOf(below)
  return (
    way.slice(0, end < 0 ? way.length : end).find(
      at =>
        relationIs(sentence.tokens[at]!.relation, 'advcl') &&
        deps(sentence, at, 'nsubj').length > 0 &&
        isPast(sentence, at) &&
        deps(sentence, at, 'mark')
          .map(mark => sentence.tokens[mark]!.lemma.toLowerCase())
          // "since the war began" tells since when, not what went before.
          .some(lemma => earlier.has(lemma) && !rankedFrom.has(lemma))
    ) ?? -1
  )
}
