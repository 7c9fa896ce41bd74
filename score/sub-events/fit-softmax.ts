import type { SubEventSigns } from '@vedette/core'

/** A passage to learn from: its signs and the place of its label among the labels. Either all passages have what they are about or none has. */
export type Example = { readonly signs: SubEventSigns; readonly label: number }

/** A fitted model: for each label a bias, and for each sign and each number of what passages are about one weight a label. */
export type Softmax = {
  readonly bias: readonly number[]
  readonly signs: ReadonlyMap<string, Float64Array>
  readonly about: readonly (readonly number[])[]
}

/**
 * Multinomial logistic regression with a ridge on the weights and none on the biases, by gradient descent with Adam's steps, which shrink to nought. Signs that fewer than `least` examples have are left out. What passages are about is measured in `aboutCounts` of a standard deviation.
 */
export function fitSoftmax(
  examples: readonly Example[],
  labels: number,
  { ridge = 1, least = 3, rounds = 30, step = 0.03, aboutCounts = 0.25 } = {}
): Softmax {
  const places = placeSigns(examples, least)
  const { means, scales } = scaleAbout(examples, aboutCounts)
  const rows = examples.map(({ signs: { told, about = [] }, label }) => {
    const known = [...told].filter(([sign]) => places.has(sign))
    const scaled = [...about].map((value, at) => (value - means[at]!) * scales[at]!)
    return {
      label,
      at: Int32Array.from(
        [...known.map(([sign]) => places.get(sign) ?? 0), ...scaled.map((_, at) => places.size + 1 + at)],
        at => at * labels
      ),
      counts: Float64Array.from([...known.map(([, count]) => count), ...scaled])
    }
  })
  const weights = descend(rows, labels, (places.size + 1 + means.length) * labels, { ridge, rounds, step })
  const about = means.map((_, at) => {
    const from = (places.size + 1 + at) * labels
    return [...weights.subarray(from, from + labels)].map(weight => weight * scales[at]!)
  })
  return {
    bias: [...weights.subarray(0, labels)].map((bias, one) => bias - means.reduce((sum, mean, at) => sum + mean * about[at]![one]!, 0)),
    signs: new Map([...places].map(([sign, place]) => [sign, weights.slice(place * labels, (place + 1) * labels)])),
    about
  }
}

type Row = { readonly label: number; readonly at: Int32Array; readonly counts: Float64Array }

/** The weights by gradient descent with Adam's steps, `batches` in a round, each of every so many rows. */
function descend(
  rows: readonly Row[],
  labels: number,
  size: number,
  { ridge, rounds, step }: { readonly ridge: number; readonly rounds: number; readonly step: number }
): Float64Array {
  const weights = new Float64Array(size)
  const [slope, mean, spread] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)]
  const odds = new Float64Array(labels)
  const batches = Math.max(1, Math.round(rows.length / ofBatch))
  const steps = rounds * batches
  for (let taken = 0; taken < steps; taken += 1) {
    for (let at = 0; at < size; at += 1) slope[at] = at < labels ? 0 : (ridge / batches) * weights[at]!
    for (let row = taken % batches; row < rows.length; row += batches) addSlope(rows[row]!, weights, odds, slope)
    const [ofMean, ofSpread] = [1 - 0.9 ** (taken + 1), 1 - 0.99 ** (taken + 1)]
    const now = (step * (1 - taken / steps)) / ofMean
    for (let at = 0; at < size; at += 1) {
      mean[at] = 0.9 * mean[at]! + 0.1 * slope[at]!
      spread[at] = 0.99 * spread[at]! + 0.01 * slope[at]! ** 2
      weights[at]! -= (now * mean[at]!) / (Math.sqrt(spread[at]! / ofSpread) + 1e-9)
    }
  }
  return weights
}

const ofBatch = 400

/** Adds the slope of one row's loss. */
function addSlope({ label, at, counts }: Row, weights: Float64Array, odds: Float64Array, slope: Float64Array): void {
  const labels = odds.length
  for (let one = 0; one < labels; one += 1) odds[one] = weights[one]!
  for (let k = 0; k < at.length; k += 1) {
    const [from, count] = [at[k]!, counts[k]!]
    for (let one = 0; one < labels; one += 1) odds[one]! += count * weights[from + one]!
  }
  toChances(odds)
  odds[label]! -= 1
  for (let one = 0; one < labels; one += 1) slope[one]! += odds[one]!
  for (let k = 0; k < at.length; k += 1) {
    const [from, count] = [at[k]!, counts[k]!]
    for (let one = 0; one < labels; one += 1) slope[from + one]! += count * odds[one]!
  }
}

/** By what the numbers of what passages are about are moved and stretched, so that each has a mean of nought and the same spread. */
function scaleAbout(
  examples: readonly Example[],
  spread: number
): { readonly means: readonly number[]; readonly scales: readonly number[] } {
  const all = examples.flatMap(({ signs: { about } }) => (about ? [about] : []))
  const width = all[0]?.length ?? 0
  const meanOf = (value: (about: Float32Array) => number): number => all.reduce((sum, about) => sum + value(about), 0) / all.length
  const means = Array.from({ length: width }, (_, at) => meanOf(about => about[at]!))
  const scales = means.map((mean, at) => spread / (Math.sqrt(meanOf(about => (about[at]! - mean) ** 2)) + 1e-6))
  return { means, scales }
}

/** The signs of enough examples, in the order of their letters; each with its place, from 1. */
function placeSigns(examples: readonly Example[], least: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { signs } of examples) for (const sign of signs.told.keys()) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  const kept = [...counts].flatMap(([sign, count]) => (count >= least ? [sign] : [])).sort()
  return new Map(kept.map((sign, at) => [sign, at + 1]))
}

/** Log-odds to chances, in place. */
function toChances(odds: Float64Array): void {
  let [most, sum] = [-Infinity, 0]
  for (const one of odds) if (one > most) most = one
  for (let at = 0; at < odds.length; at += 1) {
    odds[at] = Math.exp(odds[at]! - most)
    sum += odds[at]!
  }
  for (let at = 0; at < odds.length; at += 1) odds[at]! /= sum
}
