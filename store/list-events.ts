import type { Joined } from '@vedette/core'
import { eq, type SQL, sql } from 'drizzle-orm'
import { pageOf, readCursor, rowsToAsk } from './cursor.ts'
import type { Db } from './database.ts'
import { readDay } from './days.ts'
import { events } from './schema.ts'
import type { EventQuery, Paged, Paging } from './store.ts'

/** Events, states and tolls, the latest first; those without a date come last. */
export async function listEvents(db: Db, query: EventQuery, paging: Paging): Promise<Paged<Joined>> {
  const conditions: SQL[] = [sql`true`]
  if (query.kind !== undefined) conditions.push(sql`kind = ${query.kind}`)
  if (query.type !== undefined) conditions.push(ofType(query.type))
  if (query.area !== undefined) conditions.push(sql`areas @> ARRAY[${query.area}]::text[]`)
  if (query.actor !== undefined) conditions.push(ofActor(query.actor))
  if (query.since !== undefined) conditions.push(sql`to_day >= ${readDay(query.since)}`)
  if (query.until !== undefined) conditions.push(sql`from_day <= ${readDay(query.until)}`)
  const after = readCursor(paging.cursor, ['number', 'string'])
  if (after) conditions.push(sql`(-order_day::bigint, id) > (${-Number(after[0])}, ${String(after[1])})`)
  const { rows } = await db.execute<{ id: string; order_day: number; joined: string }>(sql`
    SELECT id, order_day, joined FROM vedette.events WHERE ${sql.join(conditions, sql` AND `)}
    ORDER BY order_day DESC, id LIMIT ${rowsToAsk(paging)}`)
  return pageOf(
    rows,
    paging,
    ({ joined }) => JSON.parse(joined) as Joined,
    ({ order_day, id }) => [order_day, id]
  )
}

/** A type with its mode, or all modes of an event. */
export const ofType = (type: string, column: SQL = sql`type`): SQL =>
  type.includes('/') ? sql`${column} = ${type}` : sql`(${column} = ${type} OR (${column} >= ${`${type}/`} AND ${column} < ${`${type}0`}))`

/** Of an actor who acts or to whom it is done: texts without the words are passed over before any is read. */
const ofActor = (actor: string): SQL => sql`
  (position(${JSON.stringify(actor)} IN joined) > 0 AND EXISTS (
    SELECT 1 FROM json_array_elements(joined::json -> 'by') p WHERE p ->> 'id' = ${actor} OR p ->> 'name' = ${actor}
    UNION ALL SELECT 1 FROM json_array_elements(joined::json -> 'to') p WHERE p ->> 'id' = ${actor} OR p ->> 'name' = ${actor}))`

export async function loadEvent(db: Db, id: string): Promise<Joined | undefined> {
  const [row] = await db.select({ joined: events.joined }).from(events).where(eq(events.id, id))
  return row && (JSON.parse(row.joined) as Joined)
}
