import type { Review } from '@vedette/core'
import { sql } from 'drizzle-orm'
import type { ReviewQuery, StoredReview } from './asked.ts'
import { pageOf, readCursor, rowsToAsk } from './cursor.ts'
import type { Db } from './database.ts'
import type { Paged, Paging } from './store.ts'

type Row = { readonly key: string; readonly seq: string; readonly detail: string }

/** What people decided on claims, the latest first. */
export async function listReviews(db: Db, { report, claim, by }: ReviewQuery, paging: Paging): Promise<Paged<StoredReview>> {
  const after = readCursor(paging.cursor, ['number'])
  const conditions = [
    after ? sql`seq < ${Number(after[0])}` : sql`true`,
    ...(report === undefined ? [] : [sql`key = ${report}`]),
    ...(claim === undefined ? [] : [sql`claim_id = ${claim}`]),
    ...(by === undefined ? [] : [sql`by_whom = ${by}`])
  ]
  const { rows } = await db.execute<Row>(
    sql`SELECT key, seq, detail FROM vedette.reviews WHERE ${sql.join(conditions, sql` AND `)} ORDER BY seq DESC LIMIT ${rowsToAsk(paging)}`
  )
  return pageOf(
    rows,
    paging,
    ({ key, detail }) => ({ key, ...(JSON.parse(detail) as Review) }),
    ({ seq }) => [Number(seq)]
  )
}
