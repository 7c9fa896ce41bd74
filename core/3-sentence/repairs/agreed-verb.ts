import { gather } from '#base'
import type { LemmaKnowledge, SentenceKnowledge } from '../knowledge.ts'
import { lemmaOf } from '../lemma-of.ts'
import type { Token } from '../sentence.ts'
import { type Change, type Repair, rehang, under } from './rehang.ts'

/**
 * "Crowd lynches teenager", "Artillery pounds Shwegu", "Villagers stone widow": at the head of a sentence in which no verb has a subject, a deed in
 * the form that agrees with the noun before it, between that noun and another with nothing between, is what the sentence tells.
 */
export const agreedVerb: Repair = (tokens, knowledge) => rehang(tokens, changesOf(tokens, knowledge))

function changesOf(tokens: readonly Token[], knowledge: SentenceKnowledge): readonly Change[] {
  const top = tokens.find(({ relation }) => relation === 'root')
  if (!top || (top.tag === 'VERB' && under(tokens, top.index, 'nsubj', 'csubj', 'aux', 'cop').length > 0)) return []
  const deed = tokens.find(token => token.index > 0 && isDeed(tokens, token, knowledge))
  if (!deed || (top.index < deed.index && top.index !== deed.index - 1)) return []
  const doer = tokens[deed.index - 1]!
  const from = deed.index + (isParticle(tokens[deed.index + 1]) ? 2 : 1)
  const target = lastOf(tokens, from)
  if (!target || under(tokens, deed.index, 'nsubj').some(({ index }) => index !== doer.index)) return []
  const within = ({ index }: Token): boolean => index >= from && index <= target.index
  const changes = gather(tokens, (token): readonly Change[] => {
    const { index, head, relation } = token
    if (index === deed.index || index === doer.index || index === target.index) return []
    if (index < doer.index) return head >= doer.index || head < 0 ? [{ index, head: doer.index, relation: 'compound' }] : []
    if (index < from) return [{ index, head: deed.index, relation: 'compound:prt' }]
    if (within(token)) return head < from || head > target.index ? [{ index, head: target.index, relation: noun(token) }] : []
    if (relation === 'root') return [{ index, head: deed.index, relation: 'obl' }]
    if (
      head < target.index ||
      (head === top.index && top.index !== target.index) ||
      (head === target.index && /^nmod/.test(relation) && !isOf(tokens, token))
    )
      return [{ index, head: deed.index, relation: relation.replace(/^(?:nmod|appos|flat|compound)\b.*/, 'obl') }]
    return []
  })
  return [
    { index: deed.index, head: -1, relation: 'root', tag: 'VERB', lemma: lemmaOf(deed.words, 'VERB', knowledge.lemmas) },
    { index: target.index, head: deed.index, relation: 'obj' },
    { index: doer.index, head: deed.index, relation: 'nsubj', tag: 'NOUN', lemma: lemmaOf(doer.words, 'NOUN', knowledge.lemmas) },
    ...changes
  ]
}

/** Whether all that stands before it names who does it, and it has the form that goes with them. */
function isDeed(tokens: readonly Token[], { index, words, relation }: Token, knowledge: SentenceKnowledge): boolean {
  const { agreeing, lemmas, nounsOfForce, nounsOfArms } = knowledge
  const lemma = /^\p{Ll}/u.test(words) ? lemmaOf(words, 'VERB', lemmas) : ''
  if (!agreeing.deeds.has(lemma) || relation === 'acl') return false
  if (!tokens.slice(0, index).every(({ tag, relation }) => /^(?:NOUN|PROPN|ADJ|NUM)$/.test(tag) || relation === 'amod')) return false
  const doer = tokens[index - 1]!
  const singular = lemmaOf(doer.words, 'NOUN', lemmas)
  if (!nounsOfForce.has(singular) && !nounsOfArms.has(singular) && !agreeing.doers.has(singular)) return false
  const form = doer.words.toLowerCase()
  const isPlural = pluralOf(form, singular, lemmas) || agreeing.plurals.has(singular)
  return isPlural ? words === lemma : words !== lemma && /s$/.test(words)
}

/** A form that is not the lemma spelt another way. */
const pluralOf = (form: string, singular: string, { exceptions }: LemmaKnowledge): boolean =>
  form !== singular && (/s$/.test(form) || exceptions.NOUN?.has(form) === true)

const isParticle = (token: Token | undefined): boolean => token?.relation === 'compound:prt'

/** The last noun of the words that begin here and name one thing. */
function lastOf(tokens: readonly Token[], from: number): Token | undefined {
  let found: Token | undefined
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at]!
    const isNoun = /^(?:NOUN|PROPN)$/.test(token.tag)
    if (isNoun) found = token
    else if (!/^(?:ADJ|NUM|DET|PART|ADV)$/.test(token.tag) && !/ed$/.test(token.words)) break
    else if (found && token.tag !== 'PART') break
  }
  return found
}

const noun = ({ tag, relation }: Token): string =>
  /^(?:compound|amod|nummod|det|nmod|flat)/.test(relation) ? relation : tag === 'VERB' ? 'amod' : 'compound'

const isOf = (tokens: readonly Token[], { index }: Token): boolean => under(tokens, index, 'case').some(({ lemma }) => lemma === 'of')
