import { sql } from 'drizzle-orm'
import { totalOf } from './count-names.ts'
import type { Db } from './database.ts'
import type { StoreCounts } from './store.ts'

/** How many reports wait to be coded. */
export async function countWaiting(db: Db): Promise<number> {
  const { rows } = await db.execute<{ count: number }>(sql`SELECT count(*)::int AS count FROM vedette.tasks WHERE failed_says IS NULL`)
  return rows[0]?.count ?? 0
}

/** How much there is. Counted as it comes: every report is coded, or has a task. */
export async function loadCounts(db: Db): Promise<StoreCounts> {
  const { rows } = await db.execute<StoreCounts>(sql`SELECT
    (${totalOf('coded')} + (SELECT count(*) FROM vedette.tasks t
      WHERE NOT EXISTS (SELECT FROM vedette.current_codings k WHERE k.key = t.key)))::int AS reports,
    ${totalOf('claims')}::int AS claims,
    (SELECT made FROM vedette.revisions)::int AS events,
    (SELECT count(*) FROM vedette.tasks WHERE failed_says IS NULL)::int AS waiting,
    (SELECT count(*) FROM vedette.tasks WHERE failed_says IS NOT NULL)::int AS failed`)
  return rows[0] ?? { reports: 0, claims: 0, events: 0, waiting: 0, failed: 0 }
}

/** Queues all reports whose coding that counts is another coder's, and those that could not be coded; gives their number. */
export async function recodeAll(db: Db, coder: string): Promise<number> {
  const { rows } = await db.execute<{ key: string }>(sql`
    INSERT INTO vedette.tasks (key)
    SELECT r.key FROM vedette.reports r LEFT JOIN vedette.current_codings k ON k.key = r.key
    WHERE k.coder IS DISTINCT FROM ${coder} ORDER BY r.key
    ON CONFLICT (key) DO UPDATE SET failed_says = NULL RETURNING key`)
  return rows.length
}
