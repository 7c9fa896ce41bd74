import { invariant, type LineClaim, type Told } from '@vedette/core'
import { sql } from 'drizzle-orm'
import type { Db } from './database.ts'
import { fromDays, readDay, unknownDay } from './days.ts'
import type { ToldQuery } from './store.ts'

/** A claim, beside the first of each report what is kept of the report: told again with each, it would be read thousands of times. */
export type ToldRow = {
  readonly claim: string
  readonly from_day: number | null
  readonly to_day: number | null
  /** JSON text; most claims have the areas of another. */
  readonly areas: string
  /** JSON text; null when the row before is of the same report. */
  readonly report: string | null
}

const toldColumns = sql`c.claim, c.from_day, c.to_day, array_to_json(c.areas)::text AS areas,
  CASE WHEN lag(c.key) OVER (ORDER BY c.key, c.ordinal) IS DISTINCT FROM c.key THEN json_build_object(
    'key', r.key, 'id', (SELECT min(s.name) FROM vedette.sightings s WHERE s.key = r.key),
    'title', r.title, 'published', r.published, 'outlet', r.outlet, 'url', r.url)::text END AS report`

/** A report's earlier text, when the same address has one that was published later and is known. */
export const isReplaced = (knownDay: number) => sql`EXISTS (
  SELECT 1 FROM vedette.current_codings later
  WHERE later.url = r.url AND later.published_day > r.published_day AND later.published_day <= ${knownDay})`

const anyDay = 2_147_483_647

/** Claims of the reports published up to a day, in the order of their reports' keys. */
export const loadTold = async (db: Db, query: ToldQuery): Promise<readonly Told[]> => toTold(await loadToldRows(db, query))

/** The same, as the database has them. */
export async function loadToldRows(db: Db, { known, area, deeds }: ToldQuery): Promise<readonly ToldRow[]> {
  const knownDay = known === undefined ? anyDay : readDay(known)
  const inArea = area === undefined ? sql`true` : sql`c.areas @> ARRAY[${area}]::text[]`
  const { rows } = await db.execute<ToldRow>(sql`
    SELECT ${toldColumns} FROM vedette.claims c JOIN vedette.current_codings r ON r.key = c.key AND r.coder = c.coder
    WHERE ${inArea} AND ${deeds ? mayMatter(deeds) : sql`true`} AND r.published_day <= ${knownDay} AND NOT ${isReplaced(knownDay)}
    ORDER BY c.key, c.ordinal`)
  return rows
}

/** Leaves out deeds that fall outside some days. Those without a date may be of any day of the year that their report was published in. */
const mayMatter = ({ since, until }: NonNullable<ToldQuery['deeds']>) => sql`(
  c.kind <> 'event' OR c.type = 'COERCE/seize' OR position('"if":null' IN c.claim) = 0 OR c.published_day = ${unknownDay}
  OR (coalesce(c.to_day, c.published_day + 366) >= ${readDay(since)} AND coalesce(c.from_day, c.published_day) <= ${readDay(until)}))`

/** What rows say, in their order; claims of a report share what is kept of it. */
export function toTold(rows: readonly ToldRow[]): readonly Told[] {
  const areasRead = new Map<string, readonly string[]>()
  const told: Told[] = []
  for (const row of rows) {
    const report = row.report === null ? told.at(-1)?.report : (JSON.parse(row.report) as Told['report'])
    invariant(report !== undefined, 'the first claim comes without its report')
    const areas = areasRead.get(row.areas) ?? (JSON.parse(row.areas) as readonly string[])
    areasRead.set(row.areas, areas)
    const days = row.from_day === null || row.to_day === null ? undefined : fromDays(row.from_day, row.to_day)
    told.push({ claim: JSON.parse(row.claim) as LineClaim, report, ...(days ? { days } : {}), areas })
  }
  return told
}
