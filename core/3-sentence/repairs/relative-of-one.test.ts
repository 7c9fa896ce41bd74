import { expect, it } from 'vitest'
import type { SentenceKnowledge } from '../knowledge.ts'
import { sentenceOf } from '../sentence-of.ts'
import { relativeOfOne } from './relative-of-one.ts'

const knowledge = { singularHelpers: new Set(['was']) } as unknown as SentenceKnowledge
const arcs = (noun: string, helper: string): readonly string[] => {
  const { tokens } = sentenceOf(
    `${noun} NOUN 0 root\nof of ADP 3 case\nIda Ida PROPN 1 nmod\n, , PUNCT 7 punct\nwho who PRON 7 nsubj:pass\n${helper} be AUX 7 aux:pass\narrested arrest VERB 1 acl:relcl`
  )
  return relativeOfOne(tokens, knowledge)
    .filter((token, index) => token.head !== tokens[index]?.head)
    .map(({ words, head }) => `${words}: of ${tokens[head]?.words}`)
}

it('hangs a clause in the singular on the one, not on the many', () =>
  expect(arcs('followers follower', 'was')).toEqual(['arrested: of Ida']))
it('leaves a clause in the plural, and what is said of one, alone', () => {
  expect(arcs('followers follower', 'were')).toEqual([])
  expect(arcs('brother brother', 'was')).toEqual([])
})
