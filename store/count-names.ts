import { type SQL, sql } from 'drizzle-orm'
import type { Db } from './database.ts'
import { isUnreviewed } from './list-claims.ts'

/** By what `name_totals` finds what is said. */
export const hashOf = (said: SQL): SQL => sql`encode(sha256(convert_to(${said}, 'UTF8')), 'hex')`

/** How often claims of reports, as people left them, name actors and places. */
const countedIn = (own: SQL): SQL => sql`(
  SELECT c.key, v.kind, v.said, count(*)::int AS claims FROM (
    SELECT key, coder, named, spots FROM vedette.claims c WHERE ${own} AND ${isUnreviewed}
    UNION ALL SELECT key, coder, named, spots FROM vedette.reviewed_claims WHERE ${own} AND standing <> 'rejected') c
  JOIN vedette.current_codings r ON r.key = c.key AND r.coder = c.coder,
  LATERAL (SELECT 'named' AS kind, unnest(c.named) AS said UNION ALL SELECT 'spots', unnest(c.spots)) v
  GROUP BY c.key, v.kind, v.said)`

/** How much more or less often than it was counted something is named, by reports that wait to be joined. */
export const namedSince = (kind: 'named' | 'spots'): SQL => {
  const own = sql`key IN (SELECT key FROM vedette.unjoined)`
  return sql`(
    SELECT said, sum(claims)::int AS claims FROM (
      SELECT said, -claims AS claims FROM vedette.names WHERE kind = ${kind} AND ${own}
      UNION ALL SELECT said, claims FROM ${countedIn(own)} now WHERE kind = ${kind}) c GROUP BY said)`
}

/** Counts anew whom and which places claims of some reports name, and adds it up. The transaction holds `lockEvents`. */
export async function countNames(tx: Db, keys: readonly string[]): Promise<void> {
  const own = sql`key = ANY(${sql.param([...keys])}::text[])`
  await tx.execute(sql`
    WITH gone AS (DELETE FROM vedette.names WHERE ${own} RETURNING kind, said, claims),
      added AS (
        INSERT INTO vedette.names (key, kind, said, claims)
        SELECT key, kind, said, claims FROM ${countedIn(own)} c RETURNING kind, said, claims),
      changed AS (
        SELECT kind, said, sum(claims)::int AS claims FROM (
          SELECT kind, said, -claims AS claims FROM gone UNION ALL SELECT kind, said, claims FROM added) b GROUP BY kind, said)
    INSERT INTO vedette.name_totals AS t (kind, hash, said, claims) SELECT kind, ${hashOf(sql`said`)}, said, claims FROM changed WHERE claims <> 0
    ON CONFLICT (kind, hash) DO UPDATE SET claims = t.claims + excluded.claims`)
  await tx.execute(sql`DELETE FROM vedette.name_totals WHERE claims <= 0`)
}

/** Forgets all counts. */
export async function forgetNames(tx: Db): Promise<void> {
  await tx.execute(sql`DELETE FROM vedette.names`)
  await tx.execute(sql`DELETE FROM vedette.name_totals`)
}
