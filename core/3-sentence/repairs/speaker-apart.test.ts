import { expect, it } from 'vitest'
import type { SentenceKnowledge } from '../knowledge.ts'
import { sentenceOf } from '../sentence-of.ts'
import { speakerApart } from './speaker-apart.ts'

const knowledge = { saying: new Set(['say', 'tell']) } as unknown as SentenceKnowledge

/** "Shells hit Kola, wounding nine, the governor, said", with the governor hung as told. */
const told = (governor: string, said: string, more = '') =>
  sentenceOf(
    `Shells shell NOUN 2 nsubj\nhit hit VERB ${said === 'root' ? 10 : 0} ${said === 'root' ? 'ccomp' : 'root'}\nKola Kola PROPN 2 obj\n, , PUNCT 5 punct\nwounding wound VERB 2 advcl\nnine nine NUM 5 obj\n, , PUNCT 8 punct\ngovernor governor NOUN 5 ${governor}\n, , PUNCT 10 punct\nsaid say VERB ${said === 'root' ? 0 : 3} ${said}${more}`
  )

it.each([
  ['obj', 'root'],
  ['nsubj', 'root'],
  ['nsubj', 'acl']
])('a speaker taken for the %s of what he tells of, before a %s', (relation, said) => {
  const { tokens } = told(relation, said)
  const mended = speakerApart(tokens, knowledge)
  expect([mended[7]?.relation, mended[mended[7]?.head ?? -1]?.words]).toEqual(['nsubj', 'said'])
  expect(mended[mended[9]?.head ?? -1]?.words).toBe(said === 'root' ? undefined : 'hit')
})

it('whoever is told is no subject', () => {
  const { tokens } = told('nsubj', 'root', '\nreporters reporter NOUN 10 nsubj')
  expect(
    speakerApart(tokens, knowledge)
      .slice(7)
      .map(({ relation }) => relation)
  ).toEqual(['nsubj', 'punct', 'root', 'obj'])
})

it('the last of what was hit is no speaker where another is named behind', () => {
  const { tokens } = sentenceOf(
    'They they PRON 2 nsubj\nhit hit VERB 6 ccomp\nport port NOUN 2 obj\n, , PUNCT 5 punct\nschool school NOUN 3 conj\nsaid say VERB 0 root\nofficials official NOUN 6 nsubj'
  )
  expect(speakerApart(tokens, knowledge)).toBe(tokens)
})

it('a speaker behind the quote that closes after a comma is no second doer', () => {
  const { tokens } = sentenceOf(
    'We we PRON 2 nsubj\nshelled shell VERB 8 ccomp\nKola Kola PROPN 2 obj\n, , PUNCT 8 punct\n" " PUNCT 8 punct\nthe the DET 7 det\narmy army NOUN 2 nsubj\nsaid say VERB 0 root'
  )
  const mended = speakerApart(tokens, knowledge)
  expect([mended[6]?.relation, mended[mended[6]?.head ?? -1]?.words]).toEqual(['nsubj', 'said'])
})

it('a second subject behind the object is the speaker, and whoever is told stands behind', () => {
  const { tokens } = sentenceOf(
    'We we PRON 2 nsubj\nshelled shell VERB 6 ccomp\nKola Kola PROPN 2 obj\n, , PUNCT 6 punct\ncolonel colonel NOUN 2 nsubj\ntold tell VERB 0 root\nreporters reporter NOUN 6 nsubj'
  )
  const mended = speakerApart(tokens, knowledge)
  expect([4, 6].map(at => [mended[at]?.relation, mended[mended[at]?.head ?? -1]?.words])).toEqual([
    ['nsubj', 'told'],
    ['obj', 'told']
  ])
})
