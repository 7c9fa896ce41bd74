import { type Get, ifChanged } from '@vedette/intake'
import type { Store } from '@vedette/store'
import { readFeed } from './read-feed.ts'

type Options = {
  readonly store: Store
  /** What gets pages, with manners. */
  readonly get: Get
  readonly onLog: (line: string) => void
  /** Milliseconds between two looks whether one is due. */
  readonly lookMs?: number
}

/** How long one that is being asked may hold up the end. */
const graceMs = 2000

/** Asks the feeds of the store when they are due, one after the other, until stopped. */
export function askFeeds({ store, get, onLog, lookMs = 5000 }: Options): { readonly stop: () => Promise<void> } {
  let stopped = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let ask = ifChanged(get)
  const tried = new Set<string>()
  const look = async (): Promise<void> => {
    try {
      for (let url = await store.feeds.take(); url !== undefined && !stopped; url = await store.feeds.take()) {
        const outcome = await readFeed(url, { store, get: ask, tried, isStopped: () => stopped })
        // What was got and not kept must not be held to be known.
        if (outcome.kind === 'failed') ask = ifChanged(get)
        await store.feeds.keep(url, outcome)
        if (outcome.kind === 'failed') onLog(`the feed ${url} cannot be read: ${outcome.says}`)
      }
    } catch (error) {
      if (!stopped) onLog(`cannot look after the feeds: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  let looking = Promise.resolve()
  const again = (): void => {
    looking = look().then(() => {
      if (!stopped) timer = setTimeout(again, lookMs)
    })
  }
  again()
  return {
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await Promise.race([looking, new Promise(resolve => setTimeout(resolve, graceMs).unref())])
    }
  }
}
