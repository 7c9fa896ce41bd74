import { expect, test } from 'vitest'
import { hangNameOnOne } from './hang-name-on-one.ts'
import type { SentenceKnowledge } from './knowledge.ts'
import { namePersons } from './name-persons.ts'
import { sentenceOf } from './sentence-of.ts'

const tokensOf = (words: string) => sentenceOf(words.replaceAll(' / ', '\n')).tokens

test.each([
  ['-', 'flat of Deir', 'case of Deir'],
  ['_', 'obl of died', 'case of Zor']
])('a name with a hyphen hangs on its first word: %s', (mark, zor, into) => {
  const tokens = tokensOf(`died die VERB 0 root / in in ADP 5 case / Deir Deir PROPN 1 obl / ${mark} _ PUNCT 3 punct / Zor Zor PROPN 1 obl`)
  const mended = hangNameOnOne(tokens, [{ from: 2, to: 5, label: 'LOC' }])
  const arcOf = (at: number): string => `${mended[at]?.relation} of ${mended[mended[at]?.head ?? -1]?.words}`
  expect([arcOf(4), arcOf(1)]).toEqual([zor, into])
})

const knowledge = { nounsOfPeople: new Set(['leader']) } as unknown as SentenceKnowledge
test.each([
  ['leader leader', 'appos', 'PER'],
  ['leaders leader', 'appos', 'LOC'],
  ['city city', 'appos', 'LOC'],
  ['leader leader', 'nmod', 'LOC']
])('a name of several words said of one person is a person: %s, %s', (noun, relation, label) => {
  const tokens = tokensOf(`${noun} NOUN 0 root / , _ PUNCT 1 punct / Abu Abu PROPN 1 ${relation} / Hamza Hamza PROPN 3 flat`)
  expect(namePersons(tokens, [{ from: 2, to: 4, label: 'LOC' }], knowledge)).toEqual([{ from: 2, to: 4, label }])
})
