import type { Token } from '../sentence.ts'
import { type Change, type Repair, rehang, under } from './rehang.ts'

/** "The army took the hill, officials said, but residents said …": whoever says more behind a saying stands beside it, not inside what it says. */
export const sayingApart: Repair = (tokens, { saying }) =>
  tokens.reduce((mended, verb) => (saying.has(verb.lemma) ? rehang(mended, apart(mended, mended[verb.index]!, saying)) : mended), tokens)

function apart(tokens: readonly Token[], more: Token, saying: ReadonlySet<string>): readonly Change[] {
  const told = tokens[more.head]
  if (more.tag !== 'VERB' || !/^(conj|advcl|parataxis)$/.test(more.relation) || told?.tag !== 'VERB') return []
  if (under(tokens, more.index, 'nsubj').length === 0 || under(tokens, more.index, 'cc', 'mark').length === 0) return []
  const before = tokens.find(
    ({ index, tag, lemma, head, relation }) =>
      tag === 'VERB' &&
      saying.has(lemma) &&
      told.index < index &&
      index < more.index &&
      ((head === told.index && relation === 'parataxis') || (told.head === index && told.relation === 'ccomp'))
  )
  return before ? [{ index: more.index, head: before.index }] : []
}
