import { type Piece, writeAtomEnd, writeAtomEntry, writeAtomHead } from '@vedette/core'
import type { Exporting } from './export-store.ts'

/** A feed of the tripwires that were met. */
export async function* writeAlerts({ area, today }: Exporting): AsyncGenerator<Piece> {
  const where = area?.name ?? 'everywhere'
  yield writeAtomHead({
    id: `alerts/${area?.key ?? 'all'}`,
    title: `Alerts: ${where}`,
    subtitle: 'Stated conditions, and what met them',
    updated: today
  })
  yield [].map(writeAtomEntry).join('')
  yield writeAtomEnd()
}
