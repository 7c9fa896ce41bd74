import type { Report } from '@vedette/core'
import { type Get, readInputs, sayWhy } from '@vedette/intake'
import type { FeedOutcome, Store } from '@vedette/store'

type Options = {
  readonly store: Pick<Store, 'add' | 'named'>
  readonly get: Get
  /** Pages that were asked for before and could not be read: they are not asked for again. */
  readonly tried: Set<string>
  readonly isStopped: () => boolean
}

/** Reports that are kept at a time: what was read is not lost when a later page hangs. */
const batch = 10

/** Asks a feed or a page, and keeps what is new of it: pages whose addresses the store has are not asked for. */
export async function readFeed(url: string, { store, get, tried, isStopped }: Options): Promise<FeedOutcome> {
  const waiting: Report[] = []
  let [fresh, refused] = [0, 0]
  let says: string | undefined
  let isList = false
  const keep = async (): Promise<void> => {
    if (waiting.length === 0) return
    for (const each of await store.add(waiting.splice(0))) if (each.kind === 'new' || each.kind === 'version') fresh++
  }
  try {
    const isNew = async ({ url: page }: { readonly url?: string | undefined }): Promise<boolean> => {
      isList = true
      const address = page !== undefined && URL.canParse(page, url) ? new URL(page, url).href : undefined
      if (address === undefined) return true
      if (tried.has(address) || isStopped()) return false
      tried.add(address)
      return (await store.named(address)).length === 0
    }
    for await (const read of readInputs([url], { get, isNew })) {
      if (isStopped()) return { kind: 'left' }
      if (read.kind === 'report') waiting.push(read.report)
      else if (read.where === url && !isList) return { kind: 'failed', says: read.says }
      else {
        refused++
        says ??= `${read.where}: ${read.says}`
      }
      if (waiting.length >= batch) await keep()
    }
    await keep()
    if (isStopped()) return { kind: 'left' }
    return { kind: 'answered', fresh, refused, says }
  } catch (error) {
    return { kind: 'failed', says: sayWhy(error) }
  }
}
