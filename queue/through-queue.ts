import type { Store } from '@vedette/store'
import type { Queue } from './queue.ts'

/**
 * A store to which reports come by way of workers, and whose takedowns reach the stream, too; the queue is opened when the first are added or
 * struck out.
 */
export function throughQueue(store: Store, open: () => Promise<Queue>): Store {
  let opening: Promise<Queue> | undefined
  const reach = async (): Promise<Queue> => {
    opening ??= open()
    // What could not be opened is tried again by the next.
    return opening.catch(error => {
      opening = undefined
      throw error
    })
  }
  /** What the stream still holds is refused by the store, so that nothing comes back if this fails. */
  const purge = (): Promise<number> =>
    reach()
      .then(queue => queue.purge())
      .catch(cause => {
        const says = cause instanceof Error ? cause.message : String(cause)
        const remedy = 'see that it can be reached, and run "vedette takedown --purge"'
        throw new Error(`it is struck out of the store, but not of the stream (${says}): ${remedy}`, { cause })
      })
  return {
    ...store,
    add: async reports => (reports.length === 0 ? [] : (await reach()).add(reports)),
    takeDown: async (request, progress) => {
      const takedown = await store.takeDown(request, progress)
      await purge()
      return takedown
    },
    applyTakedowns: async (takedowns, progress) => {
      const fresh = await store.applyTakedowns(takedowns, progress)
      await purge()
      return fresh
    },
    close: async () => {
      await opening?.then(queue => queue.close()).catch(() => undefined)
      await store.close()
    }
  }
}
