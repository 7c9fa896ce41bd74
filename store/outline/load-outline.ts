import type { Joined } from '@vedette/core'
import { sql } from 'drizzle-orm'
import { totalOf } from '../count-names.ts'
import type { Db } from '../database.ts'
import { listClaims } from '../list-claims.ts'
import { loadRevision } from '../load-revision.ts'
import type { Outline, OutlineOf } from './outline.ts'
import { outlineWriter } from './outline-writer.ts'

/** As many as a page can draw. */
const most = 200_000
const eventsAtATime = 2000
const claimsAtATime = 500

/** Reads outlines and keeps them until the store tells something else: who looks at all that is kept asks for it again and again. */
export function outlineReader(): (db: Db, of: OutlineOf) => Promise<Outline> {
  const kept = new Map<OutlineOf, { readonly revision: string; readonly outline: Outline }>()
  return async (db, of) => {
    const revision = await loadRevision(db)
    const now = of === 'events' ? revision.events : revision.told
    const known = kept.get(of)
    if (known?.revision === now) return known.outline
    const outline = of === 'events' ? await outlineEvents(db) : await outlineClaims(db)
    kept.set(of, { revision: now, outline })
    return outline
  }
}

type Row = { readonly id: string; readonly order_day: number; readonly joined: string }

/** The latest first; those without a date come last. */
async function outlineEvents(db: Db): Promise<Outline> {
  const writer = outlineWriter()
  let after = sql`true`
  let taken = 0
  for (let isEnd = false; !isEnd && taken < most; ) {
    const { rows } = await db.execute<Row>(sql`
      SELECT id, order_day, joined FROM vedette.events WHERE ${after} ORDER BY order_day DESC, id LIMIT ${eventsAtATime}`)
    for (const { joined } of rows) writer.addEvent(JSON.parse(joined) as Joined)
    taken += rows.length
    const last = rows.at(-1)
    isEnd = rows.length < eventsAtATime || last === undefined
    if (last) after = sql`(-order_day::bigint, id) > (${-Number(last.order_day)}, ${last.id})`
  }
  const { rows } = await db.execute<{ readonly all: number }>(sql`SELECT count(*)::int AS all FROM vedette.events`)
  return writer.end(Math.max(0, (rows[0]?.all ?? 0) - taken))
}

/** Those of the latest reports first, as people left them; without those that were rejected. */
async function outlineClaims(db: Db): Promise<Outline> {
  const writer = outlineWriter()
  let cursor: string | undefined
  let taken = 0
  do {
    const page = await listClaims(db, {}, { cursor, limit: claimsAtATime })
    for (const row of page.rows) writer.addClaim(row)
    taken += page.rows.length
    cursor = page.next ?? undefined
  } while (cursor !== undefined && taken < most)
  if (cursor === undefined) return writer.end(0)
  const { rows } = await db.execute<{ readonly all: number }>(sql`SELECT ${totalOf('claims')}::int AS all`)
  return writer.end(Math.max(0, (rows[0]?.all ?? 0) - taken))
}
