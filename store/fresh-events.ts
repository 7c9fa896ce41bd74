import { type Joined, joinClaims, rangeOf, type Told } from '@vedette/core'
import { eq, sql } from 'drizzle-orm'
import type { Db } from './database.ts'
import { toDays, unknownDay } from './days.ts'
import { loadTold } from './load-told.ts'
import { plainText } from './plain-text.ts'
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
  const rows = eventRows(await loadTold(tx, {}))
  await tx.delete(events)
  for (let from = 0; from < rows.length; from += 1000) await tx.insert(events).values(rows.slice(from, from + 1000))
  await tx
    .update(revisions)
    .set({ events: revision?.codings ?? 0 })
    .where(eq(revisions.one, true))
}

/** Rows of the events that claims add up to, by id. */
export const eventRows = (told: readonly Told[]) => {
  const areas = new Map(told.map(each => [each.claim.id, each.areas]))
  return joinClaims(told)
    .map(joined => rowOf(joined, areas))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

function rowOf(joined: Joined, areas: ReadonlyMap<string, readonly string[]>) {
  const range = joined.on ? rangeOf(joined.on.date) : undefined
  const [fromDay, toDay] = range ? toDays(range) : [null, null]
  return {
    id: joined.id,
    kind: joined.kind,
    type: joined.type,
    orderDay: fromDay ?? unknownDay,
    fromDay,
    toDay,
    areas: [...new Set(joined.claims.flatMap(({ id }) => areas.get(id) ?? []))].sort().map(plainText),
    joined: JSON.stringify(joined)
  }
}
