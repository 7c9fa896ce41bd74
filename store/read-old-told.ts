import type { Line } from '@vedette/core'
import { sql } from 'drizzle-orm'
import type { Db } from './database.ts'
import { loadReviewed } from './load-reviews.ts'
import type { ToldRow } from './load-told.ts'
import { toldRow } from './told-row.ts'

/** How many codings are read at a time: one may have thousands of claims. */
const batch = 100

/**
 * Rows with what they tell; of those without it, which an older Vedette left or people decided on after `recorded`, it is worked out from their
 * codings and what had been decided by then.
 */
export async function readOldTold(db: Db, rows: readonly ToldRow[], recorded?: string): Promise<readonly ToldRow[]> {
  const old = rows.filter(({ lasting }) => lasting === null).map(({ key }) => key)
  if (old.length === 0) return rows
  const read = new Map<string, Pick<ToldRow, 'report' | 'lasting' | 'deeds'>>()
  for (let from = 0; from < old.length; from += batch) {
    const found = await db.execute<{ key: string; coder: string; line: string }>(sql`
      SELECT c.key, c.coder, c.line FROM vedette.codings c JOIN vedette.told t ON t.key = c.key AND t.coder = c.coder
      WHERE c.key IN (${sql.join(
        old.slice(from, from + batch).map(key => sql`${key}`),
        sql`, `
      )})`)
    for (const { key, coder, line } of found.rows) {
      const reviewed = await loadReviewed(db, key, JSON.parse(line) as Line, recorded)
      const { report, lasting, deeds } = toldRow(reviewed.line, key, coder, reviewed.pins)
      read.set(key, { report, lasting, deeds })
    }
  }
  return rows.map(row => ({ ...row, ...read.get(row.key) }))
}
