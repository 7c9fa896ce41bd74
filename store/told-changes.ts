import { sql } from 'drizzle-orm'
import type { Db } from './database.ts'

/** With more changes than these all rows are looked through: finding each by its key takes longer. */
const mostChanged = 2000

/** So many changes are kept at least, and twice as many at most: who asks again after more is told of all rows. */
const mostKept = 50_000

/** Where a reader is among the changes, and the reports that changed since it was last told; none where it has to look at all. */
export type ToldSince = { readonly at: string; readonly changed?: ReadonlySet<string> }

/**
 * Reports of which what they tell changed since a reader was told `since`, and those that share an address with them. What transactions did that were not over by then is
 * told again. A server that was started anew may be another, with fewer transactions behind it.
 */
export async function loadToldChanges(db: Db, since: string | undefined): Promise<ToldSince> {
  const [from = '0', server = ''] = since?.split(' ', 2) ?? []
  const { rows } = await db.execute<{ at: string; server: string; isWhole: boolean; keys: readonly string[] }>(sql`
    SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS at, extract(epoch FROM pg_postmaster_start_time())::text AS server,
      changes_gone < ${from}::xid8 AS "isWhole",
      ARRAY(SELECT DISTINCT key FROM (SELECT key FROM vedette.told_changes WHERE at >= ${from}::xid8 LIMIT ${mostChanged + 1}) c) AS keys
    FROM vedette.revisions`)
  const [now = { at: '0', server: '', isWhole: false, keys: [] }] = rows
  const at = `${now.at} ${now.server}`
  if (since === undefined || server !== now.server || !now.isWhole || now.keys.length > mostChanged) return { at }
  return { at, changed: new Set([...now.keys, ...(await loadSiblings(db, now.keys))]) }
}

/** Reports that share an address with some. */
async function loadSiblings(db: Db, keys: readonly string[]): Promise<readonly string[]> {
  if (keys.length === 0) return []
  const { rows } = await db.execute<{ key: string }>(
    sql`SELECT o.key FROM vedette.told t JOIN vedette.told o ON o.url = t.url WHERE t.key = ANY(${sql.param([...keys])}::text[])`
  )
  return rows.map(({ key }) => key)
}

/** Lets go of changes that came long ago, where there are many. Whoever does holds `lockEvents`, so that nobody else does. */
export async function letGoOfChanges(tx: Db, most = mostKept): Promise<void> {
  const { rows } = await tx.execute<{ last: string; count: string }>(
    sql`SELECT max(seq) AS last, max(seq) - min(seq) AS count FROM vedette.told_changes`
  )
  const [{ last, count } = { last: '0', count: '0' }] = rows
  if (Number(count) <= 2 * most) return
  await tx.execute(sql`
    WITH gone AS (DELETE FROM vedette.told_changes WHERE seq <= ${last}::bigint - ${most} RETURNING at)
    UPDATE vedette.revisions SET changes_gone = greatest(changes_gone, (SELECT at FROM gone ORDER BY at DESC LIMIT 1))`)
}
