import type { Token } from '../sentence.ts'
import { type Change, type Repair, rehang, under } from './rehang.ts'

/** "The mission is due to deploy": the verb is what the subject is to do, "is due" only says so. */
export const dueTo: Repair = tokens => tokens.reduce((mended, verb) => rehang(mended, due(mended, verb)), tokens)

function due(tokens: readonly Token[], verb: Token): readonly Change[] {
  if (verb.tag !== 'VERB') return []
  const copula = under(tokens, verb.index, 'cop')[0]
  const to = under(tokens, verb.index, 'mark').find(({ lemma }) => lemma === 'to')
  if (!copula || !to || copula.index > to.index) return []
  const between = under(tokens, verb.index, 'case').filter(({ index, tag }) => tag === 'ADJ' && copula.index < index && index < to.index)
  if (between.length === 0) return []
  return [
    { index: copula.index, relation: 'aux' },
    ...between.map(({ index }) => ({ index, relation: 'advmod' })),
    ...under(tokens, verb.index, 'nsubj')
      .filter(({ relation }) => relation === 'nsubj:outer')
      .map(({ index }) => ({ index, relation: 'nsubj' }))
  ]
}
