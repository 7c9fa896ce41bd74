import { Worker } from 'node:worker_threads'
import type { ClientConfig } from 'pg'

/** What the thread is given: how to reach the database. */
export type BesideWork = { readonly settings: ClientConfig }

/** Where the thread's program is; none when this runs from its sources, which a thread cannot load. */
const built = import.meta.url.endsWith('.js') ? new URL('./join-beside-worker.js', import.meta.url) : undefined

export const canJoinBeside = built !== undefined

/** Joins all that waits for it in a thread with a connection of its own: a process that answers others is not held up by it. Ends early by the signal. */
export function joinBeside(settings: ClientConfig, signal: AbortSignal): Promise<void> {
  if (built === undefined || signal.aborted) return Promise.resolve()
  return new Promise((resolve, reject) => {
    const worker = new Worker(built, { workerData: { settings } satisfies BesideWork, execArgv: [] })
    // Nobody waits for the end of it to end himself: what was not joined is joined the next time.
    worker.unref()
    const stop = (): void => void worker.terminate()
    signal.addEventListener('abort', stop)
    worker.on('error', reject)
    worker.on('exit', () => {
      signal.removeEventListener('abort', stop)
      resolve()
    })
  })
}
