import { alertEntry, alertsOf, type Piece, writeAtomEnd, writeAtomEntry, writeAtomHead } from '@vedette/core'
import { typeLabels } from '@vedette/lexicon'
import type { Exporting } from './export-store.ts'
import { situationOf } from './situation-of.ts'

/** A feed of the tripwires that were met, the latest first. */
export async function* writeAlerts(exporting: Exporting): AsyncGenerator<Piece> {
  const { area, guard } = exporting
  const situation = await situationOf(exporting)
  const { known } = situation
  yield writeAtomHead({
    id: `alerts/${area?.key ?? 'all'}`,
    title: `Alerts: ${area?.name ?? 'everywhere'}`,
    subtitle: `Stated conditions and what met them, as known on ${known}`,
    updated: known
  })
  for (const alert of alertsOf(situation)) {
    const claims = [...alert.tripwire.claims, ...alert.meeting.claims]
    const guarded = await guard.item(alert, claims)
    const links = [...new Set(claims.flatMap(({ report }) => guard.urlOf(report) ?? []))]
    yield writeAtomEntry(alertEntry(guarded, { day: known, labels: typeLabels, links }))
  }
  yield writeAtomEnd()
}
