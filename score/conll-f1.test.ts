import { expect, it } from 'vitest'
import { conllF1 } from './conll-f1.ts'

it('is one for the same clusters in any order', () => {
  expect(conllF1([['a', 'b'], ['c']], [['c'], ['b', 'a']])).toEqual({ muc: 1, b3: 1, ceaf: 1, mean: 1 })
})

// The example of Luo (2005): one entity of 5, two of 2 and 5, read as one of 5 and one of 7.
it('agrees with the published figures of an example', () => {
  const gold = [
    ['1', '2', '3', '4', '5'],
    ['6', '7'],
    ['8', '9', 'A', 'B', 'C']
  ]
  const { muc, b3, ceaf } = conllF1(gold, [
    ['1', '2', '3', '4', '5'],
    ['6', '7', '8', '9', 'A', 'B', 'C']
  ])
  expect(muc).toBeCloseTo(0.947, 3)
  expect(b3).toBeCloseTo(0.865, 3)
  expect(ceaf).toBeCloseTo(0.733, 3)
})
