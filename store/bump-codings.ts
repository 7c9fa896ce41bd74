import { eq, sql } from 'drizzle-orm'
import type { Db } from './database.ts'
import { revisions } from './schema.ts'

/** Notes that codings, or the names of coded reports, are others than those that the events were made of. */
export async function bumpCodings(db: Db): Promise<void> {
  await db
    .update(revisions)
    .set({ codings: sql`${revisions.codings} + 1` })
    .where(eq(revisions.one, true))
}
