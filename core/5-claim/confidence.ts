import { onceFor } from '#base'
import type { Signs } from './signs.ts'

/** A logistic model of how likely a careful analyst takes a claim, as `npm run score -- --calibrate` makes it. */
export type ConfidenceModel = {
  /** Log-odds of a claim whose signs are all as usual. */
  readonly usual: number
  /** By sign: its value in the usual claim, and by how much a whole unit more of it moves the log-odds. */
  readonly signs: Readonly<Record<string, { readonly usual: number; readonly weight: number }>>
}

/** How much each sign moves the log-odds of a claim away from those of the usual one. */
export const movedBy = (signs: Signs, model: ConfidenceModel): readonly { readonly sign: string; readonly by: number }[] =>
  weightsOf(model).map(([sign, { usual, weight }]) => ({ sign, by: weight * ((signs[sign] ?? usual) - usual) }))

const weightsOf = onceFor((model: ConfidenceModel) => Object.entries(model.signs))

/** Chance that a careful analyst would take a claim of these signs; two decimals, never certain. */
export function confidenceOf(signs: Signs, model: ConfidenceModel): number {
  let odds = model.usual
  for (const [sign, { usual, weight }] of weightsOf(model)) odds += weight * ((signs[sign] ?? usual) - usual)
  return Math.min(0.99, Math.max(0.01, Math.round(100 / (1 + Math.exp(-odds))) / 100))
}
