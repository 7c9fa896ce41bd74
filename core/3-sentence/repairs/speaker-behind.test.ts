import { expect, it } from 'vitest'
import type { SentenceKnowledge } from '../knowledge.ts'
import { sentenceOf } from '../sentence-of.ts'
import { speakerBehind } from './speaker-behind.ts'

const knowledge = { saying: new Set(['say']) } as unknown as SentenceKnowledge

/** "We shelled nobody, said a spokesman", with the speaker hung as told. */
const said = (relation: string, head: number, behind = 'spokesman spokesman NOUN') =>
  sentenceOf(
    `We we PRON 2 nsubj\nshelled shell VERB 5 ccomp\nnobody nobody PRON 2 obj\n, , PUNCT 5 punct\nsaid say VERB 0 root\na a DET 7 det\n${behind} ${head} ${relation}`
  ).tokens

it.each([
  ['obj', 2],
  ['nsubj', 2],
  ['obj', 5]
])('a speaker taken for the %s of word %i', (relation, head) => {
  const mended = speakerBehind(said(relation, head), knowledge)
  expect([mended[6]?.relation, mended[6]?.head]).toEqual(['nsubj', 4])
})

it('someone who speaks already is not spoken by another', () => {
  const tokens = sentenceOf(
    'We we PRON 2 nsubj\nleft leave VERB 5 ccomp\n, , PUNCT 5 punct\nhe he PRON 5 nsubj\nsaid say VERB 0 root\nMonday Monday PROPN 5 obl'
  ).tokens
  expect(speakerBehind(tokens, knowledge)).toEqual(tokens)
})

it('what has a preposition is no speaker', () => {
  const tokens = sentenceOf(
    'We we PRON 2 nsubj\nleft leave VERB 4 ccomp\n, , PUNCT 4 punct\nsaid say VERB 0 root\nin in ADP 6 case\nKhartoum Khartoum PROPN 2 obl'
  ).tokens
  expect(speakerBehind(tokens, knowledge)).toEqual(tokens)
})

/** "A guard died and a pilot was hurt, officials there said", with what is between the comma and the verb hung as told. */
const behind = (officials: string, there: string) =>
  sentenceOf(
    `guard guard NOUN 2 nsubj\ndied die VERB 9 ccomp\npilot pilot NOUN 5 nsubj:pass\nwas be AUX 5 aux:pass\nhurt hurt VERB 2 conj\n, , PUNCT 2 punct\nofficials official NOUN ${officials}\nthere there NOUN ${there}\nsaid say VERB 0 root`
  ).tokens

it('a second subject behind its verb is who speaks, with what is said of him', () => {
  const mended = speakerBehind(behind('5 nsubj:pass', '5 obl'), knowledge)
  expect([mended[6], mended[7]].map(token => `${token?.relation} ${token?.head}`)).toEqual(['nsubj 8', 'nmod 6'])
})

it.each([
  ['who speaks already speaks', '9 nsubj', '7 nmod'],
  ['what is no subject is left', '5 obl', '7 nmod']
])('%s', (_, officials, there) => {
  const tokens = behind(officials, there)
  expect(speakerBehind(tokens, knowledge)).toEqual(tokens)
})
