import { type Report, reportKey } from '@vedette/core'
import type { Db } from '../database.ts'
import { loadMarks, loadRefusals } from './load-takedowns.ts'
import { strikeReport } from './strike-report.ts'

/** Which of some reports were struck out or say words that were, in their order. */
export async function findStruck(db: Db, reports: readonly Report[]): Promise<readonly boolean[]> {
  const refusals = await loadRefusals(db, reports.map(reportKey))
  const marks = await loadMarks(db)
  return reports.map(report => refusals.has(reportKey(report)) || strikeReport(report, marks) !== undefined)
}
