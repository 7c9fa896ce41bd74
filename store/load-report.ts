import type { Report } from '@vedette/core'
import { eq, min } from 'drizzle-orm'
import type { Db } from './database.ts'
import { reports, sightings } from './schema.ts'

/** A report as it was added, named by the first of its names in the order of the alphabet. */
export async function loadReport(db: Db, key: string): Promise<Report | undefined> {
  const [row] = await db.select({ raw: reports.raw, meta: reports.meta }).from(reports).where(eq(reports.key, key))
  if (!row) return undefined
  const [first] = await db
    .select({ name: min(sightings.name) })
    .from(sightings)
    .where(eq(sightings.key, key))
  const meta = JSON.parse(row.meta) as Omit<Report, 'id' | 'raw'>
  return { id: first?.name ?? key, ...meta, raw: row.raw.toString('utf8') }
}
