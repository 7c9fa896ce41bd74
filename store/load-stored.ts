import { eq, sql } from 'drizzle-orm'
import type { Db } from './database.ts'
import { loadCoding } from './keep-coding.ts'
import { loadReportRow } from './list-reports.ts'
import { loadReport } from './load-report.ts'
import { loadReviewed } from './load-reviews.ts'
import { currentCodings, sightings } from './schema.ts'
import type { StoredReport } from './store.ts'

/** All that is kept of a report, or `undefined`. Its coding bears the name that the report is called by. */
export async function loadStored(db: Db, key: string): Promise<StoredReport | undefined> {
  const [row, report] = [await loadReportRow(db, key), await loadReport(db, key)]
  if (!row || !report) return undefined
  const names = await db.select({ name: sightings.name }).from(sightings).where(eq(sightings.key, key)).orderBy(sightings.name)
  const [current] = await db.select({ coder: currentCodings.coder }).from(currentCodings).where(eq(currentCodings.key, key))
  const coding = current && (await loadCoding(db, key, current.coder))
  const reviewed = coding && (await loadReviewed(db, key, coding))
  const { rows: versions } =
    row.url === null
      ? { rows: [{ key }] }
      : await db.execute<{ key: string }>(sql`
          SELECT r.key FROM vedette.reports r LEFT JOIN vedette.current_codings k ON k.key = r.key
          WHERE r.url = ${row.url} OR r.key = ${key} ORDER BY coalesce(k.published_day, r.published_day), r.seq`)
  return {
    ...row,
    names: names.map(({ name }) => name),
    report,
    coding: coding && reviewed ? { ...coding, ...reviewed.line, report: { ...coding.report, id: row.id } } : null,
    reviewed: (reviewed?.claims ?? []).filter(({ reviews, pending }) => reviews.length + pending.length > 0),
    lostReviews: reviewed?.lost ?? [],
    versions: versions.map(version => version.key)
  }
}
