import type { Paged, Paging } from '@vedette/store'

/** All rows of a paged answer, page after page, as many as are wanted. */
export async function* allPages<Row>(ask: (paging: Paging) => Promise<Paged<Row>>, most = Number.POSITIVE_INFINITY): AsyncGenerator<Row> {
  let left = most
  let cursor: string | undefined
  while (left > 0) {
    const { rows, next }: Paged<Row> = await ask({ cursor, limit: Math.min(500, left) })
    yield* rows
    left -= rows.length
    if (next === null) return
    cursor = next
  }
}
