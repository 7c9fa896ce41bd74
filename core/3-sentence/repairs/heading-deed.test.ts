import { expect, it } from 'vitest'
import type { SentenceKnowledge } from '../knowledge.ts'
import { sentenceOf } from '../sentence-of.ts'
import { headingDeed } from './heading-deed.ts'

const first = (table: string) =>
  headingDeed(sentenceOf(table).tokens, {} as SentenceKnowledge)
    .map(({ tag, relation }) => `${tag} ${relation}`)
    .join(', ')

it('makes a noun of a deed at the head of a sentence, between two sides', () =>
  expect(
    first('Clash clash VERB 0 root\nbetween between ADP 3 case\nclans clan NOUN 1 obl\nin in ADP 5 case\nBaidoa Baidoa PROPN 1 obl')
  ).toBe('NOUN root, ADP case, NOUN nmod, ADP case, PROPN nmod'))

it.each([
  ['with an object', 'Choose choose VERB 0 root\npeace peace NOUN 1 obj\nbetween between ADP 4 case\nclans clan NOUN 1 obl'],
  ['with a subject', 'Clash clash VERB 0 root\nclans clan NOUN 1 nsubj\nbetween between ADP 4 case\nhills hill NOUN 1 obl'],
  ['of another form', 'Fought fight VERB 0 root\nbetween between ADP 3 case\nhills hill NOUN 1 obl'],
  ['behind another preposition', 'Fight fight VERB 0 root\nin in ADP 3 case\nhills hill NOUN 1 obl']
])('a verb %s stays', (_, table) => expect(first(table)).toMatch(/^VERB root/))
