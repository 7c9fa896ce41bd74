import type { ClaimRef, Situation, Told } from '@vedette/core'

/** The claims that the intervals of control name. */
export function evidenceOf({ control }: Situation, told: readonly Told[]): readonly ClaimRef[] {
  const named = new Set(control.flatMap(({ intervals }) => intervals.flatMap(({ claims, endedBy }) => [...claims, ...endedBy])))
  return told.flatMap(({ claim, report }) => {
    if (!named.has(claim.id)) return []
    const { id, stance, quote } = claim
    const source = claim.source.map(actor => actor.name)
    const { key, id: reportId, published, outlet } = report
    return [
      { id, report: key, reportId, published, outlet, stance, source, origin: source.at(-1) ?? outlet ?? reportId, amended: null, quote }
    ]
  })
}
