import { expect, it } from 'vitest'
import type { SentenceKnowledge } from '../knowledge.ts'
import { sentenceOf } from '../sentence-of.ts'
import { flownWord } from './flown-word.ts'

const knowledge = {
  flown: { words: new Set(['bomber']), kinds: new Set(['stealth']), verbs: new Set(['circle']), meant: 'warplane' }
} as unknown as SentenceKnowledge

it.each([
  ['a kind of aircraft', 'Stealth stealth NOUN 2 compound\nbombers bomber NOUN 3 nsubj\nhit hit VERB 0 root', 'warplane'],
  ['what flies', 'Bombers bomber NOUN 2 nsubj\ncircled circle VERB 0 root', 'warplane'],
  ['a person', 'Bombers bomber NOUN 2 nsubj\nhit hit VERB 0 root', 'bomber']
])('%s', (_, table, lemma) => expect(flownWord(sentenceOf(table).tokens, knowledge).some(one => one.lemma === lemma)).toBe(true))
