/** Which way a weight may point: 1 up, -1 down. */
export type Direction = 1 | -1

/** A fitted model: a bias, then one weight for each column. */
export type Fit = { readonly bias: number; readonly weights: readonly number[] }

export type Rows = readonly (readonly number[])[]

/**
 * Logistic regression by Newton's method, with a ridge on the weights, none of which may point against its direction: the one that does so
 * most is taken out and the rest are fitted again. Columns should be of like size.
 */
export function fitLogistic(rows: Rows, labels: readonly boolean[], ridge: number, directions: readonly Direction[]): Fit {
  let columns = directions.map((_, at) => at)
  for (;;) {
    const solved = newton(
      rows.map(row => [1, ...columns.map(at => row[at] ?? 0)]),
      labels,
      ridge
    )
    const against = columns.map((at, place) => (solved[place + 1] ?? 0) * (directions[at] ?? 1))
    const worst = Math.min(...against)
    if (worst >= 0 || columns.length === 0)
      return {
        bias: solved[0] ?? 0,
        weights: directions.map((_, at) => (columns.includes(at) ? (solved[columns.indexOf(at) + 1] ?? 0) : 0))
      }
    columns = columns.filter((_, place) => against[place] !== worst)
  }
}

/** The log-odds that a fitted model gives a row. */
export const oddsOf = ({ bias, weights }: Fit, row: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * (row[at] ?? 0), bias)

export const chance = (odds: number): number => 1 / (1 + Math.exp(-odds))

/** Weights of rows that begin with 1, whose weight the ridge leaves free. */
function newton(rows: Rows, labels: readonly boolean[], ridge: number): readonly number[] {
  const size = rows[0]?.length ?? 0
  let weights: number[] = Array.from({ length: size }, () => 0)
  for (let round = 0; round < 25; round += 1) {
    const hessian = weights.map((_, i) => weights.map((__, j) => (i === j ? (i === 0 ? 1e-9 : ridge) : 0)))
    const slope = weights.map((weight, i) => (i === 0 ? 0 : -ridge * weight))
    rows.forEach((row, at) => {
      const p = chance(row.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0))
      const miss = (labels[at] ? 1 : 0) - p
      const spread = p * (1 - p)
      for (let i = 0; i < size; i += 1) {
        slope[i]! += miss * row[i]!
        const scaled = spread * row[i]!
        for (let j = 0; j <= i; j += 1) hessian[i]![j]! += scaled * row[j]!
      }
    })
    for (let i = 0; i < size; i += 1) for (let j = 0; j < i; j += 1) hessian[j]![i] = hessian[i]![j]!
    const step = solve(hessian, slope)
    weights = weights.map((weight, i) => weight + (step[i] ?? 0))
    if (step.every(one => Math.abs(one) < 1e-9)) break
  }
  return weights
}

/** Solves a system of linear equations by elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0])
  const size = rows.length
  for (let at = 0; at < size; at += 1) {
    let pivot = at
    for (let row = at + 1; row < size; row += 1) if (Math.abs(rows[row]![at]!) > Math.abs(rows[pivot]![at]!)) pivot = row
    ;[rows[at], rows[pivot]] = [rows[pivot]!, rows[at]!]
    for (let row = at + 1; row < size; row += 1) {
      const factor = rows[row]![at]! / rows[at]![at]!
      if (factor !== 0) for (let column = at; column <= size; column += 1) rows[row]![column]! -= factor * rows[at]![column]!
    }
  }
  const out: number[] = Array.from({ length: size }, () => 0)
  for (let at = size - 1; at >= 0; at -= 1) {
    let sum = rows[at]![size]!
    for (let column = at + 1; column < size; column += 1) sum -= rows[at]![column]! * out[column]!
    out[at] = sum / rows[at]![at]!
  }
  return out
}
