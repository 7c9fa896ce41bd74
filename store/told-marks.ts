import { type SQL, sql } from 'drizzle-orm'
import type { Db } from './database.ts'
import { isOf } from './load-told.ts'
import type { ToldQuery } from './store.ts'
import { loadToldChanges } from './told-changes.ts'
import type { ToldMark, ToldMarks } from './told-mark.ts'

/** What rows are marked, whatever the days of deeds that are asked for, and the day up to which reports are known. */
export type MarkedQuery = Pick<ToldQuery, 'area'>

/**
 * Marks of the rows that a query gives: who has rows already need not ask for their text, which is a hundred times as long. Who says when it last asked is told of those that
 * changed since, where that can be told.
 */
export async function loadToldMarks(db: Db, query: MarkedQuery, since?: string): Promise<ToldMarks> {
  // Before the rows are read: what changes meanwhile is told of next time.
  const told = await loadToldChanges(db, since)
  return { ...told, marks: told.changed?.size === 0 ? [] : await loadMarks(db, query, told.changed) }
}

/**
 * A report's only name never changes, so that those alone are looked up that have several. When another text of its address came is asked of each
 * row by itself: joined, all that is told would be read.
 */
async function loadMarks(db: Db, { area }: MarkedQuery, keys: ReadonlySet<string> | undefined): Promise<readonly ToldMark[]> {
  const isOne: SQL = keys === undefined ? sql`true` : sql`t.key = ANY(${sql.param([...keys])}::text[])`
  const { rows } = await db.execute<ToldMark>(sql`
    SELECT key, xmin || ' ' || coalesce(replaced_on::text, '') || ' ' || name AS version, deeds_from AS "deedsFrom", deeds_to AS "deedsTo",
      published_day AS "publishedDay", replaced_on AS "replacedOn"
    FROM (
      SELECT t.key, t.xmin::text AS xmin, coalesce(r.name, '') AS name, t.deeds_from, t.deeds_to, t.published_day,
        CASE WHEN t.url IS NULL THEN NULL ELSE (
          SELECT min(later.published_day) FROM vedette.told later WHERE later.url = t.url AND later.published_day > t.published_day) END AS replaced_on
      FROM vedette.told t LEFT JOIN vedette.renamed r ON r.key = t.key
      WHERE ${isOne} AND ${isOf(area)}) f
    ORDER BY key`)
  return rows
}
