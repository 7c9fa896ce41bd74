import { expect, it } from 'vitest'
import { commonest, f1, macroF1, newTally, share, tallyKeys } from './agreement.ts'

it('counts a key as often as it stands in both lists', () => {
  const tally = newTally()
  expect(tallyKeys(tally, ['a', 'a', 'b'], ['a', 'c'])).toEqual({ missed: ['a', 'b'], extra: ['c'] })
  expect(tally).toEqual({ gold: 3, found: 2, right: 1 })
  expect(f1(tally)).toBeCloseTo(0.4)
})

it('weighs each label alike', () => {
  const pairs = [['yes', 'yes'] as const, ['yes', 'yes'] as const, ['no', 'yes'] as const]
  expect(macroF1(pairs)).toBeCloseTo(0.4)
})

it('says nothing of nothing', () => {
  expect([f1(newTally()), share([]), macroF1([]), commonest([])]).toEqual([0, 0, 0, ''])
})

it('guesses the label that stands most often, the first in the alphabet of two', () => {
  expect(commonest(['b', 'a', 'b', 'a', 'c'])).toBe('a')
})
