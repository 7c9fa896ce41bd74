import { expect, it } from 'vitest'
import type { SentenceKnowledge } from '../knowledge.ts'
import { sentenceOf } from '../sentence-of.ts'
import { firstNoun } from './first-noun.ts'

const knowledge = {
  nounsOfPeople: new Set(['rebel', 'separatist', 'ranger']),
  nounsOfArms: new Set(['mortar']),
  lemmas: { exceptions: {}, rules: { NOUN: [[/s$/, '']] }, spellings: new Map(), spellingRules: [] }
} as unknown as SentenceKnowledge
const first = (table: string) => {
  const token = firstNoun(sentenceOf(table).tokens, knowledge).find(({ tag }) => tag !== 'PUNCT')
  return `${token?.tag} ${token?.lemma}`
}

it.each([
  ['a plural of people', 'Rebels Rebels PROPN 2 nsubj\nleft leave VERB 0 root', 'NOUN rebel'],
  ['after a quotation mark', '" _ PUNCT 3 punct\nSeparatists Separatists PROPN 3 nsubj\nleft leave VERB 0 root', 'NOUN separatist']
])('%s is no name', (_, table, wanted) => expect(first(table)).toBe(wanted))

it.each([
  [
    'a name of two words',
    'Rangers Rangers PROPN 3 nsubj\nInternational International PROPN 1 flat\nleft leave VERB 0 root',
    'PROPN Rangers'
  ],
  ['a singular', 'Rebel Rebel PROPN 2 nsubj\nleft leave VERB 0 root', 'PROPN Rebel'],
  ['a name of people that is no noun', 'Houthis Houthis PROPN 2 nsubj\nleft leave VERB 0 root', 'PROPN Houthis']
])('%s stays', (_, table, wanted) => expect(first(table)).toBe(wanted))
