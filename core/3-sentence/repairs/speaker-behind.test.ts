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
