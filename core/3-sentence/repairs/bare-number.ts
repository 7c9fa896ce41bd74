import type { Token } from '../sentence.ts'
import { type Change, type Repair, rehang, under } from './rehang.ts'

/**
 * "Militants kill 3 in Borno", "3,000 flee fighting": a number alone beside a verb is its object or its subject. "As many as 98 people": a number hung
 * on the words of its bound belongs to the noun that they stand before.
 */
export const bareNumber: Repair = tokens =>
  tokens.reduce(
    (mended, number) => (number.tag === 'NUM' ? rehang(mended, [...roleOf(mended, number), ...ofNoun(mended, number)]) : mended),
    tokens
  )

function ofNoun(tokens: readonly Token[], number: Token): readonly Change[] {
  const bound = tokens[number.head]
  const noun = bound && tokens[bound.head]
  const hangs = number.relation === 'obl' && bound?.tag === 'ADJ' && bound.relation === 'amod' && bound.index < number.index
  return hangs && noun?.tag === 'NOUN' && noun.index > number.index ? [{ index: number.index, head: noun.index, relation: 'nummod' }] : []
}

function roleOf(tokens: readonly Token[], number: Token): readonly Change[] {
  const verb = tokens[number.head]
  if (verb?.tag !== 'VERB' || !/^(?:nummod|obl|obl:npmod|advmod|dep)$/.test(number.relation)) return []
  if (under(tokens, number.index, 'case', 'mark').length > 0 || tokens[number.index + 1]?.tag === 'SYM') return []
  if (number.index === verb.index + 1 && under(tokens, verb.index, 'obj').length === 0) return [{ index: number.index, relation: 'obj' }]
  const subject = under(tokens, verb.index, 'nsubj', 'csubj', 'expl').length > 0
  return number.index === verb.index - 1 && !subject && verb.relation === 'root' ? [{ index: number.index, relation: 'nsubj' }] : []
}
