import { rangeOf, writeDay } from '@vedette/core'
import type { Store } from '@vedette/store'

/** The last day on which a report that is kept was published, `YYYY-MM-DD`; undefined when none has a date. */
export async function latestDay(store: Store): Promise<string | undefined> {
  const { rows } = await store.reports({}, { limit: 1 })
  const published = rows[0]?.published
  const range = published ? rangeOf(published.slice(0, 10)) : undefined
  return range && Number.isFinite(range[1]) ? writeDay(range[1]) : undefined
}
