import { type Gathering, hashText, meetingReader, type Told } from '@vedette/core'
import { sql } from 'drizzle-orm'
import { countNames } from './count-names.ts'
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
  await countNames(tx, keys)
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
  const all = mergeDays(looked)
  const reports = [...new Set(told.map(({ report }) => report.key))]
  // Place after place, each by the index, however many: what the server guesses of the tables may be old, and they may be long.
  const { rows } = await tx.execute<{ event: string }>(sql`
    WITH met AS MATERIALIZED (
      SELECT DISTINCT m.key, m.claim FROM unnest(${sql.param(all.map(({ place }) => place))}::bigint[],
        ${sql.param(all.map(({ from }) => from))}::int[], ${sql.param(all.map(({ to }) => to))}::int[]) AS w (place, since, until),
      LATERAL (SELECT key, claim FROM vedette.meetings WHERE place = w.place AND to_day >= w.since AND from_day <= w.until OFFSET 0) m),
    own AS MATERIALIZED (SELECT unnest(${sql.param(reports)}::text[]) AS key)
    SELECT p.event FROM met, LATERAL (SELECT event FROM vedette.parts WHERE key = met.key AND claim = met.claim OFFSET 0) p
    UNION SELECT p.event FROM own, LATERAL (SELECT event FROM vedette.parts WHERE key = own.key OFFSET 0) p`)
  return rows.map(({ event }) => event)
}

type Lookup = { readonly place: string; readonly from: number; readonly to: number }

/** Each place once for days that run into each other. */
function mergeDays(looked: readonly Gathering[]): readonly Lookup[] {
  const all = looked
    .map(({ place, days }) => ({ place: numberOf(place), days: toDays(days) }))
    .sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : a.days[0] - b.days[0]))
  const merged: Lookup[] = []
  for (const { place, days } of all) {
    const last = merged.at(-1)
    if (last !== undefined && last.place === place && days[0] <= last.to)
      merged[merged.length - 1] = { ...last, to: Math.max(last.to, days[1]) }
    else merged.push({ place, from: days[0], to: days[1] })
  }
  return merged
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
  const left = before.filter(id => joinedOf.has(id) && !stay.has(id))
  await tx.execute(sql`DELETE FROM vedette.events WHERE id = ${any(left)}`)
  await tx.execute(sql`UPDATE vedette.revisions SET made = made + ${fresh.length - left.length}, joins = joins + 1`)
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
