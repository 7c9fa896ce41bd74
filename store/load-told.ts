import type { LineClaim, Told } from '@vedette/core'
import { sql } from 'drizzle-orm'
import type { Db } from './database.ts'
import { fromDays, readDay, unknownDay } from './days.ts'
import type { ToldQuery } from './store.ts'

/** A claim with what is kept of its report. */
export type ToldRow = {
  readonly claim: string
  readonly key: string
  readonly name: string
  readonly title: string | null
  readonly published: string | null
  readonly outlet: string | null
  readonly url: string | null
  readonly from_day: number | null
  readonly to_day: number | null
  readonly areas: readonly string[]
}

/** Columns of `ToldRow`, of the claims of the codings that count. */
export const toldColumns = sql`c.claim, c.key, n.name, r.title, r.published, r.outlet, r.url, c.from_day, c.to_day, c.areas`
export const toldTables = sql`vedette.claims c
  JOIN vedette.current_codings r ON r.key = c.key AND r.coder = c.coder
  JOIN LATERAL (SELECT min(s.name) AS name FROM vedette.sightings s WHERE s.key = c.key) n ON true`

/** A report's earlier text, when the same address has one that was published later and is known. */
export const isReplaced = (knownDay: number) => sql`EXISTS (
  SELECT 1 FROM vedette.current_codings later
  WHERE later.url = r.url AND later.published_day > r.published_day AND later.published_day <= ${knownDay})`

const anyDay = 2_147_483_647

/** Claims of the reports published up to a day, in the order of their reports' keys. */
export const loadTold = async (db: Db, query: ToldQuery): Promise<readonly Told[]> => (await loadToldRows(db, query)).map(toTold)

/** The same, as the database has them. */
export async function loadToldRows(db: Db, { known, area, deeds }: ToldQuery): Promise<readonly ToldRow[]> {
  const knownDay = known === undefined ? anyDay : readDay(known)
  const inArea = area === undefined ? sql`true` : sql`c.areas @> ARRAY[${area}]::text[]`
  const { rows } = await db.execute<ToldRow>(sql`
    SELECT ${toldColumns} FROM ${toldTables}
    WHERE ${inArea} AND ${deeds ? mayMatter(deeds) : sql`true`} AND r.published_day <= ${knownDay} AND NOT ${isReplaced(knownDay)}
    ORDER BY c.key, c.ordinal`)
  return rows
}

/** Leaves out deeds that fall outside some days. Those without a date may be of any day of the year that their report was published in. */
const mayMatter = ({ since, until }: NonNullable<ToldQuery['deeds']>) => sql`(
  c.kind <> 'event' OR c.type = 'COERCE/seize' OR position('"if":null' IN c.claim) = 0 OR c.published_day = ${unknownDay}
  OR (coalesce(c.to_day, c.published_day + 366) >= ${readDay(since)} AND coalesce(c.from_day, c.published_day) <= ${readDay(until)}))`

export function toTold({ claim, from_day, to_day, areas, ...row }: ToldRow): Told {
  const days = from_day === null || to_day === null ? undefined : fromDays(from_day, to_day)
  return { claim: JSON.parse(claim) as LineClaim, report: reportOf(row), ...(days ? { days } : {}), areas }
}

export const reportOf = ({
  key,
  name,
  title,
  published,
  outlet,
  url
}: Omit<ToldRow, 'claim' | 'from_day' | 'to_day' | 'areas'>): Told['report'] => ({
  key,
  id: name,
  title,
  published,
  outlet,
  url
})
