import type { SubEventSigns } from '@vedette/core'

/** A passage to learn from: its signs and the place of its label among the labels. */
export type Example = { readonly signs: SubEventSigns; readonly label: number }

/** A fitted model: for each label a bias, and for each sign one weight a label. */
export type Softmax = { readonly bias: readonly number[]; readonly signs: ReadonlyMap<string, Float64Array> }

/**
 * Multinomial logistic regression with a ridge on the weights and none on the biases, by gradient descent on all examples with Adam's steps, which shrink to
 * nought. Signs that fewer than `least` examples have are left out.
 */
export function fitSoftmax(examples: readonly Example[], labels: number, { ridge = 1, least = 3, rounds = 250, step = 0.1 } = {}): Softmax {
  const places = placeSigns(examples, least)
  const rows = examples.map(({ signs, label }) => {
    const known = [...signs].filter(([sign]) => places.has(sign))
    return {
      label,
      at: Int32Array.from(known, ([sign]) => (places.get(sign) ?? 0) * labels),
      counts: Float64Array.from(known, ([, count]) => count)
    }
  })
  const size = (places.size + 1) * labels
  const weights = new Float64Array(size)
  const [slope, mean, spread] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)]
  const odds = new Float64Array(labels)
  for (let round = 1; round <= rounds; round += 1) {
    for (let at = 0; at < size; at += 1) slope[at] = at < labels ? 0 : ridge * weights[at]!
    for (const { label, at, counts } of rows) {
      for (let one = 0; one < labels; one += 1) odds[one] = weights[one]!
      for (let k = 0; k < at.length; k += 1) for (let one = 0; one < labels; one += 1) odds[one]! += counts[k]! * weights[at[k]! + one]!
      toChances(odds)
      odds[label]! -= 1
      for (let one = 0; one < labels; one += 1) slope[one]! += odds[one]!
      for (let k = 0; k < at.length; k += 1) for (let one = 0; one < labels; one += 1) slope[at[k]! + one]! += counts[k]! * odds[one]!
    }
    const now = step * (1 - round / (rounds + 1))
    for (let at = 0; at < size; at += 1) {
      mean[at] = 0.9 * mean[at]! + 0.1 * slope[at]!
      spread[at] = 0.99 * spread[at]! + 0.01 * slope[at]! ** 2
      const [unbiased, width] = [mean[at]! / (1 - 0.9 ** round), spread[at]! / (1 - 0.99 ** round)]
      weights[at]! -= (now * unbiased) / (Math.sqrt(width) + 1e-9)
    }
  }
  return {
    bias: [...weights.subarray(0, labels)],
    signs: new Map([...places].map(([sign, place]) => [sign, weights.slice(place * labels, (place + 1) * labels)]))
  }
}

/** The signs of enough examples, in the order of their letters; each with its place, from 1. */
function placeSigns(examples: readonly Example[], least: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { signs } of examples) for (const sign of signs.keys()) counts.set(sign, (counts.get(sign) ?? 0) + 1)
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
