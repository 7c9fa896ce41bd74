import { sql } from 'drizzle-orm'
import type { Db } from './database.ts'

/** What was made of a store's reports is old once `told` is another; what holds words of theirs must be let go once `struck` is. */
export type Revision = { readonly told: string; readonly events: string; readonly struck: string }

/** So many reports that wait to be joined are counted: with more of them there will be others soon. */
const mostCounted = 20_000

/** Marks of what the store tells, of the events that it made of that, and of what was struck out: another mark, another state. */
export async function loadRevision(db: Db): Promise<Revision> {
  const { rows } = await db.execute<{
    readonly events: string
    readonly codings: string
    readonly waiting: string
    readonly struck: string
  }>(sql`
    SELECT events || ' ' || joins AS events, codings::text AS codings,
      (SELECT count(*) || ' ' || coalesce(max(seq), 0) FROM (SELECT seq FROM vedette.unjoined ORDER BY seq LIMIT ${mostCounted}) u) AS waiting,
      (SELECT count(*)::text FROM vedette.takedowns) AS struck
    FROM vedette.revisions`)
  const { events = '', codings = '', waiting = '', struck = '' } = rows[0] ?? {}
  return { told: `${codings} ${events} ${waiting} ${struck}`, events: `${events} ${struck}`, struck }
}
