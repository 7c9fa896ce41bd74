import { sql } from 'drizzle-orm'
import type { Db } from '../database.ts'
import type { Progress } from '../store.ts'
import { loadMarks } from './load-takedowns.ts'
import { type Marked, scanReports } from './scan-reports.ts'
import { strikeReports } from './strike-reports.ts'
import { strikeReviewsOf } from './take-down.ts'

/**
 * Strikes out anew all that was ever struck out, as after a restore of what was copied before it. The transaction holds `lockAll`, and events have
 * to be made again after it.
 */
export async function strikeAgain(tx: Db, progress: Progress): Promise<void> {
  const { rows: gone } = await tx.execute<{ key: string; takedown: string }>(
    sql`SELECT s.key, s.takedown FROM vedette.struck s JOIN vedette.reports r ON r.key = s.key WHERE s.became IS NULL`
  )
  const marks = await loadMarks(tx)
  const { marked } = marks.length === 0 ? { marked: [] } : await scanReports(tx, marks, new Set(gone.map(({ key }) => key)), progress)
  const whole = gone.map(({ key, takedown }): Marked => ({ key, takedown, recorded: '', left: [] }))
  if (whole.length + marked.length > 0) await strikeReports(tx, [...whole, ...marked])
  await strikeReviewsOf(tx, marks)
}
