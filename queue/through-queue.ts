import type { Store } from '@vedette/store'
import type { Queue } from './queue.ts'

/** A store to which reports come by way of workers; the queue is opened when the first are added. */
export function throughQueue(store: Store, open: () => Promise<Queue>): Store {
  let opening: Promise<Queue> | undefined
  return {
    ...store,
    add: async reports => {
      if (reports.length === 0) return []
      opening ??= open()
      // What could not be opened is tried again by the next.
      const queue = await opening.catch(error => {
        opening = undefined
        throw error
      })
      return queue.add(reports)
    },
    close: async () => {
      await opening?.then(queue => queue.close()).catch(() => undefined)
      await store.close()
    }
  }
}
