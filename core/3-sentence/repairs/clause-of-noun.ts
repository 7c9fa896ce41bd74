import type { Token } from '../sentence.ts'
import { type Change, type Repair, rehang, under } from './rehang.ts'

/** "was silent on claims by the rebels that they took the base": a clause with "that", taken for one of time or cause, tells what the noun before it is. */
export const clauseOfNoun: Repair = tokens => tokens.reduce((mended, verb) => rehang(mended, told(mended, verb)), tokens)

function told(tokens: readonly Token[], verb: Token): readonly Change[] {
  if (verb.relation !== 'advcl' || verb.head < 0 || under(tokens, verb.index, 'nsubj').length === 0) return []
  const marks = under(tokens, verb.index, 'mark', 'advmod').filter(({ index }) => index < verb.index)
  const that = marks.length === 1 && marks[0]?.lemma === 'that' ? marks[0] : undefined
  if (!that || tokens[that.index - 1]?.tag === 'PUNCT') return []
  const noun = under(tokens, verb.head, 'obl', 'obj').findLast(
    ({ index, tag }) => tag === 'NOUN' && verb.head < index && index < that.index
  )
  const degree = noun && under(tokens, noun.index, 'det', 'advmod', 'amod').some(({ lemma }) => lemma === 'such' || lemma === 'so')
  return noun && !degree ? [{ index: verb.index, head: noun.index, relation: 'acl' }] : []
}
