import { type SQL, sql } from 'drizzle-orm'
import type { Db } from './database.ts'
import { isUnreviewed } from './list-claims.ts'

/** By what `name_totals` finds what is said. */
export const hashOf = (said: SQL): SQL => sql`encode(sha256(convert_to(${said}, 'UTF8')), 'hex')`

/** Whoever holds this lock adds up what changed. */
const lock = 8_337_004

/** After about so many changes they are added up, so that who asks for names has few to look at. */
const manyChanges = 2048

/** How often claims of reports, as people left them, name actors and places; that a report is coded; and how many claims it has. */
const countedIn = (own: SQL): SQL => sql`(
  SELECT c.key, v.kind, v.said, count(*)::int AS claims FROM (
    SELECT key, coder, named, spots FROM vedette.claims c WHERE ${own} AND ${isUnreviewed}
    UNION ALL SELECT key, coder, named, spots FROM vedette.reviewed_claims WHERE ${own} AND standing <> 'rejected') c
  JOIN vedette.current_codings r ON r.key = c.key AND r.coder = c.coder,
  LATERAL (SELECT 'named' AS kind, unnest(c.named) AS said UNION ALL SELECT 'spots', unnest(c.spots)) v
  GROUP BY c.key, v.kind, v.said
  UNION ALL SELECT key, 'coded', '', 1 FROM vedette.current_codings WHERE ${own}
  UNION ALL SELECT key, 'claims', '', claims FROM vedette.current_codings WHERE ${own} AND claims > 0)`

/** How much more or less often than the totals say something is named. */
export const namedSince = (kind: 'named' | 'spots'): SQL =>
  sql`(SELECT said, sum(claims)::int AS claims FROM vedette.name_changes WHERE kind = ${kind} GROUP BY said)`

/** How many there are of all that is counted as one. */
export const totalOf = (kind: 'coded' | 'claims'): SQL => sql`(
  SELECT coalesce(sum(claims), 0) FROM (SELECT claims FROM vedette.name_totals WHERE kind = ${kind}
    UNION ALL SELECT claims FROM vedette.name_changes WHERE kind = ${kind}) counted)`

/**
 * Counts anew whom and which places claims of some reports name, in the transaction that changes these. The difference is only noted: many
 * reports name the same, and those who keep them would wait for each other. One of them adds it up now and then, if nobody else does.
 */
export async function countNames(tx: Db, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return
  const own = sql`key = ANY(${sql.param([...keys])}::text[])`
  const { rows } = await tx.execute<{ first: string | null; last: string | null }>(sql`
    WITH gone AS (DELETE FROM vedette.names WHERE ${own} RETURNING kind, said, claims),
      added AS (
        INSERT INTO vedette.names (key, kind, said, claims)
        SELECT key, kind, said, claims FROM ${countedIn(own)} c RETURNING kind, said, claims),
      changed AS (
        SELECT kind, said, sum(claims)::int AS claims FROM (
          SELECT kind, said, -claims AS claims FROM gone UNION ALL SELECT kind, said, claims FROM added) b GROUP BY kind, said),
      noted AS (INSERT INTO vedette.name_changes (kind, said, claims) SELECT kind, said, claims FROM changed WHERE claims <> 0 RETURNING seq)
    SELECT min(seq) AS first, max(seq) AS last FROM noted`)
  const part = (seq: string | null | undefined): number => Math.floor(Number(seq ?? 0) / manyChanges)
  if (part(rows[0]?.first) === part(rows[0]?.last)) return
  const { rows: locked } = await tx.execute<{ is: boolean }>(sql`SELECT pg_try_advisory_xact_lock(${lock}) AS is`)
  if (locked[0]?.is) await addUp(tx)
}

/** Adds up what was noted, once nobody else does. */
export async function addUpNames(tx: Db): Promise<void> {
  await tx.execute(sql`SELECT pg_advisory_xact_lock(${lock})`)
  await addUp(tx)
}

async function addUp(tx: Db): Promise<void> {
  await tx.execute(sql`
    WITH noted AS (DELETE FROM vedette.name_changes RETURNING kind, said, claims),
      changed AS (SELECT kind, said, sum(claims)::int AS claims FROM noted GROUP BY kind, said)
    INSERT INTO vedette.name_totals AS t (kind, hash, said, claims) SELECT kind, ${hashOf(sql`said`)}, said, claims FROM changed WHERE claims <> 0
    ON CONFLICT (kind, hash) DO UPDATE SET claims = t.claims + excluded.claims`)
  await tx.execute(sql`DELETE FROM vedette.name_totals WHERE claims <= 0`)
}

/** Forgets all counts. Nobody else may count before the transaction ends. */
export async function forgetNames(tx: Db): Promise<void> {
  for (const table of ['names', 'name_changes', 'name_totals']) await tx.execute(sql.raw(`DELETE FROM vedette.${table}`))
}

/** Counts the names of all reports at once. Nobody else may count before the transaction ends. */
export async function countAllNames(tx: Db): Promise<void> {
  await forgetNames(tx)
  await tx.execute(sql`INSERT INTO vedette.names (key, kind, said, claims) SELECT key, kind, said, claims FROM ${countedIn(sql`true`)} c`)
  await tx.execute(sql`
    INSERT INTO vedette.name_totals (kind, hash, said, claims)
    SELECT kind, ${hashOf(sql`said`)}, said, sum(claims)::int FROM vedette.names GROUP BY kind, said`)
}
