import { Worker } from 'node:worker_threads'
import { type RowSender, rowSender } from './sent-rows.ts'
import type { Work, WorkedOut } from './work-out.ts'

/** A thread that works out one answer after the other; it is started when it is first needed, and again after it broke or took too long. */
export type WorkThread = { readonly work: (work: Work) => Promise<WorkedOut>; readonly stop: () => Promise<void> }

/** The error of an answer that took longer than it may. */
export const tooLong = new Error('the answer takes too long')

/** What a thread is asked: rows that it has are named by their keys. What was recorded earlier is seldom asked about, and is sent whole. */
export type ThreadWork = Omit<Work, 'rows'> & { readonly sent: ReturnType<RowSender> }

/** Text that a thread keeps, in characters: that of half a million claims. */
export const mostInThread = 150_000_000

export function workThread(program: URL, mostMs: number): WorkThread {
  let worker: Worker | undefined
  let send = rowSender(mostInThread)
  let told: { readonly resolve: (answer: WorkedOut) => void; readonly reject: (error: Error) => void } | undefined
  const start = (): Worker => {
    // Without what this process was started with: where its packages are sought among it.
    const started = new Worker(program, { execArgv: [] })
    send = rowSender(mostInThread)
    started.on('message', (answer: WorkedOut) => told?.resolve(answer))
    started.on('error', error => worker === started && told?.reject(error as Error))
    started.on(
      'exit',
      code => worker === started && told?.reject(new Error(`the thread that works out situations ended with code ${code}`))
    )
    return started
  }
  const drop = async (): Promise<void> => {
    const old = worker
    worker = undefined
    await old?.terminate()
  }
  const workNow = async (work: Work): Promise<WorkedOut> => {
    worker ??= start()
    const at = worker
    at.ref()
    let timer: ReturnType<typeof setTimeout> | undefined
    try {
      return await new Promise<WorkedOut>((resolve, reject) => {
        told = { resolve, reject }
        timer = setTimeout(() => reject(tooLong), mostMs)
        const { rows, ...rest } = work
        at.postMessage({ ...rest, sent: send(rows) } satisfies ThreadWork)
      })
    } catch (error) {
      await drop()
      throw error
    } finally {
      told = undefined
      clearTimeout(timer)
      // A thread that waits for work keeps no process alive.
      at.unref()
    }
  }
  let line: Promise<unknown> = Promise.resolve()
  return {
    work: work => {
      const turn = line.then(() => workNow(work))
      line = turn.catch(() => undefined)
      return turn
    },
    stop: drop
  }
}
