import { Worker } from 'node:worker_threads'
import type { Outcome, Task } from './coding.ts'

/** Who does tasks: this thread, or another. `room` says how many it may be given at a time; it does one after the other. */
export type Hand = {
  readonly room: number
  readonly perform: (task: Task) => Promise<Outcome>
  readonly stop: () => Promise<unknown>
}

/** What a task is rejected with that its thread had not begun when it ended: another may do it. */
export const notBegun = new Error('the thread ended before it began this task')

type Given = { readonly resolve: (outcome: Outcome) => void; readonly reject: (error: Error) => void }

/** What a thread is started with: whether it passes no report by, and whether it gives way to what else wants the processor. */
export type ThreadData = { readonly all: boolean; readonly behind: boolean }

/** A thread with a reader of its own. Its next task lies beside it while it does one, so that it need not wait for whoever gives them. */
export function threadHand(workerData: ThreadData): Hand {
  const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData })
  const given: Given[] = []
  let ended: Error | undefined
  const end = (error: Error): void => {
    ended ??= error
    const [begun, ...others] = given.splice(0)
    begun?.reject(ended)
    for (const { reject } of others) reject(notBegun)
  }
  worker.on('message', (outcome: Outcome) => given.shift()?.resolve(outcome))
  worker.on('error', end)
  let stopped = false
  worker.on('exit', code => {
    // What a thread that was stopped had in hand is never settled: nobody waits for it any more.
    if (!stopped) end(new Error(`the thread ended with code ${code}`))
  })
  return {
    room: 2,
    perform: task =>
      new Promise((resolve, reject) => {
        if (ended !== undefined) return reject(ended)
        worker.postMessage(task)
        given.push({ resolve, reject })
      }),
    stop: () => {
      stopped = true
      return worker.terminate()
    }
  }
}
