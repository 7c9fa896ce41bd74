import type { Token } from '../sentence.ts'
import { type Change, type Repair, rehang, under } from './rehang.ts'

/**
 * "Turkish artillery hit YPG positions": a verb with a subject of its own, taken for a description of its object, is what the clause tells. What ends in -ed is
 * one only where nothing else tells anything, and somebody does it: "The mob torched cars", not "Russia backed fighters".
 */
export const headedVerb: Repair = tokens => tokens.reduce((mended, verb) => rehang(mended, told(mended, verb)), tokens)

function told(tokens: readonly Token[], verb: Token): readonly Change[] {
  const noun = tokens[verb.head]
  if (verb.tag !== 'VERB' || verb.relation !== 'amod' || !noun || noun.index < verb.index || /ing$/i.test(verb.words)) return []
  if (!/^(root|ccomp|parataxis|conj)/.test(noun.relation) || under(tokens, noun.index, 'cop', 'nsubj', 'case').length > 0) return []
  const subject = under(tokens, verb.index, 'nsubj').find(({ index }) => index < verb.index)
  if (!subject || !/^(NOUN|PROPN)$/.test(subject.tag) || tokens[verb.index - 1]?.tag === 'PUNCT') return []
  if (/ed$/i.test(verb.words) && (noun.relation !== 'root' || subject.tag !== 'NOUN')) return []
  const rest = under(tokens, noun.index, 'punct', 'advcl').filter(({ index }) => index > noun.index)
  return [
    { index: verb.index, head: noun.head, relation: noun.relation },
    { index: noun.index, head: verb.index, relation: 'obj' },
    { index: subject.index, relation: 'nsubj' },
    ...rest.map(({ index }) => ({ index, head: verb.index }))
  ]
}
