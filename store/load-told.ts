import type { Told, ToldReport } from '@vedette/core'
import { sql } from 'drizzle-orm'
import type { Db } from './database.ts'
import { firstDay, readDay } from './days.ts'
import { readOldTold } from './read-old-told.ts'
import type { ToldQuery } from './store.ts'
import { deedDays } from './told-row.ts'
import { toldTextReader } from './told-text.ts'

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

/** A report's earlier text, when the same address has one that was published later and is known. */
export const isReplaced = (knownDay: number) => sql`EXISTS (
  SELECT 1 FROM vedette.told later
  WHERE later.url = t.url AND later.published_day > t.published_day AND later.published_day <= ${knownDay})`

export const anyDay = 2_147_483_647

/** Claims of the reports published up to a day, in the order of their reports' keys. */
export const loadTold = async (db: Db, query: ToldQuery): Promise<readonly Told[]> => toTold(await loadToldRows(db, query), query)

/** Reports that tell of an area, as the database has them. Of those whose deeds are all of other days than those asked for, the deeds are left out. */
export async function loadToldRows(db: Db, { known, area, deeds }: ToldQuery): Promise<readonly ToldRow[]> {
  const knownDay = known === undefined ? anyDay : readDay(known)
  const inArea = area === undefined ? sql`true` : sql`t.areas @> ARRAY[${area}]::text[]`
  const inDays = deeds ? sql`t.deeds_to >= ${readDay(deeds.since)} AND t.deeds_from <= ${readDay(deeds.until)}` : sql`true`
  const { rows } = await db.execute<ToldRow>(sql`
    SELECT t.key, (SELECT min(s.name) FROM vedette.sightings s WHERE s.key = t.key) AS id, t.report, t.lasting,
      CASE WHEN t.lasting IS NULL THEN NULL WHEN ${inDays} THEN t.deeds ELSE '' END AS deeds
    FROM vedette.told t
    WHERE ${inArea} AND t.published_day <= ${knownDay} AND NOT ${isReplaced(knownDay)} ORDER BY t.key`)
  return readOldTold(db, rows)
}

/** The claims of rows, in their order; those of an area, and without deeds of other days than some, where that is asked. */
export function toTold(rows: readonly ToldRow[], { area, deeds }: Pick<ToldQuery, 'area' | 'deeds'> = {}): readonly Told[] {
  const read = toldTextReader()
  const days = deeds && ([readDay(deeds.since), readDay(deeds.until)] as const)
  return rows.flatMap(row => {
    const report = reportOf(row)
    const publishedDay = firstDay(report.published)
    const inDays = (told: Told): boolean => {
      if (!days) return true
      const [from, to] = deedDays(told, publishedDay)
      return from <= days[1] && to >= days[0]
    }
    const told = [...read(row.lasting, report), ...read(row.deeds, report).filter(inDays)]
    return area === undefined ? told : told.filter(({ areas }) => areas.includes(area))
  })
}

/** As `toldRow` writes it. */
type ReportText = readonly [
  title: string | null,
  published: string | null,
  outlet: string | null,
  url: string | null,
  mark: string | null,
  credit: string | null,
  amends: ToldReport['amends']
]

function reportOf({ key, id, report }: ToldRow): ToldReport {
  const [title, published, outlet, url, mark, credit, amends] = JSON.parse(report) as ReportText
  return { key, id, title, published, outlet, url, mark, credit, amends }
}
