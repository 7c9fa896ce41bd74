import { sql } from 'drizzle-orm'
import type { Db } from './database.ts'
import { readDay } from './days.ts'
import { anyDay, isReplaced } from './load-told.ts'
import type { CodedQuery, LatestCoded } from './store.ts'

/** Keys of the coded reports that were published last, the latest first, and how many there are in all. */
export async function latestCoded(db: Db, { known, area }: CodedQuery, most: number): Promise<LatestCoded> {
  const knownDay = known === undefined ? anyDay : readDay(known)
  const fits = area === undefined ? sql`true` : sql`t.areas @> ARRAY[${area}]::text[] AND NOT ${isReplaced(knownDay)}`
  const { rows } = await db.execute<{ key: string; all: number }>(sql`
    SELECT t.key, count(*) OVER ()::int AS all FROM vedette.told t WHERE t.published_day <= ${knownDay} AND ${fits}
    ORDER BY t.published_day DESC, t.key LIMIT ${most}`)
  return { keys: rows.map(({ key }) => key), all: rows[0]?.all ?? 0 }
}
