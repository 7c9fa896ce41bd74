import { sql } from 'drizzle-orm'
import type { Db } from '../database.ts'
import type { KeptTable } from './backup-format.ts'
import type { Incoming } from './load-incoming.ts'

/** How many rows came to each table. */
export type Put = Readonly<Record<KeptTable, number>>

/**
 * Adds the rows that lie beside the tables and are not kept yet, but no report that was struck out. Rows keep the times at which they were
 * recorded; their order too where the store was empty (`isEmpty`), else they come after those that are there.
 */
export async function putIncoming(tx: Db, incoming: Incoming, isEmpty: boolean): Promise<Put> {
  const put = async (table: KeptTable, condition = 'true'): Promise<number> => {
    const columns = (incoming.get(table) ?? []).filter(column => isEmpty || column !== 'seq')
    if (columns.length === 0) return 0
    const ordered = incoming.get(table)?.includes('seq') ? 'ORDER BY i.seq' : ''
    const given = isEmpty && ordered ? 'OVERRIDING SYSTEM VALUE' : ''
    const { rowCount } = await tx.execute(
      sql.raw(`INSERT INTO vedette.${table} (${columns.join(', ')}) ${given}
        SELECT ${columns.map(column => `i.${column}`).join(', ')} FROM incoming_${table} i WHERE ${condition} ${ordered} ON CONFLICT DO NOTHING`)
    )
    return rowCount ?? 0
  }
  const takedowns = await put('takedowns')
  const struck = await put('struck')
  // What is left of a report is struck out of it anew; a report that is gone whole does not come back.
  const isKept = 'NOT EXISTS (SELECT FROM vedette.struck s WHERE s.key = i.key AND s.became IS NULL)'
  const reports = await put('reports', isKept)
  const sightings = await put('sightings', isKept)
  // Claims come with their coding: of one that is kept, they are.
  await tx.execute(sql`DELETE FROM incoming_codings i USING vedette.codings c WHERE c.key = i.key AND c.coder = i.coder`)
  const codings = await put('codings', isKept)
  // Which coding counts where both are kept is for the store to say that has them.
  const aside = await put('aside', `EXISTS (SELECT FROM incoming_codings c WHERE c.key = i.key AND c.coder = i.coder) AND ${isKept}`)
  const claims = await put('claims', `${isKept} AND EXISTS (SELECT FROM incoming_codings c WHERE c.key = i.key AND c.coder = i.coder)`)
  const reviews = await put('reviews', isKept)
  // How many people must agree is for the store to say that has reports.
  const review_rules = await put('review_rules', String(isEmpty))
  if (isEmpty) for (const table of ['takedowns', 'reports', 'codings', 'reviews'] as const) await advance(tx, table)
  return { takedowns, struck, reports, sightings, codings, aside, claims, reviews, review_rules }
}

/** Has the numbers that follow begin after those that were given. */
async function advance(tx: Db, table: KeptTable): Promise<void> {
  await tx.execute(
    sql.raw(`SELECT setval(pg_get_serial_sequence('vedette.${table}', 'seq'), (SELECT coalesce(max(seq), 1) FROM vedette.${table}))`)
  )
}
