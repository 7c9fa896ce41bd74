import { type SQL, sql } from 'drizzle-orm'
import type { Db } from './database.ts'
import { readDay } from './days.ts'
import { anyDay, isOf } from './load-told.ts'
import type { ToldQuery } from './store.ts'
import { partLength, partOf, type ToldMark, type ToldParts } from './told-parts.ts'

/** What rows are marked, whatever the days of deeds that are asked for. */
export type MarkedQuery = Pick<ToldQuery, 'known' | 'area'>

/** With more parts than these all rows are looked through: finding each by its key takes longer. */
const mostParts = 16

/** Marks of the rows that a query gives, in their order, those of some parts alone where these are named: who has rows already need not ask for their text, which is a hundred times as long. */
export async function loadToldMarks(db: Db, query: MarkedQuery, parts?: readonly string[]): Promise<readonly ToldMark[]> {
  if (parts?.length === 0) return []
  const isOne = parts && parts.length <= mostParts ? sql.join(parts.map(isOfPart), sql` OR `) : sql`true`
  const { rows } = await db.execute<ToldMark>(
    sql`SELECT key, version, deeds_from AS "deedsFrom", deeds_to AS "deedsTo" FROM ${marksOf(query, isOne)} m ORDER BY key`
  )
  return parts ? rows.filter(({ key }) => parts.includes(partOf(key))) : rows
}

/** The marks of all parts, made by the database: who only asks whether all is as it was need not be told of thousands. */
export async function loadToldParts(db: Db, query: MarkedQuery): Promise<ToldParts> {
  const { rows } = await db.execute<{ part: string; mark: string }>(sql`
    SELECT left(key, ${sql.raw(String(partLength))}) AS part, md5(string_agg(key || ' ' || version, E'\n' ORDER BY key)) AS mark
    FROM ${marksOf(query, sql`true`)} m GROUP BY 1 ORDER BY 1`)
  return new Map(rows.map(({ part, mark }) => [part, mark]))
}

/** Keys that begin so come before that beginning with its last character one further. */
const isOfPart = (part: string): SQL =>
  sql`(t.key >= ${part} AND t.key < ${part.slice(0, -1) + String.fromCharCode(part.charCodeAt(part.length - 1) + 1)})`

/**
 * A report's only name never changes, so that those alone are looked up that have several. Whether another text of its address came later is asked of each
 * row by itself: joined, all that is told would be read.
 */
function marksOf({ known, area }: MarkedQuery, isOne: SQL): SQL {
  const knownDay = known === undefined ? anyDay : readDay(known)
  return sql`(
    SELECT t.key, t.xmin::text || ' ' || coalesce(r.name, '') AS version, t.deeds_from, t.deeds_to
    FROM vedette.told t LEFT JOIN vedette.renamed r ON r.key = t.key
    WHERE (${isOne}) AND ${isOf(area)} AND t.published_day <= ${knownDay} AND (t.url IS NULL OR coalesce((
      SELECT false FROM vedette.told later
      WHERE later.url = t.url AND later.published_day > t.published_day AND later.published_day <= ${knownDay} LIMIT 1), true)))`
}
