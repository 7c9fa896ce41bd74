import { type Joined, joinClaims, rangeOf } from '@vedette/core'
import { type ClaimQuery, type ClaimRow, fitsEvent, type Paged, type Paging, type Store } from '@vedette/store'

/** What is asked for, of claims and of what they are joined to alike. */
export type ExportQuery = ClaimQuery

const pageRows = 500

/** All claims that are asked for, a page at a time. */
export const claimPages = (store: Store, query: ExportQuery): AsyncGenerator<readonly ClaimRow[]> =>
  pages(paging => store.claims(query, paging))

/** All events, states and tolls that are asked for, a page at a time: as they are kept, or, up to a day, as the reports published until then join. */
export async function* eventPages(store: Store, { standing: _, known, ...query }: ExportQuery): AsyncGenerator<readonly Joined[]> {
  if (known === undefined) return yield* pages(paging => store.events(query, paging))
  const joined = joinClaims(await store.told({ known, area: query.area })).filter(event => fitsEvent(event, query) && fitsRow(event, query))
  for (let from = 0; from < joined.length; from += pageRows) yield joined.slice(from, from + pageRows)
}

async function* pages<Row>(ask: (paging: Paging) => Promise<Paged<Row>>): AsyncGenerator<readonly Row[]> {
  let cursor: string | undefined
  do {
    const { rows, next } = await ask({ cursor, limit: pageRows })
    if (rows.length > 0) yield rows
    cursor = next ?? undefined
  } while (cursor !== undefined)
}

/** What the columns of kept events answer. */
function fitsRow({ kind, type, on }: Joined, query: ExportQuery): boolean {
  const range = on === null ? undefined : rangeOf(on.date)
  const day = (text: string): number => rangeOf(text)?.[0] ?? 0
  return (
    (query.kind === undefined || kind === query.kind) &&
    (query.type === undefined || type === query.type || (!query.type.includes('/') && type.startsWith(`${query.type}/`))) &&
    (query.since === undefined || (range !== undefined && range[1] >= day(query.since))) &&
    (query.until === undefined || (range !== undefined && range[0] <= day(query.until)))
  )
}
