import { Worker } from 'node:worker_threads'
import type { Outcome, Task } from './coding.ts'
import { type Coder, readsAll } from './load-coder.ts'
import { perform } from './perform.ts'

/** Codes tasks, several at a time. */
export type Pool = { readonly perform: (task: Task) => Promise<Outcome>; readonly stop: () => Promise<void> }

type Hand = { readonly perform: (task: Task) => Promise<Outcome>; readonly stop: () => Promise<unknown> }

/** Tasks that this thread does alone before it is worth starting others. */
const tasksBeforeWorkers = 8

/**
 * A pool of this thread and up to `size - 1` others, each with a reader of its own. Others start once there is work for them. Without a
 * coder this thread is left free, as a server's must be, and all `size` are others. With `all` they pass no report by, as the coder does. A task
 * whose thread ends is rejected.
 */
export function startPool(coder: Coder | undefined, size: number, all: boolean = readsAll()): Pool {
  const hands: Hand[] = coder === undefined ? [] : [{ perform: task => perform(coder, task), stop: async () => undefined }]
  const idle: Hand[] = [...hands]
  const before = coder === undefined ? 0 : tasksBeforeWorkers
  const waiting: ((hand: Hand) => void)[] = []
  let seen = 0

  const take = (): Promise<Hand> | Hand => {
    const free = idle.pop()
    if (free !== undefined) return free
    if (hands.length < size && seen > before) {
      const hand = startHand(all)
      hands.push(hand)
      return hand
    }
    return new Promise(resolve => waiting.push(resolve))
  }
  const put = (hand: Hand): void => {
    const next = waiting.shift()
    if (next === undefined) idle.push(hand)
    else next(hand)
  }
  /** A thread that threw has ended. Whoever waits is served by another. */
  const replace = (hand: Hand): void => {
    hands.splice(hands.indexOf(hand), 1)
    const next = waiting.shift()
    if (next === undefined) return
    const other = startHand(all)
    hands.push(other)
    next(other)
  }
  return {
    perform: async task => {
      seen++
      const hand = await take()
      try {
        const outcome = await hand.perform(task)
        put(hand)
        return outcome
      } catch (error) {
        replace(hand)
        throw error
      }
    },
    stop: async () => {
      await Promise.all(hands.map(hand => hand.stop()))
    }
  }
}

function startHand(all: boolean): Hand {
  const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: all })
  let ended: Error | undefined
  let fail: (error: Error) => void = () => undefined
  const end = (error: Error): void => {
    ended ??= error
    fail(ended)
  }
  worker.on('error', end)
  let stopped = false
  worker.on('exit', code => {
    // What a thread that was stopped had in hand is never settled: nobody waits for it any more.
    if (!stopped) end(new Error(`the thread ended with code ${code}`))
  })
  const perform = (task: Task): Promise<Outcome> =>
    new Promise((resolve, reject) => {
      if (ended !== undefined) return reject(ended)
      worker.once('message', resolve)
      fail = reject
      worker.postMessage(task)
    })
  const stop = (): Promise<number> => {
    stopped = true
    return worker.terminate()
  }
  return { perform, stop }
}
