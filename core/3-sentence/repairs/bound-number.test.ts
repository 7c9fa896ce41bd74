import { expect, it } from 'vitest'
import { sentenceOf } from '../sentence-of.ts'
import { boundNumber } from './bound-number.ts'
import { compelledDeed } from './compelled-deed.ts'
import { headNumber } from './head-number.ts'

const knowledge = { compelling: new Set(['force']) } as unknown as Parameters<typeof boundNumber>[1]
const arcsOf = (repair: typeof boundNumber, table: string): readonly string[] => {
  const { tokens } = sentenceOf(table)
  const mended = repair(tokens, knowledge)
  return mended
    .filter((token, index) => token.head !== tokens[index]?.head || token.relation !== tokens[index]?.relation)
    .map(({ words, relation, head }) => `${words}: ${relation} of ${mended[head]?.words ?? 'nothing'}`)
}

it('gives a bounded number to the verb behind it', () =>
  expect(
    arcsOf(
      boundNumber,
      'hit hit VERB 0 root\nand and CCONJ 6 cc\nclose _ ADJ 6 conj\nto to ADP 5 case\n900 _ NUM 3 obl\nmoved move VERB 1 conj'
    )
  ).toEqual(['close: advmod of 900', '900: nsubj of moved']))

it('gives a bounded number to the name that it counts', () =>
  expect(
    arcsOf(boundNumber, 'many _ ADJ 5 advmod\nas as ADP 3 case\n400 _ NUM 1 obl\nHmong Hmong PROPN 5 nsubj\nfled flee VERB 0 root')
  ).toEqual(['many: advmod of 400', '400: nummod of Hmong']))

it('gives it to the name that its bound hangs on', () =>
  expect(
    arcsOf(boundNumber, 'many _ ADJ 4 amod\nas as ADP 3 case\n400 _ NUM 1 obl\nHmong Hmong PROPN 5 nsubj\nfled flee VERB 0 root')
  ).toEqual(['many: advmod of 400', '400: nummod of Hmong']))

it('leaves a number that says how far', () =>
  expect(arcsOf(boundNumber, 'rose rise VERB 0 root\nto to ADP 3 case\n900 _ NUM 1 obl')).toEqual([]))

it('lets a number at the head of a line count the noun behind it', () =>
  expect(arcsOf(headNumber, '90 _ NUM 0 root\npeople _ NOUN 1 appos\nmoved move VERB 2 acl')).toEqual([
    '90: nummod of people',
    'people: root of nothing'
  ]))

it('takes what someone is forced to do for a deed of theirs', () =>
  expect(
    arcsOf(compelledDeed, 'forced force VERB 0 root\nfamilies family NOUN 1 obj\nto to PART 4 mark\nleave leave VERB 1 advcl')
  ).toEqual(['leave: xcomp of forced']))

it('leaves the purpose of a deed of another kind', () =>
  expect(arcsOf(compelledDeed, 'closed close VERB 0 root\nroads road NOUN 1 obj\nto to PART 4 mark\nprotest _ VERB 1 advcl')).toEqual([]))
