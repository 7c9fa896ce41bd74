import { createHash } from 'node:crypto'
import { type SQL, sql } from 'drizzle-orm'
import type { Db } from './database.ts'
import { readDay } from './days.ts'
import { anyDay, areIn, isOf } from './load-told.ts'
import type { ToldQuery } from './store.ts'

/** A report of those that `loadToldRows` gives: another version has another text. `inDays` says whether its deeds are among what is given. */
export type ToldMark = { readonly key: string; readonly version: string; readonly inDays: boolean }

/** Marks of rows, and one of all these. */
export type ToldMarks = { readonly all: string; readonly marks: readonly ToldMark[] }

type Asked = Omit<ToldQuery, 'recorded'>

/** Marks of the rows that a query gives, in their order: who has them already need not ask for their text, which is a hundred times as long. */
export async function loadToldMarks(db: Db, query: Asked): Promise<ToldMarks> {
  const { rows } = await db.execute<ToldMark>(sql`SELECT key, version, "inDays" FROM ${marksOf(query)} m ORDER BY key`)
  return { all: markOf(rows), marks: rows }
}

/** The mark of all of them, made by the database: who only asks whether all is as it was need not be told of thousands. */
export async function loadToldMark(db: Db, query: Asked): Promise<string> {
  const { rows } = await db.execute<{ mark: string }>(sql`
    SELECT md5(coalesce(string_agg(key || ' ' || version || ' ' || "inDays", E'\n' ORDER BY key), '')) AS mark FROM ${marksOf(query)} m`)
  return rows[0]?.mark ?? ''
}

const markOf = (marks: readonly ToldMark[]): string =>
  createHash('md5')
    .update(marks.map(({ key, version, inDays }) => `${key} ${version} ${inDays}`).join('\n'))
    .digest('hex')

/**
 * A report's only name never changes, so that those alone are looked up that have several. Whether another text of its address came later is asked of each
 * row by itself: joined, all that is told would be read.
 */
function marksOf({ known, area, deeds }: Asked): SQL {
  const knownDay = known === undefined ? anyDay : readDay(known)
  return sql`(
    SELECT t.key, t.xmin::text || ' ' || coalesce(r.name, '') AS version, coalesce(${areIn(deeds)}, false) AS "inDays"
    FROM vedette.told t LEFT JOIN vedette.renamed r ON r.key = t.key
    WHERE ${isOf(area)} AND t.published_day <= ${knownDay} AND (t.url IS NULL OR coalesce((
      SELECT false FROM vedette.told later
      WHERE later.url = t.url AND later.published_day > t.published_day AND later.published_day <= ${knownDay} LIMIT 1), true)))`
}
