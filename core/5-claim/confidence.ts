import type { Draft } from './draft.ts'

/** Chance that a careful analyst would take this claim, from what carries it; weights set by hand, checked on development reports. Two decimals. */
export function confidenceOf(draft: Draft): number {
  let score = 0.5
  score += Math.min(0.2, draft.match.weight * 0.04)
  if (draft.by.length > 0) score += 0.08
  if (draft.by.some(one => one.id !== undefined)) score += 0.05
  if (draft.at.some(place => place.precision !== 'unresolved')) score += 0.05
  if (draft.figures.length > 0) score += 0.08
  if (draft.on?.date !== undefined) score += 0.04
  if (draft.match.frame.inherited) score -= 0.05
  if (draft.match.compiled.nominal && draft.merged.length === 0) score -= 0.1
  if (draft.stance === 'planned' || draft.stance === 'possible') score -= 0.06
  // Drawn together so that it is the share of claims of that confidence which analysts took in the development reports.
  return Math.round(Math.min(0.97, Math.max(0.05, 0.6 + (score - 0.6) * 0.87)) * 100) / 100
}
