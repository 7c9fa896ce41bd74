import { gather } from '#base'
import type { Token } from '../sentence.ts'
import { type Change, hungOn, type Repair, rehang } from './rehang.ts'

/** "A land mine killed …": of two nouns side by side behind one article the second is meant, and the first says which kind; no comma makes it another name of it. */
export const firstOfTwoNouns: Repair = tokens =>
  rehang(
    tokens,
    gather(tokens, second => (second.relation === 'appos' ? leadBySecond(tokens, second) : []))
  )

function leadBySecond(tokens: readonly Token[], second: Token): readonly Change[] {
  const first = tokens[second.head]
  if (first?.tag !== 'NOUN' || second.tag !== 'NOUN' || second.index !== first.index + 1) return []
  const isBehindArticle = hungOn(tokens, second.index).some(({ relation, index }) => relation === 'det' && index < first.index)
  if (!isBehindArticle) return []
  return [
    { index: second.index, head: first.head, relation: first.relation },
    { index: first.index, head: second.index, relation: 'compound' },
    ...hungOn(tokens, first.index).flatMap(({ index }) => (index === second.index ? [] : [{ index, head: second.index }]))
  ]
}
