import { expect, it } from 'vitest'
import { confidenceOf, movedBy } from './confidence.ts'

const model = { usual: 0, signs: { depth: { usual: 1, weight: -0.5 }, sourced: { usual: 0.5, weight: 1 } } }

it('is that of the usual claim when all signs are as usual', () => {
  expect(confidenceOf({ depth: 1, sourced: 0.5 }, model)).toBe(0.5)
  expect(confidenceOf({}, model)).toBe(0.5)
})

it('moves as the signs do, in two decimals, and is never certain', () => {
  expect(confidenceOf({ depth: 3, sourced: 0 }, model)).toBe(0.18)
  expect(confidenceOf({ depth: 3, sourced: 1 }, model)).toBe(0.38)
  expect([confidenceOf({ depth: 99 }, model), confidenceOf({ depth: -99 }, model)]).toEqual([0.01, 0.99])
})

it('says by how much each sign moved it', () => {
  expect(movedBy({ depth: 3, sourced: 1 }, model)).toEqual([
    { sign: 'depth', by: -1 },
    { sign: 'sourced', by: 0.5 }
  ])
})
