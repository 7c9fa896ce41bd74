import { isDeepStrictEqual } from 'node:util'
import { meetingReader, type Told } from '@vedette/core'
import { sql } from 'drizzle-orm'
import type { Db } from './database.ts'
import { toDays } from './days.ts'
import { any, loadBefore, nearFinder, numberOf } from './find-near.ts'
import { loadToldRows } from './load-told.ts'
import { rejoin } from './rejoin.ts'
import { type ToldReader, toldReader } from './told-reader.ts'

/** So many reports are looked at at a time, however many there are. */
const slice = 1000

/**
 * Whether the events are what the claims add up to: the events of some reports after the other are joined again, with all that they may be joined to,
 * after a look whether what that is found by is right. Memory stays that of a slice.
 */
export async function areEventsRight(tx: Db): Promise<boolean> {
  if (await areStrays(tx)) return false
  const { rows } = await tx.execute<{ key: string }>(sql`SELECT key FROM vedette.told ORDER BY published_day, key`)
  const read = toldReader()
  for (let from = 0; from < rows.length; from += slice) {
    const keys = rows.slice(from, from + slice).map(({ key }) => key)
    if (!(await areSliceEventsRight(tx, keys, read))) return false
  }
  return true
}

/** Whether there are events that no claim is part of, or parts of what no report tells. */
async function areStrays(tx: Db): Promise<boolean> {
  const { rows } = await tx.execute<{ strays: boolean }>(sql`
    SELECT EXISTS (SELECT FROM vedette.events e WHERE NOT EXISTS (SELECT FROM vedette.parts p WHERE p.event = e.id))
      OR EXISTS (SELECT FROM vedette.parts p WHERE NOT EXISTS (SELECT FROM vedette.told t WHERE t.key = p.key)) AS strays`)
  return rows[0]?.strays !== false
}

async function areSliceEventsRight(tx: Db, keys: readonly string[], read: ToldReader): Promise<boolean> {
  const told = read(await loadToldRows(tx, { keys }))
  const { rows: parts } = await tx.execute<{ key: string; claim: string; event: string }>(
    sql`SELECT key, claim, event FROM vedette.parts WHERE key = ${any(keys)}`
  )
  const toldParts = told.map(({ report, claim }) => `${report.key} ${claim.id}`)
  const keptParts = parts.map(({ key, claim }) => `${key} ${claim}`)
  if (!isDeepStrictEqual(new Set(keptParts), new Set(toldParts)) || !(await areMeetingsRight(tx, keys, told))) return false
  const hit = await loadBefore(tx, read, [...new Set(parts.map(({ event }) => event))])
  const { before, rows } = await rejoin([], hit, nearFinder(tx, read))
  const { rows: kept } = await tx.execute<{ id: string; joined: string }>(
    sql`SELECT id, joined FROM vedette.events WHERE id = ${any(before)}`
  )
  const keptOf = new Map(kept.map(({ id, joined }) => [id, joined]))
  return kept.length === rows.length && rows.every(({ id, joined }) => keptOf.get(id) === joined)
}

async function areMeetingsRight(tx: Db, keys: readonly string[], told: readonly Told[]): Promise<boolean> {
  const readMeetings = meetingReader()
  const expected = told.flatMap(each =>
    readMeetings(each).at.map(({ place, days }) => [each.report.key, each.claim.id, numberOf(place), ...toDays(days)].join(' '))
  )
  const { rows } = await tx.execute<{ met: string }>(sql`
    SELECT concat_ws(' ', key, claim, place, from_day, to_day) AS met FROM vedette.meetings WHERE key = ${any(keys)}`)
  return isDeepStrictEqual(new Set(rows.map(({ met }) => met)), new Set(expected))
}
