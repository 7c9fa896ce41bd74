import type { Joined } from '@vedette/core'
import { eq, type SQL, sql } from 'drizzle-orm'
import { pageOf, readCursor, rowsToAsk } from './cursor.ts'
import type { Db } from './database.ts'
import { readDay } from './days.ts'
import { fitsEvent } from './fits-event.ts'
import { plainText } from './plain-text.ts'
import { events } from './schema.ts'
import type { EventQuery, Paged, Paging } from './store.ts'

/** Events, states and tolls, the latest first; those without a date come last. */
export async function listEvents(db: Db, query: EventQuery, paging: Paging): Promise<Paged<Joined>> {
  const conditions = conditionsOf(query)
  let after = readCursor(paging.cursor, ['number', 'string'])
  const wanted = rowsToAsk(paging)
  const chunk = Math.max(wanted, Object.keys(query).some(isLookedAt(query)) ? 500 : 0)
  const found: (Row & { readonly event: Joined })[] = []
  // What its row has no columns for is looked at here, page after page, until there are enough.
  for (let isEnd = false; !isEnd && found.length < wanted; ) {
    const from = after ? [sql`(-order_day::bigint, id) > (${-Number(after[0])}, ${String(after[1])})`] : []
    const { rows } = await db.execute<Row>(sql`
      SELECT id, order_day, joined FROM vedette.events WHERE ${sql.join([...conditions, ...from], sql` AND `)}
      ORDER BY order_day DESC, id LIMIT ${chunk}`)
    const read = rows.map(row => ({ ...row, event: JSON.parse(row.joined) as Joined }))
    found.push(...read.filter(({ event }) => fitsEvent(event, query)))
    const last = rows.at(-1)
    isEnd = rows.length < chunk || last === undefined
    after = last && [last.order_day, last.id]
  }
  return pageOf(
    found.slice(0, wanted),
    paging,
    ({ event }) => event,
    ({ order_day, id }) => [order_day, id]
  )
}

const inColumns: ReadonlySet<string> = new Set(['kind', 'type', 'area', 'since', 'until'])
const isLookedAt =
  (query: EventQuery) =>
  (name: string): boolean =>
    !inColumns.has(name) && query[name as keyof EventQuery] !== undefined

type Row = { readonly id: string; readonly order_day: number; readonly joined: string }

function conditionsOf({ kind, type, area, actor, since, until, stance, side, report }: EventQuery): readonly SQL[] {
  /** That its JSON has such a member somewhere: what has is looked at more closely. */
  const has = (name: string, value: string | undefined): readonly SQL[] =>
    value === undefined ? [] : [sql`strpos(joined, ${plainText(`"${name}":${JSON.stringify(value)}`)}) > 0`]
  return [
    sql`true`,
    ...(kind === undefined ? [] : [sql`kind = ${kind}`]),
    ...(type === undefined ? [] : [ofType(type)]),
    ...(area === undefined ? [] : [sql`areas @> ARRAY[${area}]::text[]`]),
    ...(actor === undefined ? [] : [sql`strpos(lower(joined), lower(${plainText(JSON.stringify(actor))})) > 0`]),
    ...(since === undefined ? [] : [sql`to_day >= ${readDay(since)}`]),
    ...(until === undefined ? [] : [sql`from_day <= ${readDay(until)}`]),
    ...has('stance', stance),
    ...has('side', side),
    ...has('report', report)
  ]
}

/** A type with its mode, or all modes of an event. */
export const ofType = (type: string, column: SQL = sql`type`): SQL =>
  type.includes('/') ? sql`${column} = ${type}` : sql`(${column} = ${type} OR (${column} >= ${`${type}/`} AND ${column} < ${`${type}0`}))`

/** What the claim of an id was joined to. */
export async function loadEventOf(db: Db, claim: string): Promise<Joined | undefined> {
  const { rows } = await db.execute<{ joined: string }>(sql`
    SELECT e.joined FROM vedette.parts p JOIN vedette.events e ON e.id = p.event WHERE p.claim = ${claim} LIMIT 1`)
  return rows[0] && (JSON.parse(rows[0].joined) as Joined)
}

export async function loadEvent(db: Db, id: string): Promise<Joined | undefined> {
  const [row] = await db.select({ joined: events.joined }).from(events).where(eq(events.id, id))
  return row && (JSON.parse(row.joined) as Joined)
}
