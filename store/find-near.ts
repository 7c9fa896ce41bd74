import { type Gathering, hashText, meetingReader, type Told } from '@vedette/core'
import { sql } from 'drizzle-orm'
import type { Db } from './database.ts'
import { toDays } from './days.ts'
import { loadToldRows } from './load-told.ts'
import type { Before } from './rejoin.ts'
import type { ToldReader } from './told-reader.ts'

/** Finds the events that claims may be joined to, without those that are known. */
export type FindNear = (told: readonly Told[], known: ReadonlySet<string>) => Promise<readonly Before[]>

export function nearFinder(tx: Db, read: ToldReader): FindNear {
  const readMeetings = meetingReader()
  return async (told, known) => {
    const looked = told.flatMap(each => readMeetings(each).with)
    const found = await findNear(tx, told, looked)
    return loadBefore(
      tx,
      read,
      found.filter(event => !known.has(event))
    )
  }
}

export const any = (texts: readonly string[]) => sql`ANY(${sql.param([...texts])}::text[])`

/** A number for a place where claims meet. Two places of one number are looked at together, which costs time alone. */
export const numberOf = (place: string): string => BigInt.asIntN(64, BigInt(`0x${hashText(place).slice(0, 16)}`)).toString()

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
export async function loadBefore(tx: Db, read: ToldReader, ids: readonly string[]): Promise<readonly Before[]> {
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
