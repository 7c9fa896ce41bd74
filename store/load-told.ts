import type { Told } from '@vedette/core'
import { type SQL, sql } from 'drizzle-orm'
import type { Db } from './database.ts'
import { readDay } from './days.ts'
import { readOldTold } from './read-old-told.ts'
import type { ToldQuery } from './store.ts'
import type { ToldReader } from './told-reader.ts'

/** What a report tells, as the database has it. */
export type ToldRow = {
  readonly key: string
  readonly id: string
  /** JSON: title, published, outlet, url, mark, credit, amends. */
  readonly report: string
  /** Texts of `writeToldText`. */
  readonly lasting: string
  readonly deeds: string
}

/** A report's earlier text, when the same address has one that was published later, is known, and had been recorded. */
export const isReplaced = (knownDay: number, recorded?: string) => sql`EXISTS (
  SELECT 1 FROM vedette.told later
  WHERE later.url = t.url AND later.published_day > t.published_day AND later.published_day <= ${knownDay}
    AND ${isRecorded(sql`later.key`, recorded)})`

/** Times are kept to the microsecond and shown to the millisecond: what is shown as recorded at a time was recorded by then. */
const isRecorded = (key: SQL, recorded: string | undefined): SQL =>
  recorded === undefined
    ? sql`true`
    : sql`EXISTS (
  SELECT 1 FROM vedette.reports kept
  WHERE kept.key = ${key} AND date_trunc('milliseconds', kept.recorded_at) <= ${recorded}::timestamptz)`

export const anyDay = 2_147_483_647

/** Whether people decided on a report's claims after a time, or on how many must agree: what it told then is worked out anew. */
const isReviewedAfter = (recorded: string | undefined): SQL =>
  recorded === undefined
    ? sql`false`
    : sql`EXISTS (SELECT 1 FROM vedette.reviews v WHERE v.key = t.key AND (v.at > ${recorded}::timestamptz
      OR EXISTS (SELECT 1 FROM vedette.review_rules u WHERE u.at > ${recorded}::timestamptz)))`

export const isOf = (area: string | undefined): SQL => (area === undefined ? sql`true` : sql`t.areas @> ARRAY[${area}]::text[]`)
export const areIn = (deeds: ToldQuery['deeds']): SQL =>
  deeds ? sql`t.deeds_to >= ${readDay(deeds.since)} AND t.deeds_from <= ${readDay(deeds.until)}` : sql`true`

/** Claims of the reports published up to a day, in the order of their reports' keys. */
export const loadTold = async (db: Db, query: ToldQuery, read: ToldReader): Promise<readonly Told[]> =>
  read(await loadToldRows(db, query), query)

/** Reports that tell of an area, as the database has them. Of those whose deeds are all of other days than those asked for, the deeds are left out. Of these `keys` alone, where they are given. */
export async function loadToldRows(
  db: Db,
  { known, recorded, area, deeds, keys }: ToldQuery & { readonly keys?: readonly string[] }
): Promise<readonly ToldRow[]> {
  if (keys?.length === 0) return []
  const isOne = keys === undefined ? sql`true` : sql`t.key = ANY(${sql.param([...keys])}::text[])`
  const knownDay = known === undefined ? anyDay : readDay(known)
  const inArea = isOf(area)
  const inDays = areIn(deeds)
  const inTime = recorded === undefined ? sql`true` : sql`date_trunc('milliseconds', s.recorded_at) <= ${recorded}::timestamptz`
  const isAnother = isReviewedAfter(recorded)
  const { rows } = await db.execute<ToldRow>(sql`
    SELECT t.key, (SELECT min(s.name) FROM vedette.sightings s WHERE s.key = t.key AND ${inTime}) AS id, t.report,
      CASE WHEN ${isAnother} THEN NULL ELSE t.lasting END AS lasting,
      CASE WHEN t.lasting IS NULL OR ${isAnother} THEN NULL WHEN ${inDays} THEN t.deeds ELSE '' END AS deeds
    FROM vedette.told t
    WHERE ${isOne} AND (${inArea} OR ${isAnother}) AND t.published_day <= ${knownDay} AND ${isRecorded(sql`t.key`, recorded)} AND NOT ${isReplaced(knownDay, recorded)} ORDER BY t.key`)
  return readOldTold(db, rows, recorded)
}
