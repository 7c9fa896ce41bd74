import { type SQL, sql } from 'drizzle-orm'
import type { Db } from './database.ts'

/** What was made of a store's reports is old once `told` is another; what holds words of theirs must be let go once `struck` is. */
export type Revision = { readonly told: string; readonly events: string; readonly struck: string }

/** So many reports that wait to be joined are counted: with more of them there will be others soon. */
const mostCounted = 20_000

/** What a revision is read from: columns of `vedette.revisions`, which has one row. */
export const revisionColumns: SQL = sql`events || ' ' || joins AS events, codings::text AS codings,
  (SELECT count(*) || ' ' || coalesce(max(seq), 0) FROM (SELECT seq FROM vedette.unjoined ORDER BY seq LIMIT ${mostCounted}) u) AS waiting,
  (SELECT count(*)::text FROM vedette.takedowns) AS struck`

export type RevisionRow = { readonly events: string; readonly codings: string; readonly waiting: string; readonly struck: string }

export const revisionOf = ({ events = '', codings = '', waiting = '', struck = '' }: Partial<RevisionRow> = {}): Revision => ({
  told: `${codings} ${events} ${waiting} ${struck}`,
  events: `${events} ${struck}`,
  struck
})

/** Marks of what the store tells, of the events that it made of that, and of what was struck out: another mark, another state. */
export async function loadRevision(db: Db): Promise<Revision> {
  const { rows } = await db.execute<RevisionRow>(sql`SELECT ${revisionColumns} FROM vedette.revisions`)
  return revisionOf(rows[0])
}
