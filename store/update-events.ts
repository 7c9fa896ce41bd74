import { type Gathering, hashText, meetingReader, type Told } from '@vedette/core'
import { sql } from 'drizzle-orm'
import type { Db } from './database.ts'
import { toDays } from './days.ts'
import type { EventRow } from './event-rows.ts'
import { loadToldRows } from './load-told.ts'
import { type Before, rejoin } from './rejoin.ts'
import { events } from './schema.ts'
import { type ToldReader, toTold } from './told-reader.ts'

/** Makes the events anew that claims of some reports are, were or may be parts of. The transaction holds `lockEvents`. */
export async function updateEvents(tx: Db, changed: readonly string[], read = toTold): Promise<void> {
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
  const readMeetings = meetingReader()
  const near = async (told: readonly Told[], known: ReadonlySet<string>): Promise<readonly Before[]> => {
    const found = await findNear(
      tx,
      told,
      told.flatMap(each => readMeetings(each).with)
    )
    return loadBefore(
      tx,
      read,
      found.filter(event => !known.has(event))
    )
  }
  const { before, rows } = await rejoin(came, hit, near)
  await keepRows(tx, before, rows)
  await keepParts(tx, came, rows)
  await keepMeetings(
    tx,
    came.map(each => ({ told: each, at: readMeetings(each).at }))
  )
}

const any = (texts: readonly string[]) => sql`ANY(${sql.param([...texts])}::text[])`

/** A number for a place where claims meet. Two places of one number are looked at together, which costs time alone. */
const numberOf = (place: string): string => BigInt.asIntN(64, BigInt(`0x${hashText(place).slice(0, 16)}`)).toString()

/** Events of claims that stand where some look for them, or are of the same report. */
async function findNear(tx: Db, told: readonly Told[], looked: readonly Gathering[]): Promise<readonly string[]> {
  if (told.length === 0) return []
  const days = looked.map(each => toDays(each.days))
  const reports = [...new Set(told.map(({ report }) => report.key))]
  // However many are looked for, each by the index: the table of all is never read.
  await tx.execute(sql`SELECT set_config(name, 'off', true) FROM unnest('{enable_hashjoin,enable_mergejoin,enable_seqscan}'::text[]) name`)
  const { rows } = await tx.execute<{ event: string }>(sql`
    SELECT p.event FROM unnest(${sql.param(looked.map(({ place }) => numberOf(place)))}::bigint[],
      ${sql.param(days.map(([from]) => from))}::int[], ${sql.param(days.map(([, to]) => to))}::int[]) AS w (place, since, until)
    JOIN vedette.meetings m ON m.place = w.place AND m.to_day >= w.since AND m.from_day <= w.until
    JOIN vedette.parts p ON p.key = m.key AND p.claim = m.claim
    UNION SELECT p.event FROM vedette.parts p WHERE p.key = ${any(reports)}`)
  await tx.execute(sql`SELECT set_config(name, 'on', true) FROM unnest('{enable_hashjoin,enable_mergejoin,enable_seqscan}'::text[]) name`)
  return rows.map(({ event }) => event)
}

/** The claims of events, as they are kept now. */
async function loadBefore(tx: Db, read: ToldReader, ids: readonly string[]): Promise<readonly Before[]> {
  if (ids.length === 0) return []
  const { rows: parts } = await tx.execute<{ key: string; claim: string; event: string }>(
    sql`SELECT key, claim, event FROM vedette.parts WHERE event = ${any(ids)}`
  )
  const told = read(await loadToldRows(tx, { keys: [...new Set(parts.map(({ key }) => key))] }))
  const byId = new Map(told.map(each => [`${each.report.key} ${each.claim.id}`, each]))
  const all = new Map(ids.map(event => [event, [] as Told[]]))
  for (const { key, claim, event } of parts) {
    const each = byId.get(`${key} ${claim}`)
    if (each) all.get(event)?.push(each)
  }
  return [...all].map(([event, each]) => ({ event, told: each }))
}

/** Puts events in the stead of others; those that are as they were are left alone. */
async function keepRows(tx: Db, before: readonly string[], rows: readonly EventRow[]): Promise<void> {
  const { rows: kept } = await tx.execute<{ id: string; joined: string }>(
    sql`SELECT id, joined FROM vedette.events WHERE id = ${any(before)}`
  )
  const joinedOf = new Map(kept.map(({ id, joined }) => [id, joined]))
  const fresh = rows.filter(({ id, joined }) => joinedOf.get(id) !== joined)
  const stay = new Set(rows.filter(({ id, joined }) => joinedOf.get(id) === joined).map(({ id }) => id))
  await tx.execute(sql`DELETE FROM vedette.events WHERE id = ${any(before.filter(id => !stay.has(id)))}`)
  for (let from = 0; from < fresh.length; from += 1000)
    await tx.insert(events).values(fresh.slice(from, from + 1000).map(({ claims: _, ...row }) => row))
}

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
