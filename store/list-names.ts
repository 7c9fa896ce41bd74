import { sql } from 'drizzle-orm'
import { hashOf, namedSince } from './count-names.ts'
import { pageOf, readCursor, rowsToAsk } from './cursor.ts'
import type { Db } from './database.ts'
import type { NamedRow, Paged, Paging, PlaceRow } from './store.ts'

type Counted = { readonly said: string; readonly claims: number }

/** Actors that claims name, most often named first. */
export const listActors = (db: Db, search: string | undefined, paging: Paging): Promise<Paged<NamedRow>> =>
  listCounted(db, 'named', 1, search, paging, (values, claims) => {
    const [id, name, side] = values as [string | null, string, string | null]
    return { id, name, side, claims }
  })

/** Places that claims name, most often named first. */
export const listPlaces = (db: Db, search: string | undefined, paging: Paging): Promise<Paged<PlaceRow>> =>
  listCounted(db, 'spots', 1, search, paging, (values, claims) => {
    const [key, name, country, within, lat, lon] = values as [string, string, string | null, string | null, number | null, number | null]
    return { key, name, country, within, lat, lon, claims }
  })

/** What is named, with how many claims do so; the name is the value at `nameAt` of its JSON text. */
async function listCounted<Row>(
  db: Db,
  kind: 'named' | 'spots',
  nameAt: number,
  search: string | undefined,
  paging: Paging,
  toRow: (values: readonly unknown[], claims: number) => Row
): Promise<Paged<Row>> {
  const after = readCursor(paging.cursor, ['number', 'string'])
  const fits = sql`claims > 0 AND ${search === undefined ? sql`true` : sql`position(${search.toLowerCase()} IN lower(said::json ->> ${sql.raw(String(nameAt))})) > 0`}
    AND ${after ? sql`(-claims, said) > (${-Number(after[0])}, ${String(after[1])})` : sql`true`}`
  const inOrder = sql`ORDER BY claims DESC, said LIMIT ${rowsToAsk(paging)}`
  // What was counted is read by its index, up to the end of the page; the few that changed since go between.
  const { rows } = await db.execute<Counted>(sql`
    WITH since AS MATERIALIZED (SELECT said, claims FROM ${namedSince(kind)} c WHERE claims <> 0)
    SELECT said, claims FROM (
      (SELECT said, claims FROM vedette.name_totals
        WHERE kind = ${kind} AND ${fits} AND said NOT IN (SELECT said FROM since) ${inOrder})
      UNION ALL (SELECT said, claims FROM (
        SELECT since.said, (since.claims + coalesce((SELECT t.claims FROM vedette.name_totals t
          WHERE t.kind = ${kind} AND t.hash = ${hashOf(sql`since.said`)}), 0))::int AS claims FROM since) changed WHERE ${fits})) named ${inOrder}`)
  return pageOf(
    rows,
    paging,
    ({ said, claims }) => toRow(JSON.parse(said) as readonly unknown[], claims),
    ({ said, claims }) => [claims, said]
  )
}
