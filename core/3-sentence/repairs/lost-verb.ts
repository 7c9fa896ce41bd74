import { gather } from '#base'
import type { Token } from '../sentence.ts'
import { type Change, type Repair, rehang, under } from './rehang.ts'

/** "Government forces retook Sabha": a past form without a capital that was taken for a part of a name, in a sentence that has no verb, is its verb. */
export const lostVerb: Repair = (tokens, { lemmas }) => {
  const past = lemmas.exceptions.VERB
  const top = tokens.find(({ relation }) => relation === 'root')
  if (!top || tokens.some(({ tag }) => tag === 'VERB' || tag === 'AUX')) return tokens
  const form = top.words
  const lemma = past?.get(form)
  if (top.tag !== 'PROPN' || !/^\p{Ll}/u.test(form) || lemma === undefined || lemma === form) return tokens
  const before = under(tokens, top.index, 'compound', 'nsubj').findLast(({ index }) => index < top.index)
  return before ? rehang(tokens, changesOf(tokens, top, before, lemma)) : tokens
}

const changesOf = (tokens: readonly Token[], top: Token, before: Token, lemma: string): readonly Change[] =>
  gather(tokens, (token): readonly Change[] => {
    if (token === top) return [{ index: token.index, tag: 'VERB', lemma }]
    if (token === before) return [{ index: token.index, relation: 'nsubj' }]
    if (token.head !== top.index) return []
    if (token.index < before.index && /^(compound|det|amod)/.test(token.relation)) return [{ index: token.index, head: before.index }]
    if (token.index > top.index && /^(flat|compound|obj)/.test(token.relation)) return [{ index: token.index, relation: 'obj' }]
    return /^nmod/.test(token.relation) ? [{ index: token.index, relation: 'obl' }] : []
  })
