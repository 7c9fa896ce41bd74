import { gather } from '#base'
import type { Token } from '../sentence.ts'
import { type Change, type Repair, rehang, under } from './rehang.ts'

/** "buried the teacher killed by a strike": a participle with its agent right behind the object of a verb tells of that object, not of whoever acts. */
export const participleOfNoun: Repair = tokens =>
  rehang(
    tokens,
    gather(tokens, token => ofNoun(tokens, token) ?? [])
  )

function ofNoun(tokens: readonly Token[], verb: Token): Change | undefined {
  const noun = tokens[verb.index - 1]
  if (verb.tag !== 'VERB' || verb.relation !== 'advcl' || /ing$/i.test(verb.words) || verb.words.toLowerCase() === verb.lemma)
    return undefined
  if (!noun || !/^(NOUN|PROPN)$/.test(noun.tag) || noun.relation !== 'obj' || noun.head !== verb.head) return undefined
  if (under(tokens, verb.index, 'mark', 'aux', 'nsubj', 'obj', 'advmod').length > 0) return undefined
  const isAgent = ({ index, relation }: Token): boolean =>
    relation === 'obl:agent' || under(tokens, index, 'case').some(({ lemma }) => lemma === 'by')
  return under(tokens, verb.index, 'obl').some(isAgent) ? { index: verb.index, head: noun.index, relation: 'acl' } : undefined
}
