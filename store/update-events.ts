import { createHash } from 'node:crypto'
import { type Gathering, meetingReader, type Told } from '@vedette/core'
import { sql } from 'drizzle-orm'
import type { Db } from './database.ts'
import { toDays } from './days.ts'
import type { EventRow } from './event-rows.ts'
import { any, loadBefore, nearFinder, numberOf } from './find-near.ts'
import { type Joining, joiningAnew } from './join-rows.ts'
import { loadToldRows } from './load-told.ts'
import { rejoin } from './rejoin.ts'
import { events } from './schema.ts'

/** Makes the events anew that claims of some reports are, were or may be parts of. The transaction holds `lockEvents`. */
export async function updateEvents(tx: Db, changed: readonly string[], { read, join }: Joining = joiningAnew): Promise<void> {
  // Of the texts of one address only the latest counts.
  const { rows: siblings } = await tx.execute<{ key: string }>(sql`
    SELECT o.key FROM vedette.told o WHERE o.url IN (SELECT t.url FROM vedette.told t WHERE t.key = ${any(changed)})`)
  const keys = [...new Set([...changed, ...siblings.map(({ key }) => key)])]
  const came = read(await loadToldRows(tx, { keys }))
  const gone = await tx.execute<{ event: string }>(sql`
    WITH gone AS (DELETE FROM vedette.parts WHERE key = ${any(keys)} RETURNING event) SELECT DISTINCT event FROM gone`)
  await tx.execute(sql`DELETE FROM vedette.meetings WHERE key = ${any(keys)}`)
  const hit = await loadBefore(
    tx,
    read,
    gone.rows.map(({ event }) => event)
  )
  const { before, rows } = await rejoin(came, hit, nearFinder(tx, read), join)
  const readMeetings = meetingReader()
  await keepRows(tx, before, rows)
  await keepParts(tx, came, rows)
  await keepMeetings(
    tx,
    came.map(each => ({ told: each, at: readMeetings(each).at }))
  )
}

/** Puts events in the stead of others; those that are as they were are left alone. */
async function keepRows(tx: Db, before: readonly string[], rows: readonly EventRow[]): Promise<void> {
  // Of most that are looked at the text is as it was: it need not be sent to tell.
  const { rows: kept } = await tx.execute<{ id: string; mark: string }>(
    sql`SELECT id, md5(joined) AS mark FROM vedette.events WHERE id = ${any(before)}`
  )
  const markOf = new Map(kept.map(({ id, mark }) => [id, mark]))
  const stay = new Set(rows.filter(({ id, joined }) => markOf.get(id) === md5(joined)).map(({ id }) => id))
  const fresh = rows.filter(({ id }) => !stay.has(id))
  const left = before.filter(id => markOf.has(id) && !stay.has(id))
  await tx.execute(sql`DELETE FROM vedette.events WHERE id = ${any(left)}`)
  await tx.execute(sql`UPDATE vedette.revisions SET made = made + ${fresh.length - left.length}, joins = joins + 1`)
  for (let from = 0; from < fresh.length; from += 1000)
    await tx.insert(events).values(fresh.slice(from, from + 1000).map(({ claims: _, ...row }) => row))
}

/** As PostgreSQL makes it of a text. */
const md5 = (text: string): string => createHash('md5').update(text).digest('hex')

async function keepParts(tx: Db, came: readonly Told[], rows: readonly EventRow[]): Promise<void> {
  const eventOf = new Map(rows.flatMap(({ id, claims }) => claims.map(claim => [claim, id] as const)))
  const claims = [...eventOf.keys()]
  await tx.execute(sql`
    UPDATE vedette.parts p SET event = n.event
    FROM unnest(${sql.param(claims)}::text[], ${sql.param([...eventOf.values()])}::text[]) AS n (claim, event)
    WHERE p.claim = n.claim AND p.event <> n.event`)
  await tx.execute(sql`
    INSERT INTO vedette.parts (key, claim, event) SELECT * FROM unnest(${sql.param(came.map(({ report }) => report.key))}::text[],
      ${sql.param(came.map(({ claim }) => claim.id))}::text[], ${sql.param(came.map(({ claim }) => eventOf.get(claim.id) ?? ''))}::text[])
    ON CONFLICT DO NOTHING`)
}

async function keepMeetings(tx: Db, came: readonly { readonly told: Told; readonly at: readonly Gathering[] }[]): Promise<void> {
  const rows = came.flatMap(({ told, at }) => at.map(({ place, days }) => ({ told, place, days: toDays(days) })))
  await tx.execute(sql`
    INSERT INTO vedette.meetings (key, claim, place, from_day, to_day) SELECT * FROM unnest(
      ${sql.param(rows.map(({ told }) => told.report.key))}::text[], ${sql.param(rows.map(({ told }) => told.claim.id))}::text[],
      ${sql.param(rows.map(({ place }) => numberOf(place)))}::bigint[],
      ${sql.param(rows.map(({ days }) => days[0]))}::int[], ${sql.param(rows.map(({ days }) => days[1]))}::int[])`)
}
