import { type Line, type Report, reportKey } from '@vedette/core'
import { sql } from 'drizzle-orm'
import type { Db } from '../database.ts'
import type { Progress } from '../store.ts'
import { findMarked, type WordMark } from './mark-words.ts'
import { strikeReport } from './strike-report.ts'

/** A report that says what was struck out, under all its names, and what is left of it; nothing where the words cannot be told from the rest. */
export type Marked = { readonly key: string; readonly takedown: string; readonly recorded: string; readonly left: readonly Report[] }

type Row = {
  readonly key: string
  readonly raw: Buffer
  readonly meta: string
  readonly names: readonly string[]
  readonly recorded: string
}

/** Finds the reports that say any of the words, in their text, in what came with it, in their names, or in what was read of them. `skip` names those that are known not to. */
export async function scanReports(
  db: Db,
  marks: readonly WordMark[],
  skip: ReadonlySet<string>,
  progress: Progress
): Promise<{ readonly marked: readonly Marked[]; readonly seen: ReadonlySet<string> }> {
  const { rows } = await db.execute<{ key: string }>(sql`SELECT key FROM vedette.reports ORDER BY key`)
  const keys = rows.map(({ key }) => key).filter(key => !skip.has(key))
  const marked: Marked[] = []
  for (const [index, key] of keys.entries()) {
    const found = await scanReport(db, key, marks)
    if (found !== undefined) marked.push(found)
    progress(index + 1, keys.length)
  }
  return { marked, seen: new Set(keys.filter(key => !marked.some(each => each.key === key))) }
}

async function scanReport(db: Db, key: string, marks: readonly WordMark[]): Promise<Marked | undefined> {
  const own = marks.filter(mark => mark.key === null || mark.key === key)
  if (own.length === 0) return undefined
  const { rows } = await db.execute<Row>(sql`
    SELECT r.key, r.raw, r.meta, r.recorded_at::text AS recorded,
      (SELECT array_agg(s.name ORDER BY s.name) FROM vedette.sightings s WHERE s.key = r.key) AS names
    FROM vedette.reports r WHERE r.key = ${key}`)
  const row = rows[0]
  if (row === undefined) return undefined
  const report = { ...(JSON.parse(row.meta) as Omit<Report, 'id' | 'raw'>), raw: row.raw.toString('utf8') }
  const left = row.names.map(id => strikeReport({ ...report, id }, marks) ?? { ...report, id })
  const isStruck = left.some((each, at) => reportKey(each) !== key || each.id !== row.names[at])
  const by = own.find(mark => strikeReport({ ...report, id: row.names.join(' ') }, [mark])) ?? own[0]
  const marked = { key, takedown: by?.takedown ?? '', recorded: row.recorded }
  if (isStruck) return { ...marked, left }
  return (await isRead(db, key, own)) ? { ...marked, left: [] } : undefined
}

/** Whether words stand in what was read of a report whose own text does not say them in a way that can be found: it has to go whole. */
async function isRead(db: Db, key: string, marks: readonly WordMark[]): Promise<boolean> {
  const { rows } = await db.execute<{ line: string }>(sql`SELECT line FROM vedette.codings WHERE key = ${key}`)
  return rows.some(({ line }) => says(JSON.parse(line) as Line, marks))
}

/** Whether what was read of a report says any of the words. */
export const says = ({ report }: Line, marks: readonly WordMark[]): boolean =>
  [report.text, report.title, report.outlet, report.url].some(text => findMarked(text ?? '', false, marks).length > 0)
