import type { Report } from '@vedette/core'
import { eq, sql } from 'drizzle-orm'
import type { Db } from './database.ts'
import { keepClaims, keepCoding, loadCoding, makeCurrent } from './keep-coding.ts'
import { loadReport } from './load-report.ts'
import { plainText } from './plain-text.ts'
import { takeFromAside } from './recode-aside.ts'
import { tasks } from './schema.ts'
import type { Change, CodeOutcome } from './store.ts'
import { loadMarks } from './takedown/load-takedowns.ts'
import type { WordMark } from './takedown/mark-words.ts'
import { says } from './takedown/scan-reports.ts'
import { tellChange } from './tell-change.ts'

type Code = (report: Report) => Promise<CodeOutcome>

/**
 * Takes one waiting report, has it coded and keeps what came of it. The row stays locked meanwhile: should this process or the server end,
 * the lock ends with the connection, and the report waits as before. `recordedS` leaves those that were added in so many last seconds.
 */
export function codeNext(
  db: Db,
  coder: string,
  code: Code,
  onTaken: (change: Change) => void,
  recordedS = 0
): Promise<'coded' | 'failed' | 'nothing'> {
  // What was added just now is left to whoever was handed it.
  const left =
    recordedS === 0
      ? sql`true`
      : sql`EXISTS (SELECT FROM vedette.reports r WHERE r.key = t.key AND r.recorded_at < now() - make_interval(secs => ${recordedS}))`
  return db.transaction(async tx => {
    const { rows } = await tx.execute<{ key: string }>(
      sql`SELECT t.key FROM vedette.tasks t WHERE t.failed_says IS NULL AND ${left} ORDER BY t.seq LIMIT 1 FOR UPDATE SKIP LOCKED`
    )
    const key = rows[0]?.key
    if (key === undefined) return 'nothing'
    const report = await loadReport(tx, key)
    if (!report) throw new Error(`the report ${key} waits to be coded and is not kept: run vedette verify`)
    onTaken({ kind: 'coding', key, id: report.id })
    return codeTaken(tx, coder, key, report, code)
  })
}

/** Codes a report whose task is locked, and keeps what came of it. */
export async function codeTaken(tx: Db, coder: string, key: string, report: Report, code: Code): Promise<'coded' | 'failed'> {
  const kept = await loadCoding(tx, key, coder)
  const outcome: CodeOutcome = kept ? { kind: 'coded', coding: kept } : withoutStruck(await code(report), await loadMarks(tx), key)
  if (outcome.kind === 'failed') {
    const failedSays = plainText(outcome.says)
    await tx
      .update(tasks)
      .set({ attempts: sql`${tasks.attempts} + 1`, failedSays })
      .where(eq(tasks.key, key))
    await tellChange(tx, { kind: 'failed', key, id: report.id, says: failedSays })
    return 'failed'
  }
  if (kept) {
    const { paragraphs: _, ...line } = kept
    await keepClaims(tx, key, coder, line)
    await makeCurrent(tx, key, coder, line)
    await takeFromAside(tx, key, coder)
  } else await keepCoding(tx, key, coder, outcome.coding)
  await tx.delete(tasks).where(eq(tasks.key, key))
  await tellChange(tx, { kind: 'coded', key, id: report.id, claims: outcome.coding.claims.length })
  return 'coded'
}

/** A text may say what was struck out in a way that is known only once it has been read. */
function withoutStruck(outcome: CodeOutcome, marks: readonly WordMark[], key: string): CodeOutcome {
  const own = marks.filter(mark => mark.key === null || mark.key === key)
  if (outcome.kind === 'failed' || !says(outcome.coding, own)) return outcome
  return { kind: 'failed', says: `it says words that were struck out, in a way that cannot be told from the rest: vedette takedown ${key}` }
}
