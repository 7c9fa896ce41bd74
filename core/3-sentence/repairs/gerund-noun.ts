import type { Token } from '../sentence.ts'
import { type Change, type Repair, rehang, under } from './rehang.ts'

/** "died in police firing": a form in -ing after a preposition and a bare noun names a deed of theirs; it is no clause of its own. */
export const gerundNoun: Repair = (tokens, { deedOpeners }) =>
  tokens.reduce((mended, verb) => rehang(mended, asNoun(mended, verb, deedOpeners)), tokens)

function asNoun(tokens: readonly Token[], verb: Token, openers: ReadonlySet<string>): readonly Change[] {
  const doer = tokens[verb.index - 1]
  const opener = tokens[verb.index - 2]
  if (verb.tag !== 'VERB' || !/ing$/i.test(verb.words) || !/^(?:advcl|acl)$/.test(verb.relation)) return []
  if (doer?.tag !== 'NOUN' || doer.head !== verb.index || !/^(?:nsubj|compound)$/.test(doer.relation)) return []
  if (opener?.head !== verb.index || !openers.has(opener.lemma)) return []
  if (under(tokens, verb.index, 'obj', 'xcomp', 'ccomp', 'aux').length > 0) return []
  const over = tokens[verb.head]
  return [
    { index: verb.index, tag: 'NOUN', lemma: verb.words.toLowerCase(), relation: over?.tag === 'NOUN' ? 'nmod' : 'obl' },
    { index: doer.index, relation: 'compound' },
    { index: opener.index, relation: 'case' }
  ]
}
