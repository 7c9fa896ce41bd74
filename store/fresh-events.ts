import { eq, sql } from 'drizzle-orm'
import type { Db } from './database.ts'
import { type Joining, joiningAnew } from './join-rows.ts'
import { events, revisions } from './schema.ts'
import { letGoOfChanges } from './told-changes.ts'
import { toldReader } from './told-reader.ts'
import { updateEvents } from './update-events.ts'

/** Whoever holds this lock makes the events. */
const lock = 8_337_002

/** How many reports are joined to the others at a time: those that came since, and of all. */
const slice = 200
const largeSlice = 2000

/** Makes the events again that reports which came or changed since have a part in, or all. What reads and joins them may keep what it did for as long as there are more. */
export async function freshEvents(db: Db, joining: Joining = joiningAnew): Promise<void> {
  if (await areFresh(db)) return
  for (let isMore = true; isMore; )
    isMore = await db.transaction(async tx => {
      await lockEvents(tx)
      if (!(await areOfAll(tx))) await makeEvents(tx)
      return joinSome(tx, joining)
    })
}

/** The same in a transaction that holds the lock. */
export async function freshenEvents(tx: Db): Promise<void> {
  if (!(await areOfAll(tx))) await makeEvents(tx)
  while (await joinSome(tx, joiningAnew));
}

/** Waits until nobody else makes events, and keeps others from it to the end of the transaction. */
export async function lockEvents(tx: Db): Promise<void> {
  await tx.execute(sql`SELECT pg_advisory_xact_lock(${lock})`)
}

/** Whether the events are made of all that is told. */
export async function areFresh(db: Db): Promise<boolean> {
  const { rows } = await db.execute<{ stale: boolean }>(sql`
    SELECT EXISTS (SELECT FROM vedette.unjoined) OR EXISTS (SELECT FROM vedette.revisions WHERE codings <> events) AS stale`)
  return rows[0]?.stale === false
}

/** How many reports wait to be joined, at most `most`; undefined when nothing is joined yet that could be added to. */
export async function countUnjoined(db: Db, most: number): Promise<number | undefined> {
  const { rows } = await db.execute<{ count: number }>(
    sql`SELECT count(*)::int AS count FROM (SELECT FROM vedette.unjoined LIMIT ${most}) u`
  )
  return (await areOfAll(db)) ? (rows[0]?.count ?? 0) : undefined
}

async function areOfAll(db: Db): Promise<boolean> {
  const [row] = await db.select().from(revisions)
  return row !== undefined && row.codings === row.events
}

/** Joins reports that wait for it, as many as a slice has; whether there may be more. What is noted meanwhile stays noted. */
async function joinSome(tx: Db, joining: Joining): Promise<boolean> {
  const { rows } = await tx.execute<{ seq: string; key: string }>(sql`SELECT seq, key FROM vedette.unjoined ORDER BY seq LIMIT ${slice}`)
  if (rows.length === 0) return false
  await updateEvents(tx, [...new Set(rows.map(({ key }) => key))], joining)
  await tx.execute(sql`DELETE FROM vedette.unjoined WHERE seq = ANY(${sql.param(rows.map(({ seq }) => seq))}::bigint[])`)
  await letGoOfChanges(tx)
  return rows.length === slice
}

/** Joins all claims anew, those that were published first before the others. Codings that come meanwhile are noted to be joined after it. */
export async function makeEvents(tx: Db): Promise<void> {
  const [revision] = await tx.select().from(revisions)
  await tx.execute(sql`DELETE FROM vedette.unjoined`)
  await tx.delete(events)
  await tx.execute(sql`DELETE FROM vedette.parts`)
  await tx.execute(sql`DELETE FROM vedette.meetings`)
  await tx.execute(sql`UPDATE vedette.revisions SET made = 0`)
  const { rows } = await tx.execute<{ key: string }>(sql`SELECT key FROM vedette.told ORDER BY published_day, key`)
  // What was read for one slice is looked at again for the next.
  const joining = { ...joiningAnew, read: toldReader() }
  for (let from = 0; from < rows.length; from += largeSlice) {
    const keys = rows.slice(from, from + largeSlice).map(({ key }) => key)
    await updateEvents(tx, keys, joining)
  }
  await tx
    .update(revisions)
    .set({ events: revision?.codings ?? 0 })
    .where(eq(revisions.one, true))
}
