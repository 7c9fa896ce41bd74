import type { Token } from '../sentence.ts'
import { type Change, type Repair, rehang, under } from './rehang.ts'

/** "Clerks who had downed tools broke through the gate": a past form that is no participle describes nobody; it is what the noun before it did. */
export const pastVerb: Repair = (tokens, { pastAlone }) =>
  tokens.reduce((mended, { index }) => rehang(mended, told(mended, mended[index]!, pastAlone)), tokens)

function told(tokens: readonly Token[], verb: Token, pastAlone: ReadonlySet<string>): readonly Change[] {
  const noun = tokens[verb.head]
  if (verb.tag !== 'VERB' || verb.relation !== 'acl' || !pastAlone.has(verb.words.toLowerCase())) return []
  if (!noun || noun.index > verb.index || !/^(?:root|ccomp|parataxis|conj)/.test(noun.relation)) return []
  if (!/^(?:NOUN|PROPN)$/.test(noun.tag) || under(tokens, noun.index, 'cop', 'nsubj', 'case', 'aux').length > 0) return []
  if (under(tokens, verb.index, 'nsubj', 'csubj', 'aux').length > 0) return []
  const rest = under(tokens, noun.index, 'punct', 'advcl', 'parataxis', 'cc', 'conj').filter(({ index }) => index > verb.index)
  return [
    { index: verb.index, head: noun.head, relation: noun.relation },
    { index: noun.index, head: verb.index, relation: 'nsubj' },
    ...rest.map(({ index }) => ({ index, head: verb.index }))
  ]
}
