import { expect, it } from 'vitest'
import type { SentenceKnowledge } from '../knowledge.ts'
import { sentenceOf } from '../sentence-of.ts'
import { countedInRow } from './counted-in-row.ts'

const knowledge = { suffered: new Set(['kill', 'injure']) } as unknown as SentenceKnowledge
const arcs = (table: string): readonly string[] => {
  const { tokens } = sentenceOf(table)
  return countedInRow(tokens, knowledge)
    .filter((token, index) => token.head !== tokens[index]?.head || token.relation !== tokens[index]?.relation)
    .map(({ words, relation, head }) => `${words}: ${relation} of ${tokens[head]?.words}`)
}

it('gives each of two participles in a row its own number', () =>
  expect(arcs('3 3 NUM 2 nummod\nMen man NOUN 3 nsubj\nKilled kill VERB 0 root\n8 8 NUM 3 obj\nInjured injured ADJ 3 xcomp')).toEqual([
    'Men: nsubj:pass of Killed',
    '8: nsubj:pass of Injured',
    'Injured: conj of Killed'
  ]))

it('leaves whoever killed alone', () =>
  expect(arcs('Rebels rebel NOUN 2 nsubj\nkilled kill VERB 0 root\n8 8 NUM 2 obj\ninjured injured ADJ 2 xcomp')).toEqual([]))
