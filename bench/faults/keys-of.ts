import type { Store } from '@vedette/store'

/** The keys of all reports that are kept. */
export async function keysOf(store: Store): Promise<ReadonlySet<string>> {
  const keys = new Set<string>()
  let cursor: string | undefined
  do {
    const page = await store.reports({}, { cursor, limit: 500 })
    for (const { key } of page.rows) keys.add(key)
    cursor = page.next ?? undefined
  } while (cursor !== undefined)
  return keys
}
