import type { Report } from '@vedette/core'
import { sql } from 'drizzle-orm'
import { codeTaken } from './code-next.ts'
import type { Db } from './database.ts'
import { loadReport } from './load-report.ts'
import { plainText } from './plain-text.ts'
import type { CodeOutcome } from './store.ts'
import { tellChange } from './tell-change.ts'

/** How many processes one report may end before it counts as one that cannot be coded. */
const mostEnded = 8

/**
 * Notes that a report that waits is going to be coded, and gives it; `undefined` when it does not wait, or is being coded under a lock. Nothing
 * is held meanwhile: should the process end, the report waits as before.
 */
export function takeUp(db: Db, key: string): Promise<Report | undefined> {
  return db.transaction(async tx => {
    const { rows } = await tx.execute<{ attempts: number }>(sql`
      UPDATE vedette.tasks SET attempts = attempts + 1 WHERE key =
        (SELECT key FROM vedette.tasks WHERE key = ${key} AND failed_says IS NULL FOR UPDATE SKIP LOCKED) RETURNING attempts`)
    const [row] = rows
    if (row === undefined) return undefined
    const report = await loadReport(tx, key)
    if (report === undefined) return undefined
    if (row.attempts > mostEnded) {
      const failedSays = `could not be coded: ${mostEnded} processes that read it ended`
      await tx.execute(sql`UPDATE vedette.tasks SET failed_says = ${failedSays} WHERE key = ${key}`)
      await tellChange(tx, { kind: 'failed', key, id: report.id, says: failedSays })
      return undefined
    }
    await tellChange(tx, { kind: 'coding', key, id: report.id })
    return report
  })
}

/** Keeps what came of a report that was taken up. Done twice, by any number of processes, it is done once: `nothing` when it waits no more. */
export function keepOutcome(db: Db, key: string, coder: string, outcome: CodeOutcome): Promise<'coded' | 'failed' | 'nothing'> {
  return db.transaction(async tx => {
    const { rows } = await tx.execute(sql`SELECT 1 FROM vedette.tasks WHERE key = ${key} AND failed_says IS NULL FOR UPDATE`)
    const report = rows.length === 0 ? undefined : await loadReport(tx, key)
    return report === undefined ? 'nothing' : codeTaken(tx, coder, key, report, async () => outcome)
  })
}

/** Has reports that could not be coded wait again, those of these keys or all; gives their keys. */
export function retryFailed(db: Db, keys?: readonly string[]): Promise<readonly string[]> {
  const which = keys === undefined ? sql`true` : sql`key = ANY(${sql.param([...keys])}::text[])`
  return db.transaction(async tx => {
    const { rows } = await tx.execute<{ key: string }>(sql`
      UPDATE vedette.tasks SET failed_says = NULL, attempts = 0 WHERE failed_says IS NOT NULL AND ${which} RETURNING key`)
    const again = rows.map(({ key }) => plainText(key)).sort()
    await tellChange(tx, { kind: 'added', keys: again })
    return again
  })
}
