import { expect, it } from 'vitest'
import { fitLogistic } from './fit-logistic.ts'
import { crossValidate, type Example, toModel, train } from './train.ts'

/** Forty reports of five claims: the first sign tells, the second does not. */
const examples: readonly Example[] = Array.from({ length: 200 }, (_, at) => {
  const sure = at % 2
  return { report: `report ${Math.floor(at / 5)}`, values: [sure, (at * 7) % 3], holds: sure === 1 ? at % 10 !== 1 : at % 4 === 0 }
})

it('finds the log-odds of a share', () => {
  const { bias, weights } = fitLogistic([[0], [0], [0], [0]], [true, true, true, false], 1, [1])
  expect(bias).toBeCloseTo(Math.log(3), 6)
  expect(weights).toEqual([0])
})

it('gives no weight to what points against its direction', () => {
  const rows = examples.map(({ values }) => values)
  const labels = examples.map(({ holds }) => holds)
  expect(fitLogistic(rows, labels, 1, [1, 1]).weights[0]).toBeGreaterThan(1)
  expect(fitLogistic(rows, labels, 1, [-1, 1]).weights[0]).toBe(0)
})

it('judges each report by a model of the others', () => {
  const odds = crossValidate(examples, [1, 1])
  expect(odds).toHaveLength(200)
  const mean = (sure: number): number => odds.filter((_, at) => at % 2 === sure).reduce((sum, one) => sum + one, 0) / 100
  expect(mean(1) - mean(0)).toBeGreaterThan(1)
})

it('learns the same from the same, and folds its calibration into the weights', () => {
  const model = toModel(train(examples, [1, 1]), ['sure', 'other'])
  expect(model).toEqual(toModel(train(examples, [1, 1]), ['sure', 'other']))
  expect(model.signs.sure).toMatchObject({ usual: 0.5 })
  expect(model.signs.sure?.weight).toBeGreaterThan(1)
})
