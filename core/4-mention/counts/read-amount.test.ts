import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CountKnowledge } from './count-knowledge.ts'
import { opensAmount, readAmount } from './read-amount.ts'

const knowledge = {
  numbers: { two: 2, six: 6, twenty: 20 },
  multipliers: { dozen: 12, hundred: 100, thousand: 1000 },
  fractions: { half: 0.5, 'half a': 0.5 },
  vague: ['many', 'scores of'],
  articles: ['a'],
  joiners: ['and'],
  rangeOpeners: ['between'],
  rangeJoiners: ['to', '-'],
  bounds: { 'as many as': 'about' }
} as unknown as CountKnowledge

const words =
  'two six twenty twenty-six dozen hundred thousand half a many scores of and between to - as 7 20 17 000 3.6 1,200 41, rebels'.split(' ')

test('no amount begins with a word that opens none', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 7 }), text => {
      if (readAmount(text, 0, knowledge)) expect(opensAmount(text[0]!, knowledge)).toBe(true)
    }),
    { numRuns: 3000 }
  )
  expect(['rebels', 'and', 'to', '-', 'as'].filter(word => opensAmount(word, knowledge))).toEqual([])
})
