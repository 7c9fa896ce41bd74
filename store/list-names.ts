import { sql } from 'drizzle-orm'
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
  const { rows } = await db.execute<Counted>(sql`
    SELECT said, claims FROM vedette.name_totals
    WHERE kind = ${kind} AND claims > 0 AND ${search === undefined ? sql`true` : sql`position(${search.toLowerCase()} IN lower(said::json ->> ${sql.raw(String(nameAt))})) > 0`}
      AND ${after ? sql`(-claims, said) > (${-Number(after[0])}, ${String(after[1])})` : sql`true`}
    ORDER BY claims DESC, said LIMIT ${rowsToAsk(paging)}`)
  return pageOf(
    rows,
    paging,
    ({ said, claims }) => toRow(JSON.parse(said) as readonly unknown[], claims),
    ({ said, claims }) => [claims, said]
  )
}
