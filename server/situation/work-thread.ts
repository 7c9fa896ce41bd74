import { Worker } from 'node:worker_threads'
import type { Work, WorkedOut } from './work-out.ts'

/** A thread that works out one answer after the other; it is started when it is first needed, and again after it broke or took too long. */
export type WorkThread = { readonly work: (work: Work) => Promise<WorkedOut>; readonly stop: () => Promise<void> }

/** The error of an answer that took longer than it may. */
export const tooLong = new Error('the answer takes too long')

export function workThread(program: URL, mostMs: number): WorkThread {
  let worker: Worker | undefined
  const drop = async (): Promise<void> => {
    const old = worker
    worker = undefined
    await old?.terminate()
  }
  const workNow = async (work: Work): Promise<WorkedOut> => {
    // Without what this process was started with: where its packages are sought among it.
    worker ??= new Worker(program, { execArgv: [] })
    const at = worker
    at.ref()
    let timer: ReturnType<typeof setTimeout> | undefined
    try {
      const answer = await new Promise<WorkedOut>((resolve, reject) => {
        timer = setTimeout(() => reject(tooLong), mostMs)
        at.once('message', resolve)
        at.once('error', reject)
        at.once('exit', code => reject(new Error(`the thread that works out situations ended with code ${code}`)))
        at.postMessage(work)
      })
      return answer
    } catch (error) {
      await drop()
      throw error
    } finally {
      clearTimeout(timer)
      at.removeAllListeners()
      at.on('error', () => undefined)
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
