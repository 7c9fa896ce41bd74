import { type SQL, sql } from 'drizzle-orm'
import type { Db } from './database.ts'
import { isOf } from './load-told.ts'
import type { ToldQuery } from './store.ts'
import { partLength, partOf, type ToldMark, type ToldParts } from './told-parts.ts'

/** What rows are marked, whatever the days of deeds that are asked for, and the day up to which reports are known. */
export type MarkedQuery = Pick<ToldQuery, 'area'>

/** With more parts than these all rows are looked through: finding each by its key takes longer. */
const mostParts = 16

/** Marks of the rows that a query gives, in their order, those of some parts alone where these are named: who has rows already need not ask for their text, which is a hundred times as long. */
export async function loadToldMarks(db: Db, query: MarkedQuery, parts?: readonly string[]): Promise<readonly ToldMark[]> {
  if (parts?.length === 0) return []
  const isOne = parts && parts.length <= mostParts ? sql.join(parts.map(isOfPart), sql` OR `) : sql`true`
  const { rows } = await db.execute<ToldMark>(
    sql`SELECT key, version, deeds_from AS "deedsFrom", deeds_to AS "deedsTo", published_day AS "publishedDay", replaced_on AS "replacedOn" FROM ${marksOf(query, isOne)} m ORDER BY key`
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
 * A report's only name never changes, so that those alone are looked up that have several. When another text of its address came is asked of each
 * row by itself: joined, all that is told would be read.
 */
const marksOf = ({ area }: MarkedQuery, isOne: SQL): SQL => sql`(
  SELECT key, xmin || ' ' || coalesce(replaced_on::text, '') || ' ' || name AS version, deeds_from, deeds_to, published_day, replaced_on
  FROM (
    SELECT t.key, t.xmin::text AS xmin, coalesce(r.name, '') AS name, t.deeds_from, t.deeds_to, t.published_day,
      CASE WHEN t.url IS NULL THEN NULL ELSE (
        SELECT min(later.published_day) FROM vedette.told later WHERE later.url = t.url AND later.published_day > t.published_day) END AS replaced_on
    FROM vedette.told t LEFT JOIN vedette.renamed r ON r.key = t.key
    WHERE (${isOne}) AND ${isOf(area)}) f)`
