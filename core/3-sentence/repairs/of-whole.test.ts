import { expect, it } from 'vitest'
import type { SentenceKnowledge } from '../knowledge.ts'
import { sentenceOf } from '../sentence-of.ts'
import { ofWhole } from './of-whole.ts'

const arcs = (table: string): readonly string[] => {
  const { tokens } = sentenceOf(table)
  return ofWhole(tokens, {} as SentenceKnowledge)
    .filter((token, index) => token.head !== tokens[index]?.head || token.relation !== tokens[index]?.relation)
    .map(({ words, relation, head }, _, mended) => `${words}: ${relation} of ${mended.length > 0 ? tokens[head]?.words : ''}`)
}

it('lets the number act that is taken from a whole named first', () =>
  expect(
    arcs(
      'Of of ADP 3 case\n90 90 NUM 3 nummod\npeople people NOUN 6 nsubj:pass\n, , PUNCT 5 punct\n40 40 NUM 3 appos\nmoved move VERB 0 root'
    )
  ).toEqual(['people: nmod of 40', '40: nsubj:pass of moved']))

it('lets the number act that stands before "of whom"', () =>
  expect(
    arcs(
      'Ninety ninety NUM 2 nsubj\nfled flee VERB 0 root\n40 40 NUM 2 parataxis\nof of ADP 5 case\nwhom whom PRON 7 obl\nwere be AUX 7 aux:pass\nmoved move VERB 1 acl:relcl'
    )
  ).toEqual(['40: nsubj:pass of moved', 'whom: nmod of 40']))

it('leaves a subject alone that is no whole', () =>
  expect(arcs('Ninety ninety NUM 2 nummod\npeople people NOUN 3 nsubj\nfled flee VERB 0 root')).toEqual([]))
