import { expect, it } from 'vitest'
import { sentenceOf } from '../sentence-of.ts'
import { dueTo } from './due-to.ts'

const relations = (table: string): readonly string[] => dueTo(sentenceOf(table).tokens, {} as never).map(({ relation }) => relation)

it('who is due to do something does it', () =>
  expect(
    relations(
      'Marines marine NOUN 5 nsubj:outer\nare be AUX 5 cop\ndue due ADJ 5 case\nto to PART 5 mark\ndeploy deploy VERB 0 root\nnext next ADV 5 advmod'
    )
  ).toEqual(['nsubj', 'aux', 'advmod', 'mark', 'root', 'advmod']))

it('an aim that is told of a noun stays as it is', () =>
  expect(relations('aim aim NOUN 4 nsubj:outer\nwas be AUX 4 cop\nto to PART 4 mark\ndeploy deploy VERB 0 root')).toEqual([
    'nsubj:outer',
    'cop',
    'mark',
    'root'
  ]))
