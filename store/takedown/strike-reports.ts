import { hashText, reportKey } from '@vedette/core'
import { sql } from 'drizzle-orm'
import { reportRow } from '../add-reports.ts'
import type { Db } from '../database.ts'
import { plainText } from '../plain-text.ts'
import { reports, sightings, tasks } from '../schema.ts'
import { eraseReports } from './erase-reports.ts'
import type { Marked } from './scan-reports.ts'

/** What became of a report: the key of what is left of it, or that nothing is. */
export type Became = { readonly key: string; readonly became: string | null }

/** Erases reports, keeps what is left of them in their stead, recorded when they were, and has that coded. */
export async function strikeReports(tx: Db, marked: readonly Marked[]): Promise<readonly Became[]> {
  await eraseReports(
    tx,
    marked.map(({ key }) => key)
  )
  const all: Became[] = []
  for (const { key, takedown, recorded, left } of marked) {
    const recordedAt = sql`${recorded}::timestamptz`
    for (const report of left) {
      const row = { ...reportRow(reportKey(report), report), recordedAt }
      await tx.insert(reports).values(row).onConflictDoNothing()
      const name = { key: row.key, nameHash: hashText(report.id).slice(0, 32), name: plainText(report.id), recordedAt }
      await tx.insert(sightings).values(name).onConflictDoNothing()
      await tx.insert(tasks).values({ key: row.key }).onConflictDoNothing()
    }
    const [first] = left
    const became = first === undefined ? null : reportKey(first)
    // Where a name alone said the words, the report is the same as before.
    if (became !== key)
      await tx.execute(
        sql`INSERT INTO vedette.struck (key, takedown, became) VALUES (${key}, ${takedown}, ${became}) ON CONFLICT DO NOTHING`
      )
    all.push({ key, became })
  }
  // What is left of it may have been kept and coded before.
  await tx.execute(
    sql`DELETE FROM vedette.tasks t USING vedette.current_codings k WHERE k.key = t.key AND t.key = ANY(${sql.param(all.flatMap(({ became }) => became ?? []))}::text[])`
  )
  return all
}
