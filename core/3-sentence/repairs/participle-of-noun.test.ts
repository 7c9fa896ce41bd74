import { expect, it } from 'vitest'
import type { SentenceKnowledge } from '../knowledge.ts'
import { sentenceOf } from '../sentence-of.ts'
import { participleOfNoun } from './participle-of-noun.ts'

const arcs = (object: string, participle: string): readonly string[] => {
  const { tokens } = sentenceOf(
    `Ida Ida PROPN 1 nsubj\nburied bury VERB 1 root\nguards guard NOUN 2 ${object}\n${participle} VERB 2 advcl\nby by ADP 6 case\nrebels rebel NOUN 4 obl`
  )
  return participleOfNoun(tokens, {} as SentenceKnowledge)
    .filter((token, index) => token.head !== tokens[index]?.head)
    .map(({ words, head, relation }) => `${words}: ${relation} of ${tokens[head]?.words}`)
}

it('hangs a participle with its agent on the object before it', () => expect(arcs('obj', 'killed kill')).toEqual(['killed: acl of guards']))
it('leaves what the subject does, and what stands behind no object, alone', () => {
  expect(arcs('obj', 'singing sing')).toEqual([])
  expect(arcs('obl', 'killed kill')).toEqual([])
})
