import { type ConfidenceModel, hashText } from '@vedette/core'
import { chance, type Direction, type Fit, fitLogistic, oddsOf, type Rows } from './fit-logistic.ts'

/** One claim to learn from: its report, its signs in a fixed order, and whether it is what is asked for. */
export type Example = { readonly report: string; readonly values: readonly number[]; readonly holds: boolean }

/** What is learnt, with the ridge that was chosen and the slope by which Platt's calibration drew the log-odds together or apart. */
export type Trained = {
  readonly fit: Fit
  readonly scales: readonly Scale[]
  readonly ridge: number
  readonly slope: number
  readonly shift: number
}

/** A sign's mean and spread over the examples. */
export type Scale = { readonly mean: number; readonly spread: number }

/** Ridges tried: how strongly weights are drawn to nought. */
export const ridges = [20, 80, 320]

/** Chooses the ridge by cross-validation over reports, fits the weights, and calibrates them by what cross-validation gave (Platt). */
export function train(examples: readonly Example[], directions: readonly Direction[]): Trained {
  const tried = ridges.map(ridge => ({ ridge, odds: outOfFold(examples, 5, part => fitOne(part, ridge, directions)) }))
  const loss = (odds: readonly number[]): number => examples.reduce((sum, { holds }, at) => sum + surprise(odds[at] ?? 0, holds), 0)
  const { ridge, odds } = tried.reduce((best, one) => (loss(one.odds) < loss(best.odds) ? one : best))
  const platt = fitLogistic(
    odds.map(one => [one]),
    examples.map(({ holds }) => holds),
    1,
    [1]
  )
  return { ...fitOne(examples, ridge, directions), ridge, slope: platt.weights[0] ?? 0, shift: platt.bias }
}

/** For each example its calibrated log-odds, by a model trained on the other reports alone. */
export const crossValidate = (examples: readonly Example[], directions: readonly Direction[]): readonly number[] =>
  outOfFold(examples, 10, part => train(part, directions))

/** The log-odds of an example's signs. */
export const trainedOdds = (
  { fit, scales, slope, shift }: Pick<Trained, 'fit' | 'scales' | 'slope' | 'shift'>,
  values: readonly number[]
): number => shift + slope * oddsOf(fit, scaled(values, scales))

/** The model as it is shipped: the calibration and the scales folded into its weights, four digits each. */
export function toModel({ fit, scales, slope, shift }: Trained, names: readonly string[]): ConfidenceModel {
  const round = (value: number): number => Math.round(value * 1e4) / 1e4
  const signs = names.map((name, at) => {
    const { mean, spread } = scales[at]!
    return [name, { usual: round(mean), weight: round((slope * fit.weights[at]!) / spread) }] as const
  })
  return { usual: round(shift + slope * fit.bias), signs: Object.fromEntries(signs) }
}

type Part = Pick<Trained, 'fit' | 'scales' | 'slope' | 'shift'>

function fitOne(examples: readonly Example[], ridge: number, directions: readonly Direction[]): Part {
  const scales = directions.map((_, at) => scaleOf(examples.map(({ values }) => values[at] ?? 0)))
  const rows: Rows = examples.map(({ values }) => scaled(values, scales))
  return {
    fit: fitLogistic(
      rows,
      examples.map(({ holds }) => holds),
      ridge,
      directions
    ),
    scales,
    slope: 1,
    shift: 0
  }
}

/** Each fold's reports by a model of the others. Folds are dealt by a hash of the report's name, so that they stay when a report is added. */
function outOfFold(examples: readonly Example[], folds: number, learn: (part: readonly Example[]) => Part): readonly number[] {
  const names = [...new Set(examples.map(({ report }) => report))].sort((a, b) => (hashText(a) < hashText(b) ? -1 : 1))
  const foldOf = new Map(names.map((name, at) => [name, at % folds]))
  const out: number[] = []
  for (let fold = 0; fold < folds; fold += 1) {
    const part = examples.filter(({ report }) => foldOf.get(report) !== fold)
    if (part.length === examples.length) continue
    const learnt = learn(part)
    examples.forEach(({ report, values }, at) => {
      if (foldOf.get(report) === fold) out[at] = trainedOdds(learnt, values)
    })
  }
  return out
}

function scaleOf(values: readonly number[]): Scale {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length))
  return { mean, spread: spread < 1e-6 ? 1 : spread }
}

const scaled = (values: readonly number[], scales: readonly Scale[]): readonly number[] =>
  scales.map(({ mean, spread }, at) => ((values[at] ?? mean) - mean) / spread)

const surprise = (odds: number, holds: boolean): number => -Math.log(Math.max(1e-12, holds ? chance(odds) : 1 - chance(odds)))
