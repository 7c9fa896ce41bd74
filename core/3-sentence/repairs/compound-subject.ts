import { gather } from '#base'
import type { Token } from '../sentence.ts'
import { type Change, type Repair, rehang, under } from './rehang.ts'

/**
 * "The army spread disinformation": a noun that was taken for a part of the verb behind it, which has an object and no subject, is its subject; not so where another
 * noun stands with it, as in "police baton charged the crowd".
 */
export const compoundSubject: Repair = tokens =>
  rehang(
    tokens,
    gather(tokens, noun => changesOf(tokens, noun))
  )

function changesOf(tokens: readonly Token[], noun: Token): readonly Change[] {
  const verb = tokens[noun.head]
  if (noun.relation !== 'compound' || !/^(NOUN|PROPN)$/.test(noun.tag) || verb?.tag !== 'VERB' || noun.index > verb.index) return []
  if (!/^(root|ccomp|conj|parataxis|advcl)/.test(verb.relation) || /ing$/i.test(verb.words)) return []
  const hasObject = under(tokens, verb.index, 'obj').some(({ index }) => index > verb.index)
  const hasSubject = under(tokens, verb.index, 'nsubj', 'csubj', 'expl').length > 0
  const hasOther = under(tokens, noun.index, 'compound').length > 0
  return hasObject && !hasSubject && !hasOther ? [{ index: noun.index, relation: 'nsubj' }] : []
}
