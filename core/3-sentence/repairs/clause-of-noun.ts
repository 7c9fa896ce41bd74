import type { Token } from '../sentence.ts'
import { type Change, type Repair, rehang, under } from './rehang.ts'

/** "was silent on claims by the rebels that they took the base": a clause with "that", taken for one of time or cause, tells what the noun before it is. */
export const clauseOfNoun: Repair = (tokens, { saying }) =>
  tokens.reduce((mended, verb) => rehang(rehang(mended, told(mended, verb)), saying.has(verb.lemma) ? judged(mended, verb) : []), tokens)

/** "said reports that they fled were untrue": what is said to be so is the subject of what is said of it. */
function judged(tokens: readonly Token[], saying: Token): readonly Change[] {
  const noun = under(tokens, saying.index, 'obj').find(({ index, tag }) => tag === 'NOUN' && index > saying.index)
  const said = under(tokens, saying.index, 'ccomp', 'xcomp').find(({ index }) => index > saying.index)
  if (!noun || !said || said.index < noun.index || under(tokens, said.index, 'nsubj').length > 0) return []
  const clause = under(tokens, noun.index, 'acl').find(({ index, relation }) => relation === 'acl' && index < said.index)
  const finite = under(tokens, said.index, 'cop', 'aux').some(
    ({ index, words }) => clause && index > clause.index && !/^(to|be)$/i.test(words)
  )
  if (!clause || !finite) return []
  const marks = under(tokens, said.index, 'mark').filter(({ index }) => index < clause.index)
  return [{ index: noun.index, head: said.index, relation: 'nsubj' }, ...marks.map(({ index }) => ({ index, head: clause.index }))]
}

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
