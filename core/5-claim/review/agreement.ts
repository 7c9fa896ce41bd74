import type { Review } from './review.ts'
import { standingReviews } from './standing-reviews.ts'

/** What a person holds of a claim as it was read: that it is right, that it is not, or that parts of it are others. */
export type Verdict = 'right' | 'wrong' | 'in part'

/** How far people agree on the claims that several of them looked at. */
export type Agreement = {
  /** Krippendorff's alpha: 1 is full agreement, 0 what chance would give, below 0 worse; null where it cannot be told. Four decimals. */
  readonly alpha: number | null
  /** How many claims two or more people looked at. */
  readonly claims: number
  readonly reviewers: readonly { readonly by: string; readonly claims: number }[]
  /** Claims on which they differ, the latest decided first. */
  readonly differ: readonly Difference[]
}

export type Difference = {
  readonly claim: string
  readonly type: string
  readonly verdicts: readonly { readonly by: string; readonly verdict: Verdict }[]
}

const verdicts: Readonly<Partial<Record<Review['decision'], Verdict>>> = { accept: 'right', reject: 'wrong', correct: 'in part' }

/** How far people agree, by the last verdict of each on each claim; what was taken back is no verdict. */
export function agreementOf(reviews: readonly Review[]): Agreement {
  const byClaim = new Map<string, { type: string; of: Map<string, Verdict>; at: string }>()
  for (const { claim, decision, by, anchor, at } of standingReviews(reviews)) {
    const verdict = verdicts[decision]
    if (verdict === undefined) continue
    const unit = byClaim.get(claim) ?? { type: anchor.type, of: new Map(), at }
    byClaim.set(claim, unit)
    unit.of.set(by, verdict)
    unit.at = at
  }
  const units = [...byClaim].filter(([, { of }]) => of.size > 1)
  const people = new Map<string, number>()
  for (const [, { of }] of units) for (const by of of.keys()) people.set(by, (people.get(by) ?? 0) + 1)
  const alpha = krippendorffAlpha(units.map(([, { of }]) => [...of.values()]))
  return {
    alpha: alpha === undefined ? null : Math.round(alpha * 10_000) / 10_000,
    claims: units.length,
    reviewers: [...people].map(([by, claims]) => ({ by, claims })).sort((a, b) => b.claims - a.claims || (a.by < b.by ? -1 : 1)),
    differ: units
      .filter(([, { of }]) => new Set(of.values()).size > 1)
      .sort(([, a], [, b]) => (a.at > b.at ? -1 : 1))
      .map(([claim, { type, of }]) => ({ claim, type, verdicts: [...of].map(([by, verdict]) => ({ by, verdict })) }))
  }
}

/**
 * Krippendorff's alpha for values without an order (Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011, C): 1 − observed / expected
 * disagreement, from coincidences of the values within each unit, each unit's pairs weighed by 1 / (values − 1). Units of one value are passed over. Undefined
 * when no two values can be paired, or when all are one value.
 */
export function krippendorffAlpha(units: readonly (readonly string[])[]): number | undefined {
  const totals = new Map<string, number>()
  let pairable = 0
  let differing = 0
  for (const values of units) {
    if (values.length < 2) continue
    pairable += values.length
    for (const value of values) totals.set(value, (totals.get(value) ?? 0) + 1)
    const pairs = values.reduce((sum, value) => sum + values.filter(other => other !== value).length, 0)
    differing += pairs / (values.length - 1)
  }
  const alike = [...totals.values()].reduce((sum, many) => sum + many * (many - 1), 0)
  const expected = pairable * (pairable - 1) - alike
  return expected === 0 ? undefined : 1 - ((pairable - 1) * differing) / expected
}
