import { expect, it } from 'vitest'
import { sentenceOf } from '../sentence-of.ts'
import { givenNumber } from './given-number.ts'

const relationOf = (table: string, word: string): string | undefined => {
  const mended = givenNumber(sentenceOf(table).tokens, {} as Parameters<typeof givenNumber>[1])
  return mended.find(({ words }) => words === word)?.relation
}

it('gives a counted thing to the name before its number', () =>
  expect(relationOf('gave give VERB 0 root\nNiger Niger PROPN 4 compound\nfive _ NUM 4 nummod\neuros euro NOUN 1 obj', 'Niger')).toBe(
    'iobj'
  ))

it('leaves a name that stands in a phrase without a number', () =>
  expect(relationOf('saw see VERB 0 root\nNiger Niger PROPN 3 compound\ntroops troop NOUN 1 obj', 'Niger')).toBe('compound'))
