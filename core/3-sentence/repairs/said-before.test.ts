import { expect, it } from 'vitest'
import type { SentenceKnowledge } from '../knowledge.ts'
import { sentenceOf } from '../sentence-of.ts'
import { saidBefore } from './said-before.ts'

const knowledge = { saying: new Set(['say', 'add']) } as unknown as SentenceKnowledge

it.each([
  ['On Monday gunmen fled, police said', 'fled'],
  ['Police said on Monday gunmen fled', 'said']
])('"Monday" in "%s" hangs on "%s"', (words, head) => {
  const fronted =
    'On on ADP 2 case\nMonday Monday PROPN 7 obl\ngunmen gunman NOUN 4 nsubj\nfled flee VERB 7 ccomp\n, , PUNCT 4 punct\npolice police NOUN 7 nsubj\nsaid say VERB 0 root'
  const plain =
    'Police police NOUN 2 nsubj\nsaid say VERB 0 root\non on ADP 4 case\nMonday Monday PROPN 2 obl\ngunmen gunman NOUN 6 nsubj\nfled flee VERB 2 ccomp'
  const { tokens } = sentenceOf(words.startsWith('On') ? fronted : plain)
  const mended = saidBefore(tokens, knowledge)
  const day = mended.find(token => token.words === 'Monday')
  expect(mended[day?.head ?? -1]?.words).toBe(head)
})

it.each([
  ['adding', 'add', 'that', 'said'],
  ['shelling', 'shell', 'after', 'fled'],
  ['hiding', 'hide', 'while', 'fled']
])('"%s" (%s, %s) behind the speaker hangs on "%4$s"', (words, lemma, mark, head) => {
  const { tokens } = sentenceOf(
    `Gunmen gunman NOUN 2 nsubj\nfled flee VERB 6 ccomp\n, , PUNCT 2 punct\nall all DET 5 det\npolice police NOUN 6 nsubj\nsaid say VERB 0 root\n, , PUNCT 9 punct\n${mark} ${mark} SCONJ 9 mark\n${words} ${lemma} VERB ${head === 'said' ? 2 : 6} advcl`
  )
  const mended = saidBefore(tokens, knowledge)
  expect(mended[mended[8]?.head ?? -1]?.words).toBe(head)
})
