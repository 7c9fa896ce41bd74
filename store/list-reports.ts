import { writeDay } from '@vedette/core'
import { type SQL, sql } from 'drizzle-orm'
import { pageOf, readCursor, rowsToAsk } from './cursor.ts'
import type { Db } from './database.ts'
import { readDay, unknownDay } from './days.ts'
import { searchWords } from './plain-text.ts'
import type { Paged, Paging, PublishedDays, ReportQuery, ReportRow } from './store.ts'

type Row = {
  readonly key: string
  readonly name: string
  readonly title: string | null
  readonly published: string | null
  readonly day: number
  readonly outlet: string | null
  readonly url: string | null
  readonly language: string | null
  readonly waits: boolean
  readonly failed_says: string | null
  readonly claims: number
  readonly recorded: string
}

/** What is read of a report where it was coded, else what was handed over with it. */
const columns = sql`r.key, n.name, coalesce(k.title, r.title) AS title, coalesce(k.published, r.published) AS published,
  coalesce(k.published_day, r.published_day) AS day, coalesce(k.outlet, r.outlet) AS outlet, coalesce(k.url, r.url) AS url,
  coalesce(k.language, r.language) AS language, t.key IS NOT NULL AND t.failed_says IS NULL AS waits, t.failed_says,
  coalesce(k.claims, 0) AS claims, to_char(r.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS recorded`
const named = sql`JOIN LATERAL (SELECT min(s.name) AS name FROM vedette.sightings s WHERE s.key = r.key) n ON true`
const tables = sql`vedette.reports r
  LEFT JOIN vedette.current_codings k ON k.key = r.key
  LEFT JOIN vedette.tasks t ON t.key = r.key ${named}`

/**
 * Reports that are not coded yet, and then those that are: each can be read in its order by an index, both together cannot. One that is coded in between
 * stands in both.
 */
const parts = [
  {
    from: sql`vedette.tasks t JOIN vedette.reports r ON r.key = t.key LEFT JOIN vedette.current_codings k ON k.key = t.key ${named}`,
    where: sql`k.key IS NULL`,
    day: sql`r.published_day`,
    key: sql`r.key`
  },
  {
    from: sql`vedette.current_codings k JOIN vedette.reports r ON r.key = k.key LEFT JOIN vedette.tasks t ON t.key = k.key ${named}`,
    where: sql`true`,
    day: sql`k.published_day`,
    key: sql`k.key`
  }
] as const

/** Reports, the latest published first; those without a date come last. */
export async function listReports(db: Db, query: ReportQuery, paging: Paging): Promise<Paged<ReportRow>> {
  const after = readCursor(paging.cursor, ['number', 'string'])
  const found: Row[] = []
  for (const { from, where, day, key } of parts) {
    const conditions: SQL[] = [where]
    if (query.search !== undefined) conditions.push(sql`k.words @@ websearch_to_tsquery('simple', ${searchWords(query.search)})`)
    if (query.outlet !== undefined) conditions.push(sql`coalesce(k.outlet, r.outlet) = ${query.outlet}`)
    if (query.since !== undefined) conditions.push(sql`${day} >= ${readDay(query.since)}`)
    if (query.until !== undefined) conditions.push(sql`${day} <= ${readDay(query.until)}`)
    if (query.recorded !== undefined) conditions.push(sql`date_trunc('milliseconds', r.recorded_at) <= ${query.recorded}::timestamptz`)
    if (query.state !== undefined) conditions.push(inState[query.state])
    // The day alone, too: by it the index is entered where the page before ended.
    if (after)
      conditions.push(sql`${day} <= ${Number(after[0])} AND (-${day}::bigint, ${key}) > (${-Number(after[0])}, ${String(after[1])})`)
    const { rows } = await db.execute<Row>(sql`
      SELECT ${columns} FROM ${from} WHERE ${sql.join(conditions, sql` AND `)} ORDER BY ${day} DESC, ${key} LIMIT ${rowsToAsk(paging)}`)
    found.push(...rows)
  }
  const each = [...new Map(found.map(row => [row.key, row])).values()]
  const inOrder = each.sort((a, b) => b.day - a.day || (a.key < b.key ? -1 : 1)).slice(0, rowsToAsk(paging))
  return pageOf(inOrder, paging, toReportRow, row => [row.day, row.key])
}

const inState: Readonly<Record<ReportRow['state'], SQL>> = {
  waiting: sql`t.key IS NOT NULL AND t.failed_says IS NULL`,
  failed: sql`t.failed_says IS NOT NULL`,
  coded: sql`t.key IS NULL`
}

/** The first and the last of the days from which reports' dates of publication run. */
export async function loadPublishedDays(db: Db): Promise<PublishedDays> {
  const waiting = sql`SELECT r.published_day FROM vedette.tasks t JOIN vedette.reports r ON r.key = t.key
    WHERE r.published_day > ${unknownDay} AND NOT EXISTS (SELECT FROM vedette.current_codings k WHERE k.key = t.key)`
  const coded = sql`SELECT published_day FROM vedette.current_codings WHERE published_day > ${unknownDay}`
  const { rows } = await db.execute<{ first: number | null; last: number | null }>(sql`
    SELECT min(day) AS first, max(day) AS last FROM (
      (${coded} ORDER BY published_day LIMIT 1) UNION ALL (${coded} ORDER BY published_day DESC LIMIT 1) UNION ALL (${waiting})) days(day)`)
  const write = (day: number | null | undefined): string | null => (typeof day === 'number' ? writeDay(day) : null)
  return { first: write(rows[0]?.first), last: write(rows[0]?.last) }
}

/** One report's row, or `undefined`. */
export async function loadReportRow(db: Db, key: string): Promise<ReportRow | undefined> {
  const { rows } = await db.execute<Row>(sql`SELECT ${columns} FROM ${tables} WHERE r.key = ${key}`)
  return rows[0] && toReportRow(rows[0])
}

const toReportRow = ({ name, day: _, waits, failed_says, ...row }: Row): ReportRow => ({
  ...row,
  id: name,
  state: failed_says !== null ? 'failed' : waits ? 'waiting' : 'coded',
  says: failed_says
})
