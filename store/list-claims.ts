import type { LineClaim } from '@vedette/core'
import { type SQL, sql } from 'drizzle-orm'
import { pageOf, readCursor, rowsToAsk } from './cursor.ts'
import type { Db } from './database.ts'
import { readDay } from './days.ts'
import { ofType } from './list-events.ts'
import { searchWords } from './plain-text.ts'
import type { ClaimQuery, ClaimRow, Paged, Paging } from './store.ts'

type Row = {
  readonly claim: string
  readonly key: string
  readonly name: string
  readonly title: string | null
  readonly published: string | null
  readonly outlet: string | null
  readonly url: string | null
  readonly published_day: number
  readonly ordinal: number
}

const columns = sql`c.claim, c.key, n.name, r.title, r.published, r.outlet, r.url, c.published_day, c.ordinal`
/** Of the codings that count. */
const tables = sql`vedette.claims c
  JOIN vedette.current_codings r ON r.key = c.key AND r.coder = c.coder
  JOIN LATERAL (SELECT min(s.name) AS name FROM vedette.sightings s WHERE s.key = c.key) n ON true`

/** Claims of the codings that count, of the latest reports first. */
export async function listClaims(db: Db, query: ClaimQuery, paging: Paging): Promise<Paged<ClaimRow>> {
  const conditions = conditionsOf(query)
  const after = readCursor(paging.cursor, ['number', 'string', 'number'])
  if (after) {
    conditions.push(sql`(-c.published_day::bigint, c.key, c.ordinal) > (${-Number(after[0])}, ${String(after[1])}, ${Number(after[2])})`)
  }
  const { rows } = await db.execute<Row>(sql`
    SELECT ${columns} FROM ${tables} WHERE ${sql.join(conditions, sql` AND `)}
    ORDER BY c.published_day DESC, c.key, c.ordinal LIMIT ${rowsToAsk(paging)}`)
  return pageOf(rows, paging, toRow, ({ published_day, key, ordinal }) => [published_day, key, ordinal])
}

export async function loadClaim(db: Db, id: string): Promise<ClaimRow | undefined> {
  const { rows } = await db.execute<Row>(sql`SELECT ${columns} FROM ${tables} WHERE c.id = ${id} LIMIT 1`)
  return rows[0] && toRow(rows[0])
}

const toRow = ({ claim, key, name, title, published, outlet, url }: Row): ClaimRow => ({
  claim: JSON.parse(claim) as LineClaim,
  report: { key, id: name, title, published, outlet, url }
})

function conditionsOf(query: ClaimQuery): SQL[] {
  const has = (column: SQL, value: string | undefined): readonly SQL[] =>
    value === undefined ? [] : [sql`${column} @> ARRAY[${value}]::text[]`]
  const is = (column: SQL, value: string | undefined): readonly SQL[] => (value === undefined ? [] : [sql`${column} = ${value}`])
  return [
    sql`true`,
    ...is(sql`c.kind`, query.kind),
    ...(query.type === undefined ? [] : [ofType(query.type, sql`c.type`)]),
    ...is(sql`c.stance`, query.stance),
    ...is(sql`c.key`, query.report),
    ...has(sql`c.sides`, query.side),
    ...has(sql`c.actors`, query.actor?.toLowerCase()),
    ...has(sql`c.sources`, query.source?.toLowerCase()),
    ...has(sql`c.areas`, query.area),
    ...(query.search === undefined ? [] : [sql`c.words @@ websearch_to_tsquery('simple', ${searchWords(query.search)})`]),
    ...(query.since === undefined ? [] : [sql`c.to_day >= ${readDay(query.since)}`]),
    ...(query.until === undefined ? [] : [sql`c.from_day <= ${readDay(query.until)}`]),
    ...(query.known === undefined ? [] : [sql`c.published_day <= ${readDay(query.known)}`])
  ]
}
