import { readCursor, rowsToAsk, writeCursor } from './cursor.ts'
import type { Db } from './database.ts'
import { listClaims } from './list-claims.ts'
import { listReports } from './list-reports.ts'
import type { Paged, Paging, SearchHit } from './store.ts'

/** Claims whose quotes hold the words, then reports whose texts do; each the latest first. */
export async function searchAll(db: Db, words: string, paging: Paging): Promise<Paged<SearchHit>> {
  rowsToAsk(paging)
  const [kind, inner] = (readCursor(paging.cursor, ['string', 'string']) as [string, string] | undefined) ?? ['claim', '']
  if (kind !== 'claim' && kind !== 'report') throw new Error(`"${paging.cursor}" is no cursor: give what a page before gave as next`)
  const cursor = inner === '' ? undefined : inner
  const hits: SearchHit[] = []
  let next: string | null = null
  if (kind === 'claim') {
    const found = await listClaims(db, { search: words }, { cursor, limit: paging.limit })
    hits.push(...found.rows.map((claim): SearchHit => ({ kind: 'claim', claim })))
    if (found.next !== null) return { rows: hits, next: writeCursor(['claim', found.next]) }
  }
  const limit = paging.limit - hits.length
  if (limit === 0) return { rows: hits, next: writeCursor(['report', '']) }
  const found = await listReports(db, { search: words }, { cursor: kind === 'report' ? cursor : undefined, limit })
  hits.push(...found.rows.map((report): SearchHit => ({ kind: 'report', report, words })))
  if (found.next !== null) next = writeCursor(['report', found.next])
  return { rows: hits, next }
}
