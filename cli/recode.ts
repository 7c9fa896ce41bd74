import { coderVersion } from '@vedette/server/workers'
import type { Store } from '@vedette/store'
import { allPages } from './all-pages.ts'
import { codeOwed, usualWorkers } from './code-owed.ts'
import { showBar } from './show-bar.ts'

/** Codes again, with the present reader, the reports that another one coded, and those that wait; gives the number of the former. */
export async function recode(store: Store, workers: number | undefined): Promise<number> {
  const queued = await store.recode(coderVersion())
  const keys: string[] = []
  for await (const row of allPages(paging => store.reports({ state: 'waiting' }, paging))) keys.push(row.key)
  const bar = showBar('coded')
  let coded = 0
  const owed = codeOwed(store, workers ?? usualWorkers(), () => bar.show(++coded, keys.length))
  try {
    owed.owe(keys)
    await owed.settle()
  } finally {
    bar.end()
  }
  return queued
}
