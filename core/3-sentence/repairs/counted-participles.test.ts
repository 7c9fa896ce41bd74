import { expect, it } from 'vitest'
import type { SentenceKnowledge } from '../knowledge.ts'
import { sentenceOf } from '../sentence-of.ts'
import { countedParticiples } from './counted-participles.ts'
import { includedPart } from './included-part.ts'

const knowledge = { unsuffered: new Set(['die']), suffered: new Set(['kill']) } as unknown as SentenceKnowledge
const arcs = (table: string, repair = countedParticiples): readonly string[] => {
  const { tokens } = sentenceOf(table)
  const mended = repair(tokens, knowledge)
  return mended
    .filter((token, index) => token.head !== tokens[index]?.head || token.relation !== tokens[index]?.relation)
    .map(({ words, relation, head }) => `${words}: ${relation} of ${tokens[head]?.words}`)
}

it('gives a bare participle behind a passive the number before it', () => {
  expect(
    arcs(
      'Six six NUM 3 nsubj:pass\nwere be AUX 3 aux:pass\nkilled kill VERB 0 root\nand and CCONJ 6 cc\nnine nine NUM 6 nummod\nhurt hurt VERB 3 conj'
    )
  ).toEqual([])
  expect(
    arcs(
      'Six six NUM 3 nsubj:pass\nwere be AUX 3 aux:pass\nkilled kill VERB 0 root\nand and CCONJ 6 cc\nnine nine NUM 6 nummod\nwounded wound VERB 3 conj'
    )
  ).toEqual(['nine: nsubj:pass of wounded'])
})

it('gives what "leave" leaves its object, and each participle its own number', () =>
  expect(
    arcs(
      'Blasts blast NOUN 2 nsubj\nleft leave VERB 0 root\nthree three NUM 2 nsubj\nkilled kill VERB 2 xcomp\nand and CCONJ 7 cc\n30 30 NUM 4 conj\nwounded wound VERB 4 conj'
    )
  ).toEqual(['three: obj of left', '30: nsubj:pass of wounded']))

it('leaves a clause alone that has a subject of its own', () =>
  expect(
    arcs(
      'Two two NUM 3 nsubj:pass\nwere be AUX 3 aux:pass\nshot shoot VERB 0 root\nand and CCONJ 6 cc\ngunmen gunman NOUN 6 nsubj\nfled flee VERB 3 conj'
    )
  ).toEqual([]))

it('takes no part that is named in passing for the doer', () =>
  expect(
    arcs(
      'killing kill VERB 0 root\nnine nine NUM 1 obj\nincluding include VERB 4 case\nwomen woman NOUN 2 nmod\nwounding wound VERB 4 acl\nten ten NUM 5 obj',
      includedPart
    )
  ).toEqual(['wounding: conj of killing']))
