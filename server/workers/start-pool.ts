import type { Outcome, Task } from './coding.ts'
import { type Coder, readsAll } from './load-coder.ts'
import { perform } from './perform.ts'
import { type Hand, notBegun, threadHand } from './thread-hand.ts'

/** Codes tasks, several at a time. */
export type Pool = { readonly perform: (task: Task) => Promise<Outcome>; readonly stop: () => Promise<void> }

/** Tasks that this thread does alone before it is worth starting others. */
const tasksBeforeWorkers = 8

/** A hand with how many tasks it has been given. */
type Busy = { readonly hand: Hand; given: number }

/**
 * A pool of this thread and up to `size - 1` others, each with a reader of its own. Others start once there is work for them. Without a
 * coder this thread is left free, as a server's must be, and all `size` are others, which read in the background: on Linux they give way to what else wants the processor. With `all` they pass no report by, as the coder does. A task
 * whose thread ends is rejected; one that lay beside it meanwhile is done by another.
 */
export function startPool(coder: Coder | undefined, size: number, all: boolean = readsAll()): Pool {
  const hands: Busy[] = []
  const add = (hand: Hand): Busy => {
    const busy = { hand, given: 0 }
    hands.push(busy)
    return busy
  }
  if (coder !== undefined) add({ room: 1, perform: task => perform(coder, task), stop: async () => undefined })
  const before = coder === undefined ? 0 : tasksBeforeWorkers
  const waiting: ((taken: Busy) => void)[] = []
  let seen = 0

  /** One that has nothing to do, or a new one, or else one that has room for a task beside what it does. */
  const choose = (): Busy | undefined => {
    const idle = hands.find(({ given }) => given === 0)
    if (idle !== undefined) return idle
    if (hands.length < size && seen > before) return add(threadHand({ all, behind: coder === undefined }))
    return hands.filter(({ hand, given }) => given < hand.room).sort((one, other) => one.given - other.given)[0]
  }
  const take = async (): Promise<Busy> => {
    const chosen = choose()
    if (chosen === undefined) return new Promise(resolve => waiting.push(resolve))
    chosen.given++
    return chosen
  }
  /** Gives who has waited longest what there is room for. */
  const serve = (): void => {
    const chosen = waiting.length > 0 ? choose() : undefined
    if (chosen === undefined) return
    chosen.given++
    waiting.shift()?.(chosen)
  }
  const performOnce = async (task: Task): Promise<Outcome> => {
    const taken = await take()
    try {
      const outcome = await taken.hand.perform(task)
      taken.given--
      return outcome
    } catch (error) {
      // A thread that threw has ended. Whoever waits is served by another.
      if (hands.includes(taken)) hands.splice(hands.indexOf(taken), 1)
      throw error
    } finally {
      serve()
    }
  }
  return {
    perform: async task => {
      seen++
      for (;;) {
        try {
          return await performOnce(task)
        } catch (error) {
          if (error !== notBegun) throw error
        }
      }
    },
    stop: async () => {
      await Promise.all(hands.map(({ hand }) => hand.stop()))
    }
  }
}
