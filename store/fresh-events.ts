import { eq, sql } from 'drizzle-orm'
import type { Db } from './database.ts'
import { joinRows } from './join-rows.ts'
import { loadToldRows } from './load-told.ts'
import { events, revisions } from './schema.ts'

/** Whoever holds this lock makes the events. */
const lock = 8_337_002

/** Makes the events again when codings came since they were made. */
export async function freshEvents(db: Db): Promise<void> {
  if (await areFresh(db)) return
  await db.transaction(async tx => {
    await lockEvents(tx)
    if (!(await areFresh(tx))) await makeEvents(tx)
  })
}

/** Waits until nobody else makes events, and keeps others from it to the end of the transaction. */
export async function lockEvents(tx: Db): Promise<void> {
  await tx.execute(sql`SELECT pg_advisory_xact_lock(${lock})`)
}

async function areFresh(db: Db): Promise<boolean> {
  const [row] = await db.select().from(revisions)
  return row !== undefined && row.codings === row.events
}

/** Joins all claims anew. Codings that come meanwhile leave the events stale, since their revision is the one that was read first. */
export async function makeEvents(tx: Db): Promise<void> {
  const [revision] = await tx.select().from(revisions)
  const rows = await joinRows(await loadToldRows(tx, {}))
  await tx.delete(events)
  for (let from = 0; from < rows.length; from += 1000) await tx.insert(events).values(rows.slice(from, from + 1000))
  await tx
    .update(revisions)
    .set({ events: revision?.codings ?? 0 })
    .where(eq(revisions.one, true))
}
