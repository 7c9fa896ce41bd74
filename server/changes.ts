import type { Change, Store } from '@vedette/store'

/** What happens in the store, told to any number of listeners over one watch of it. */
export type Changes = {
  /** Calls back at each change; ends with the function that it gives. */
  readonly listen: (onChange: (change: Change) => void) => () => void
  readonly stop: () => Promise<void>
}

/** Watches the store for all who want to know. */
export async function shareChanges(store: Store): Promise<Changes> {
  const listeners = new Set<(change: Change) => void>()
  const stop = await store.watch(change => {
    for (const listener of [...listeners]) listener(change)
  })
  return {
    listen: onChange => {
      listeners.add(onChange)
      return () => void listeners.delete(onChange)
    },
    stop
  }
}
