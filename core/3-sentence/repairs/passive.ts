import { gather } from '#base'
import type { Token } from '../sentence.ts'
import { type Change, hungOn, type Repair, rehang } from './rehang.ts'

/**
 * Subject and auxiliary of a verb agree on whether it is passive: a passive auxiliary makes the subject passive, a form of "be" before
 * another form than -ing is passive with it, a headline's bare participle of a verb that always has an object is passive ("two soldiers killed in Gao"), and an auxiliary that is no form of "be" or "get" alone makes it active ("troops had withdrawn").
 */
export const passive: Repair = (tokens, { suffered, unsuffered }) => {
  const changes = gather(tokens, (verb): readonly Change[] => {
    if (verb.tag !== 'VERB') return []
    const own = hungOn(tokens, verb.index)
    const subjects = own.filter(token => /^nsubj(?::pass)?$/.test(token.relation) && token.index < verb.index)
    if (own.some(token => token.relation === 'aux:pass')) return toRelation(subjects, 'nsubj:pass')
    const last = own.filter(token => token.relation === 'aux').at(-1)
    if (!last && unsuffered.has(verb.lemma)) return toRelation(subjects, 'nsubj')
    if (!last) return isSuffered(verb, own, suffered) && isBare(verb, own) ? toRelation(subjects, 'nsubj:pass') : []
    if (!/^(?:be|get)$/.test(last.lemma)) return toRelation(subjects, 'nsubj')
    return subjects.some(token => token.relation === 'nsubj:pass') && !/ing$/i.test(verb.words) ? toRelation([last], 'aux:pass') : []
  })
  return rehang(tokens, changes)
}

/** The verb alone, or with its particle ("rounded up"). */
const isSuffered = ({ lemma }: Token, own: readonly Token[], suffered: ReadonlySet<string>): boolean =>
  suffered.has(lemma) || own.some(token => /^(?:compound:prt|advmod)$/.test(token.relation) && suffered.has(`${lemma} ${token.lemma}`))

/** A past form that has neither an object nor a clause of its own. */
const isBare = ({ words, lemma }: Token, own: readonly Token[]): boolean =>
  words.toLowerCase() !== lemma && !/(?:ing|s)$/i.test(words) && !own.some(({ relation }) => /^(?:obj|iobj|ccomp|xcomp)/.test(relation))

const toRelation = (tokens: readonly Token[], relation: string): readonly Change[] =>
  tokens.filter(token => token.relation !== relation).map(({ index }) => ({ index, relation }))
