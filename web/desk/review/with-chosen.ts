import type { Entry } from '../../picture/entry.ts'
import type { Queued } from './review-rows.ts'

/** A claim that is chosen elsewhere can be decided on though it does not wait: it stands first. */
export function withChosen(
  rows: readonly Queued[],
  entries: readonly Entry[],
  chosen: string | undefined,
  key: string | undefined
): readonly Queued[] {
  const entry = rows.some(({ row }) => row.claim.id === chosen) ? undefined : entries.find(({ claim }) => claim.id === chosen)
  if (!entry) return rows
  const { id, outlet, published } = entry.report.report
  return [{ urgency: 0, row: { claim: entry.claim, report: { key: key ?? '', id, outlet, published } } }, ...rows]
}
