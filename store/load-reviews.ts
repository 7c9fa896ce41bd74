import { applyReviews, type Line, type Persons, type Review, type Reviewed } from '@vedette/core'
import { sql } from 'drizzle-orm'
import type { Db } from './database.ts'

/** All reviews of a report's claims, the earliest first: also where they were made in two stores. */
export async function loadReviews(db: Db, key: string): Promise<readonly Review[]> {
  const { rows } = await db.execute<{ detail: string }>(sql`SELECT detail FROM vedette.reviews WHERE key = ${key} ORDER BY at, seq`)
  return rows.map(({ detail }) => JSON.parse(detail) as Review)
}

/** A coding of a report as people left it, by a time (ISO 8601) where that is asked. */
export async function loadReviewed(db: Db, key: string, line: Line, recorded?: string): Promise<Reviewed> {
  const reviews = await loadReviews(db, key)
  const by = recorded === undefined ? reviews : reviews.filter(({ at }) => Date.parse(at) <= Date.parse(recorded))
  return applyReviews(line, by, by.length === 0 ? 1 : await loadPersons(db, recorded))
}

/** How many people had to decide alike, by a time where that is asked. */
async function loadPersons(db: Db, recorded: string | undefined): Promise<Persons> {
  const inTime = recorded === undefined ? sql`true` : sql`at <= ${recorded}::timestamptz`
  const { rows } = await db.execute<{ persons: Persons }>(
    sql`SELECT persons FROM vedette.review_rules WHERE ${inTime} ORDER BY at DESC LIMIT 1`
  )
  return rows[0]?.persons ?? 1
}
