import { rangeOf, writeDay } from '@vedette/core'
import type { Store } from '@vedette/store'

/** The last day on which a report that is kept, or was recorded up to a time, was published, `YYYY-MM-DD`; undefined when none has a date. */
export async function latestDay(store: Store, recorded?: string): Promise<string | undefined> {
  const { rows } = await store.reports({ recorded }, { limit: 1 })
  const published = rows[0]?.published
  const range = published ? rangeOf(published.slice(0, 10)) : undefined
  return range && Number.isFinite(range[1]) ? writeDay(range[1]) : undefined
}
