import type { Line } from '@vedette/core'
import { sql } from 'drizzle-orm'
import type { Db } from './database.ts'

/** What the codings that count read in these reports, by their keys, before people decided on it. */
export async function loadLines(db: Db, keys: readonly string[]): Promise<ReadonlyMap<string, Line>> {
  if (keys.length === 0) return new Map()
  const { rows } = await db.execute<{ key: string; line: string }>(sql`
    SELECT k.key, c.line FROM vedette.current_codings k JOIN vedette.codings c ON c.key = k.key AND c.coder = k.coder
    WHERE k.key IN (${sql.join(keys.map(key => sql`${key}`), sql`, `)})`) // biome-ignore format: as SQL
  return new Map(rows.map(({ key, line }) => [key, JSON.parse(line) as Line]))
}
