import { gather } from '#base'
import type { SentenceKnowledge } from '../knowledge.ts'
import type { Token } from '../sentence.ts'
import { type Change, type Repair, rehang, under } from './rehang.ts'

/**
 * "Hunters from Ségou retook the village", "Clerks who had downed tools broke through the gate": a form that is a past and nothing else ("took", not "held"), taken for a name or for what is said more of
 * the noun before it, is what that noun did.
 */
export const plainPast: Repair = (tokens, knowledge) =>
  tokens.reduce((mended, { index }) => rehang(mended, told(mended, mended[index]!, knowledge)), tokens)

function told(tokens: readonly Token[], deed: Token, { plainPasts, lemmas }: SentenceKnowledge): readonly Change[] {
  if (!plainPasts.has(deed.words) || !/^(VERB|PROPN)$/.test(deed.tag) || under(tokens, deed.index, 'nsubj', 'mark', 'aux').length > 0)
    return []
  const lemma = lemmas.exceptions.VERB?.get(deed.words) ?? deed.lemma
  const doer = tokens[deed.head]
  if (!doer || doer.index > deed.index || !/^(acl|parataxis|flat|appos|nmod|compound|conj)$/.test(deed.relation)) return []
  if (!isNoun(doer) || !/^(root|ccomp|parataxis)$/.test(doer.relation) || under(tokens, doer.index, 'nsubj', 'cop').length > 0) return []
  const between = tokens.slice(doer.index + 1, deed.index)
  if (between.some(one => (one.tag === 'PUNCT' && one.words !== '-') || one.tag === 'CCONJ' || (one.tag === 'VERB' && !isOf(one, doer))))
    return []
  const partner = under(tokens, deed.index, 'compound', 'flat').findLast(({ index }) => index < deed.index)
  return [
    { index: deed.index, head: doer.head, relation: doer.relation, tag: 'VERB', lemma },
    { index: doer.index, head: deed.index, relation: 'nsubj' },
    ...(partner ? [{ index: partner.index, head: doer.index, relation: deed.relation }] : []),
    ...gather(tokens, (token): readonly Change[] => {
      if (token.head === doer.index && token.index > deed.index) return [{ index: token.index, head: deed.index, ...asArgument(token) }]
      if (token.head !== deed.index || token === partner) return []
      if (token.index > deed.index) return [{ index: token.index, ...asArgument(token) }]
      return /^(case|det|amod|compound|nummod)/.test(token.relation) ? [{ index: token.index, head: (partner ?? doer).index }] : []
    })
  ]
}

/** What hung on a noun or a name, as it hangs on a verb. */
const asArgument = ({ relation }: Token): { readonly relation?: string } =>
  /^(flat|compound|appos)/.test(relation) ? { relation: 'obj' } : /^nmod/.test(relation) ? { relation: 'obl' } : {}

/** "who had downed tools": the clause that says which ones. */
const isOf = ({ relation, head }: Token, noun: Token): boolean => relation === 'acl:relcl' && head === noun.index

const isNoun = ({ tag }: Token): boolean => tag === 'NOUN' || tag === 'PROPN'
