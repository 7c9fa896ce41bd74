import { type SQL, sql } from 'drizzle-orm'
import type { Db } from './database.ts'
import { type Revision, type RevisionRow, revisionColumns, revisionOf } from './load-revision.ts'

/** With more changes than these all rows are looked through: finding each by its key takes longer. */
const mostChanged = 2000

/** So many changes are kept at least, and twice as many at most: who asks again after more is told of all rows. */
const mostKept = 50_000

/** Where a reader is among the changes, and the reports that changed since it was last told; none where it has to look at all. With the store's revision before these are read. */
export type ToldSince = { readonly at: string; readonly changed?: ReadonlySet<string>; readonly revision: Revision }

/**
 * Reports of which what they tell changed since a reader was told `since`, and those that share an address with them. What transactions did that were not over by then is
 * told again. A server that was started anew may be another, with fewer transactions behind it.
 */
export async function loadToldChanges(db: Db, since: string | undefined): Promise<ToldSince> {
  const [from = '0', server = ''] = since?.split(' ', 2) ?? []
  const { rows } = await db.execute<
    RevisionRow & { at: string; server: string; isWhole: boolean; keys: readonly string[]; siblings: readonly string[] }
  >(sql`
    WITH changed AS MATERIALIZED (
      SELECT DISTINCT key FROM (SELECT key FROM vedette.told_changes WHERE at >= ${from}::xid8 LIMIT ${mostChanged + 1}) c)
    SELECT ${revisionColumns},
      pg_snapshot_xmin(pg_current_snapshot())::text AS at, extract(epoch FROM pg_postmaster_start_time())::text AS server,
      changes_gone < ${from}::xid8 AS "isWhole", ARRAY(SELECT key FROM changed) AS keys, ${siblings} AS siblings
    FROM vedette.revisions`)
  const [now] = rows
  const read = { at: `${now?.at ?? '0'} ${now?.server ?? ''}`, revision: revisionOf(now) }
  if (since === undefined || now === undefined || server !== now.server || !now.isWhole || now.keys.length > mostChanged) return read
  return { ...read, changed: new Set([...now.keys, ...now.siblings]) }
}

/** Reports that share an address with those that changed: of so many that all are looked through, none. */
const siblings: SQL = sql`ARRAY(
  SELECT o.key FROM changed JOIN vedette.told t ON t.key = changed.key JOIN vedette.told o ON o.url = t.url
  WHERE (SELECT count(*) FROM changed) <= ${mostChanged})`

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
