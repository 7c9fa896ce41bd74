import type { Token } from '../sentence.ts'
import { type Change, isPassive, type Repair, rehang, under } from './rehang.ts'

/**
 * "The army came after Chad moved troops and warned that …": a verb without a subject that "and" joins goes on with the clause right before it, which
 * has a subject of its own, not with the clause before that. A comma before "and" leaves it where it is.
 */
export const nearestVerb: Repair = tokens => tokens.reduce((mended, verb) => rehang(mended, joined(mended, verb)), tokens)

function joined(tokens: readonly Token[], verb: Token): readonly Change[] {
  const main = tokens[verb.head]
  if (verb.tag !== 'VERB' || verb.relation !== 'conj' || main?.tag !== 'VERB' || isPassive(tokens, verb)) return []
  if (under(tokens, verb.index, 'nsubj', 'aux').length > 0) return []
  const joiner = under(tokens, verb.index, 'cc').find(({ index }) => index < verb.index)
  if (joiner?.index !== verb.index - 1 || tokens[joiner.index - 1]?.tag === 'PUNCT') return []
  const clause = under(tokens, main.index, 'advcl').findLast(
    ({ index, tag }) => tag === 'VERB' && index > main.index && index < joiner.index
  )
  const finite = clause && under(tokens, clause.index, 'nsubj').length > 0 && under(tokens, clause.index, 'mark').length > 0
  return finite && !isPassive(tokens, clause) ? [{ index: verb.index, head: clause.index }] : []
}
