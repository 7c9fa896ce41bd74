import type { LineClaim } from '@vedette/core'
import { type SQL, sql } from 'drizzle-orm'
import { pageOf, readCursor, rowsToAsk } from './cursor.ts'
import type { Db } from './database.ts'
import { readDay } from './days.ts'
import { ofType } from './list-events.ts'
import { searchWords } from './plain-text.ts'
import type { Box, ClaimQuery, ClaimRow, ClaimStanding, Paged, Paging } from './store.ts'

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
  readonly standing: ClaimStanding
}

const shown = sql`c.claim, c.key, n.name, r.title, r.published, r.outlet, r.url, c.published_day, c.ordinal`
/** That no person left it otherwise than it was read. */
export const isUnreviewed = sql`NOT EXISTS (
  SELECT 1 FROM vedette.reviewed_claims v WHERE v.key = c.key AND v.coder = c.coder AND v.ordinal = c.ordinal)`

/** Of the codings that count. */
const beside = sql`
  JOIN vedette.current_codings r ON r.key = c.key AND r.coder = c.coder
  JOIN LATERAL (SELECT min(s.name) AS name FROM vedette.sightings s WHERE s.key = c.key) n ON true`

const asRead = (conditions: SQL, from = sql`vedette.claims c`): SQL =>
  sql`SELECT ${shown}, 'unreviewed' AS standing FROM ${from} ${beside} WHERE ${conditions} AND ${isUnreviewed}`
const asReviewed = (conditions: SQL): SQL => sql`SELECT ${shown}, c.standing FROM vedette.reviewed_claims c ${beside} WHERE ${conditions}`

/** Claims of the codings that count, as people left them, of the latest reports first. Those that were rejected are given when they are asked for. */
export async function listClaims(db: Db, query: ClaimQuery, paging: Paging): Promise<Paged<ClaimRow>> {
  const after = readCursor(paging.cursor, ['number', 'string', 'number'])
  const fitting = (by?: SQL): SQL => sql.join([...conditionsOf(query, by), ...isAfter(after, by)], sql` AND `)
  const inOrder = (by = sql`c`): SQL => sql`ORDER BY ${by}.published_day DESC, ${by}.key, ${by}.ordinal LIMIT ${rowsToAsk(paging)}`
  const standing = query.standing === undefined ? sql`c.standing <> 'rejected'` : sql`c.standing = ${query.standing}`
  // Each in its order and no more than a page, so that neither is read to its end.
  const read =
    query.standing === undefined || query.standing === 'unreviewed'
      ? await db.execute<Row>(
          isByArea(query)
            ? sql`${asRead(sql`o.area = ${query.area} AND ${fitting(sql`o`)}`, byArea)} ${inOrder(sql`o`)}`
            : sql`${asRead(fitting())} ${inOrder()}`
        )
      : { rows: [] }
  const reviewed = await db.execute<Row>(sql`${asReviewed(sql`${fitting()} AND ${standing}`)} ${inOrder()}`)
  const rows = [...read.rows, ...reviewed.rows].sort(latestFirst).slice(0, rowsToAsk(paging))
  return pageOf(rows, paging, toRow, ({ published_day, key, ordinal }) => [published_day, key, ordinal])
}

/** Claims of an area as they are listed: read to the end of a page, whatever its days, unless rarer things than areas are asked for. */
const byArea = sql`vedette.claim_areas o JOIN vedette.claims c ON c.key = o.key AND c.coder = o.coder AND c.ordinal = o.ordinal`
const isByArea = ({ area, side, actor, source, search, report }: ClaimQuery): boolean =>
  area !== undefined && [side, actor, source, search, report].every(each => each === undefined)

/** What comes after the page before; the day alone, too: by it the index is entered where that ended. */
const isAfter = (after: readonly (string | number)[] | undefined, by = sql`c`): readonly SQL[] =>
  after === undefined
    ? []
    : [
        sql`${by}.published_day <= ${Number(after[0])}`,
        sql`(-${by}.published_day::bigint, ${by}.key, ${by}.ordinal) > (${-Number(after[0])}, ${String(after[1])}, ${Number(after[2])})`
      ]

export async function loadClaim(db: Db, id: string): Promise<ClaimRow | undefined> {
  const { rows } = await db.execute<Row>(sql`${asReviewed(sql`c.id = ${id}`)} UNION ALL ${asRead(sql`c.id = ${id}`)} LIMIT 1`)
  return rows[0] && toRow(rows[0])
}

const latestFirst = (a: Row, b: Row): number =>
  b.published_day - a.published_day || (a.key < b.key ? -1 : a.key > b.key ? 1 : a.ordinal - b.ordinal)

const toRow = ({ claim, key, name, title, published, outlet, url, standing }: Row): ClaimRow => ({
  claim: JSON.parse(claim) as LineClaim,
  standing,
  report: { key, id: name, title, published, outlet, url }
})

/** `by` is the table that says when and of what type claims are: theirs, or that of areas, which says that they are of the area, too. */
function conditionsOf(query: ClaimQuery, by?: SQL): readonly SQL[] {
  const own = by ?? sql`c`
  const has = (column: SQL, value: string | undefined): readonly SQL[] =>
    value === undefined ? [] : [sql`${column} @> ARRAY[${value}]::text[]`]
  const is = (column: SQL, value: string | undefined): readonly SQL[] => (value === undefined ? [] : [sql`${column} = ${value}`])
  return [
    sql`true`,
    ...is(sql`c.kind`, query.kind),
    ...(query.type === undefined ? [] : [ofType(query.type, sql`${own}.type`)]),
    ...is(sql`c.stance`, query.stance),
    ...is(sql`c.key`, query.report),
    ...has(sql`c.sides`, query.side),
    ...has(sql`c.actors`, query.actor?.toLowerCase()),
    ...has(sql`c.sources`, query.source?.toLowerCase()),
    ...(by === undefined ? has(sql`c.areas`, query.area) : []),
    ...(query.search === undefined ? [] : [sql`c.words @@ websearch_to_tsquery('simple', ${searchWords(query.search)})`]),
    ...(query.since === undefined ? [] : [sql`${own}.to_day >= ${readDay(query.since)}`]),
    ...(query.until === undefined ? [] : [sql`${own}.from_day <= ${readDay(query.until)}`]),
    ...(query.known === undefined ? [] : [sql`${own}.published_day <= ${readDay(query.known)}`]),
    ...(query.confidence === undefined ? [] : [sql`${ownConfidence} >= ${query.confidence}::float8`]),
    ...(query.bbox === undefined ? [] : [isInBox(query.bbox)])
  ]
}

/** The last member of its JSON. It is cut out of the text: PostgreSQL reads no JSON that speaks of NUL characters, as reports may. */
const ownConfidence = sql`substring(c.claim from '"confidence":([0-9.e-]+)[}]$')::float8`

/** Latitude and longitude are the last two members of the JSON of a place. */
function isInBox([west, south, east, north]: Box): SQL {
  const lon = sql`substring(s from ',(-?[0-9.e-]+)\]$')::float8`
  const isBetween =
    west <= east ? sql`${lon} BETWEEN ${west}::float8 AND ${east}::float8` : sql`(${lon} >= ${west}::float8 OR ${lon} <= ${east}::float8)`
  return sql`EXISTS (SELECT 1 FROM unnest(c.spots) s
    WHERE substring(s from ',(-?[0-9.e-]+),[^,]+[]]$')::float8 BETWEEN ${south}::float8 AND ${north}::float8 AND ${isBetween})`
}
