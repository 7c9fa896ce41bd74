import { expect, it } from 'vitest'
import { readScore } from './gold-claims.ts'

it('reads what the scorer prints', () => {
  const agreement = { p: 0.5, r: 0.5, f1: 0.5 }
  const figures = {
    reports: 2,
    gold: 8,
    found: agreement,
    right: { ...agreement, f1: 0.25 },
    stance_macro_f1: 0.4,
    fields: { by: [0.75, 4], source: [1, 4] }
  }
  const score = readScore(
    [
      "river 3 ['by', 'on'] | Rebels crossed the river",
      'river 4 MISSED event AID | Trucks came',
      'hill EXTRA state control | the hill',
      JSON.stringify(figures)
    ].join('\n')
  )
  expect(score.size).toBe('2 reports, 8 claims')
  expect(score.figures.slice(0, 2).map(({ value }) => value)).toEqual([0.5, 0.25])
  expect(score.figures.find(({ name }) => name.startsWith('by'))).toMatchObject({ value: 0.75, asked: 4 })
  expect(score.errors.map(({ kind }) => kind)).toEqual(['wrong by', 'wrong on', 'missed claim', 'claim too many'])
})
