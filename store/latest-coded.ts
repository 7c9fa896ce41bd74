import { sql } from 'drizzle-orm'
import type { Db } from './database.ts'
import { readDay } from './days.ts'
import { isReplaced } from './load-told.ts'
import type { CodedQuery, LatestCoded } from './store.ts'

const anyDay = 2_147_483_647

/** Keys of the coded reports that were published last, the latest first, and how many there are in all. */
export async function latestCoded(db: Db, { known, area }: CodedQuery, most: number): Promise<LatestCoded> {
  const knownDay = known === undefined ? anyDay : readDay(known)
  const tells = sql`EXISTS (
    SELECT 1 FROM vedette.claims c WHERE c.key = r.key AND c.coder = r.coder AND c.areas @> ARRAY[${area ?? ''}]::text[])`
  const { rows } = await db.execute<{ key: string; all: number }>(sql`
    SELECT r.key, count(*) OVER ()::int AS all FROM vedette.current_codings r
    WHERE r.published_day <= ${knownDay} AND ${area === undefined ? sql`true` : sql`${tells} AND NOT ${isReplaced(knownDay)}`}
    ORDER BY r.published_day DESC, r.key LIMIT ${most}`)
  return { keys: rows.map(({ key }) => key), all: rows[0]?.all ?? 0 }
}
