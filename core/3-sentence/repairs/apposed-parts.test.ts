import { expect, it } from 'vitest'
import type { SentenceKnowledge } from '../knowledge.ts'
import { sentenceOf } from '../sentence-of.ts'
import { apposedParts } from './apposed-parts.ts'

const arcs = (table: string): readonly string[] => {
  const { tokens } = sentenceOf(table)
  return apposedParts(tokens, {} as SentenceKnowledge)
    .filter((token, index) => token.head !== tokens[index]?.head || token.relation !== tokens[index]?.relation)
    .map(({ words, relation, head }) => `${words}: ${relation} of ${tokens[head]?.words}`)
}

const start = 'Three three NUM 2 nummod\npeople people NOUN 10 nsubj\n, , PUNCT 5 punct\ntwo two NUM 5 nummod\nwomen woman NOUN 2 appos\n'

it('joins the last of the parts to the first, not to the whole', () =>
  expect(arcs(`${start}and and CCONJ 8 cc\na a DET 8 det\nmonk monk NOUN 2 conj\n, , PUNCT 2 punct\ndied die VERB 0 root`)).toEqual([
    'monk: conj of women'
  ]))

it('leaves those alone who come behind a comma of their own, or at the end of a list', () => {
  expect(arcs(`${start}, , PUNCT 5 punct\nand and CCONJ 8 cc\nmonk monk NOUN 2 conj\n, , PUNCT 2 punct\ndied die VERB 0 root`)).toEqual([])
  expect(arcs(`${start}and and CCONJ 8 cc\na a DET 8 det\nmonk monk NOUN 2 conj\nhad have AUX 10 aux\ndied die VERB 0 root`)).toEqual([])
})
