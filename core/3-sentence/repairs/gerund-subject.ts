import type { Token } from '../sentence.ts'
import { type Change, type Repair, rehang, under } from './rehang.ts'

/** "Fighting between the army and rebels resumed": a form in -ing that has no object, before a verb that has no other subject, names a deed. */
export const gerundSubject: Repair = tokens =>
  tokens.reduce((mended, verb) => rehang(mended, asSubject(mended, mended[verb.index]!)), tokens)

function asSubject(tokens: readonly Token[], deed: Token): readonly Change[] {
  const verb = tokens[deed.head]
  if (deed.tag !== 'VERB' || !/ing$/i.test(deed.words) || !/^(?:csubj|advcl)$/.test(deed.relation)) return []
  if (verb?.tag !== 'VERB' || verb.index < deed.index || under(tokens, verb.index, 'nsubj', 'expl').length > 0) return []
  if (under(tokens, deed.index, 'obj', 'nsubj', 'mark', 'aux', 'xcomp', 'ccomp', 'advmod', 'compound').length > 0) return []
  const phrases = under(tokens, deed.index, 'obl')
  if (phrases.length === 0 || phrases.some(({ index }) => index > verb.index)) return []
  return [
    { index: deed.index, tag: 'NOUN', lemma: deed.words.toLowerCase(), relation: 'nsubj' },
    ...phrases.map(({ index }) => ({ index, relation: 'nmod' }))
  ]
}
