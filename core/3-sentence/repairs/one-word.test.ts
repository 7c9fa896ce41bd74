import { expect, it } from 'vitest'
import type { SentenceKnowledge } from '../knowledge.ts'
import { sentenceOf } from '../sentence-of.ts'
import { hyphenedWord } from './hyphened-word.ts'
import { possessedNoun } from './possessed-noun.ts'

const knowledge = {
  hyphenEnds: new Set(['in', 'out']),
  joinedSpellings: new Map([['shoot-out', 'shootout']]),
  nounsLikePronouns: new Set(['mine']),
  ownersBefore: new Set(['of'])
} as unknown as SentenceKnowledge
const lemmas = (table: string) =>
  possessedNoun(hyphenedWord(sentenceOf(table).tokens, knowledge), knowledge)
    .map(({ lemma }) => lemma)
    .join(' ')

it.each([
  ['a noun of a verb and "in"', 'A a DET 4 det\nsit sit NOUN 4 compound\n- - PUNCT 4 punct\nin in NOUN 0 root', 'a sit - sit-in'],
  ['one spelled otherwise', 'shoot shoot NOUN 3 compound\n- - PUNCT 3 punct\nouts out NOUN 0 root', 'shoot - shootout'],
  ['a model', 'F F PROPN 0 root\n- - PUNCT 1 punct\n16s 16s NUM 1 nummod', 'f-16 - 16s'],
  ['two words', 'tax tax NOUN 3 compound\n- - PUNCT 3 punct\nfarmer farmer NOUN 0 root', 'tax - farmer'],
  ['a noun that looks like a pronoun', 'A a DET 2 det\nmine my PRON 0 root', 'a mine'],
  ['a pronoun', 'friend friend NOUN 0 root\nof of ADP 3 case\nmine my PRON 1 nmod', 'friend of my']
])('%s', (_, table, wanted) => expect(lemmas(table)).toBe(wanted))
