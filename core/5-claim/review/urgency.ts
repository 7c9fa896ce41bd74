import type { LineClaim } from '../line.ts'

/** How much hangs on a claim being right, by its kind or type, 0 to 1: what lives are planned around comes first. */
export type Consequences = Readonly<Record<string, number>>

/**
 * How soon a person should look at a claim: how doubtful it is, times what hangs on it, times the size of what it counts (one more for every tenfold).
 * 0 is never; there is no upper end.
 */
export function urgencyOf(
  { kind, type, confidence, figures }: Pick<LineClaim, 'kind' | 'type' | 'confidence' | 'figures'>,
  weights: Consequences
): number {
  const most = Math.max(0, ...figures.map(({ count, high }) => high ?? count ?? 0))
  const weight = weights[type] ?? weights[type.split('/')[0] ?? type] ?? weights[kind] ?? 0.5
  return (1 - confidence) * weight * (1 + Math.log10(1 + most))
}
