import { sql } from 'drizzle-orm'
import type { Db } from './database.ts'
import { lockEvents } from './fresh-events.ts'

/** Whoever adds reports holds this lock together with others who add; whoever erases or restores holds it alone. */
const lock = 8_337_003

/** Keeps those who erase or restore waiting until the transaction ends. To be asked for before anything is read. */
export async function lockAsAdder(tx: Db): Promise<void> {
  await tx.execute(sql`SELECT pg_advisory_xact_lock_shared(${lock})`)
}

/** Keeps everybody else who adds, codes or makes events waiting until the transaction ends; `keys` are reports whose coding is waited for first. */
export async function lockAll(tx: Db, keys?: readonly string[]): Promise<void> {
  await tx.execute(sql`SELECT pg_advisory_xact_lock(${lock})`)
  // A coder has its report's task before it asks for the tables: whoever takes them the other way round would wait in a circle.
  const tasks = keys === undefined ? sql`true` : sql`key = ANY(${sql.param([...keys])}::text[])`
  if (keys === undefined || keys.length > 0) await tx.execute(sql`SELECT 1 FROM vedette.tasks WHERE ${tasks} ORDER BY key FOR UPDATE`)
  await lockEvents(tx)
  await tx.execute(sql`LOCK TABLE vedette.codings, vedette.current_codings IN EXCLUSIVE MODE`)
}

/** Lets the transaction erase rows that are only ever added. */
export async function allowErasing(tx: Db): Promise<void> {
  await tx.execute(sql`SELECT set_config('vedette.erasing', pg_current_xact_id()::text, true)`)
}

/** The tables of what is kept of reports, in the order in which their rows may go: none before what names it. */
export const reportTables = [
  'told',
  'reviewed_claims',
  'current_codings',
  'tasks',
  'reviews',
  'claims',
  'aside',
  'codings',
  'renamed',
  'sightings',
  'reports'
] as const

/** Erases all that is kept but what was struck out, which nothing undoes. */
export async function eraseAll(tx: Db): Promise<void> {
  await allowErasing(tx)
  for (const table of ['events', 'parts', 'meetings', 'names', 'name_changes', 'name_totals', 'unjoined', 'review_rules', ...reportTables])
    await tx.execute(sql.raw(`DELETE FROM vedette.${table}`))
}
