import type { Line } from '@vedette/core'
import { sql } from 'drizzle-orm'
import { bumpCodings } from './bump-codings.ts'
import { addUpNames, forgetNames } from './count-names.ts'
import type { Db } from './database.ts'
import { lockEvents, makeEvents } from './fresh-events.ts'
import { keepClaims, makeCurrent } from './keep-coding.ts'
import { noteRenamed } from './renamed.ts'
import type { Progress } from './store.ts'

/**
 * Makes all that is derived again: which coding of each report counts (the latest) and what it tells, claims that are missing, the queue's tasks of reports
 * that were never coded, and the events.
 */
export async function rebuildStore(db: Db, progress: Progress = () => undefined): Promise<void> {
  await db.transaction(async tx => {
    // In this order, before anything is read: who makes events waits, then who codes. What is coded meanwhile counts afterwards.
    await lockEvents(tx)
    // Also against who has locked one row of it, as a review does: it would wait for the table, and this for the row.
    await tx.execute(sql`LOCK TABLE vedette.current_codings IN EXCLUSIVE MODE`)
    await tx.execute(sql`DELETE FROM vedette.told`)
    await tx.execute(sql`DELETE FROM vedette.reviewed_claims`)
    await tx.execute(sql`DELETE FROM vedette.current_codings`)
    await tx.execute(sql`DELETE FROM vedette.claim_areas`)
    await forgetNames(tx)
    await noteRenamed(tx)
    await tx.execute(sql`
      INSERT INTO vedette.claim_areas (area, published_day, key, ordinal, coder, type, from_day, to_day)
      SELECT a.area, c.published_day, c.key, c.ordinal, c.coder, c.type, c.from_day, c.to_day FROM vedette.claims c, unnest(c.areas) AS a (area)`)
    await rebuildReports(tx, sql`true`, progress)
  })
}

/**
 * Makes again what is derived of the reports whose codings `c` meet a condition, and the events. Who calls it holds the locks of `rebuildStore`.
 * Of the codings that are not put aside the one that was made last counts.
 */
export async function rebuildReports(tx: Db, condition: ReturnType<typeof sql>, progress: Progress): Promise<void> {
  await makeReady(tx, condition, progress)
  await tx.execute(sql`
    INSERT INTO vedette.tasks (key) SELECT key FROM vedette.reports r
    WHERE NOT EXISTS (SELECT 1 FROM vedette.codings c WHERE c.key = r.key) ORDER BY key ON CONFLICT DO NOTHING`)
  await addUpNames(tx)
  await bumpCodings(tx)
  await makeEvents(tx)
}

/** The same without the events. */
export async function makeReady(tx: Db, condition: ReturnType<typeof sql>, progress: Progress): Promise<void> {
  const { rows } = await tx.execute<{ key: string; coder: string }>(
    sql`SELECT DISTINCT ON (c.key) c.key, c.coder FROM vedette.codings c WHERE ${condition}
      AND NOT EXISTS (SELECT FROM vedette.aside a WHERE a.key = c.key AND a.coder = c.coder) ORDER BY c.key, c.coded_at DESC, c.seq DESC`
  )
  for (const [index, { key, coder }] of rows.entries()) {
    const found = await tx.execute<{ line: string }>(sql`SELECT line FROM vedette.codings WHERE key = ${key} AND coder = ${coder}`)
    const line = JSON.parse(found.rows[0]?.line ?? 'null') as Line
    await keepClaims(tx, key, coder, line)
    await makeCurrent(tx, key, coder, line)
    progress(index + 1, rows.length)
  }
}
