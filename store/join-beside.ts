import { Worker } from 'node:worker_threads'
import type { ClientConfig } from 'pg'

/** What the thread is given: how to reach the database. */
export type BesideWork = { readonly settings: ClientConfig }

/** Where the thread's program is; none when this runs from its sources, which a thread cannot load. */
const built = import.meta.url.endsWith('.js') ? new URL('./join-beside-worker.js', import.meta.url) : undefined

export const canJoinBeside = built !== undefined

/** So long a thread that nobody asks waits to be asked again. */
const idleMs = 30_000

/**
 * Joins all that waits for it in a thread with a connection of its own: a process that answers others is not held up by it. The thread is kept for the next time: begun anew, it
 * would run slowly. It is ended by the signal, and so is what it does.
 */
export function besideJoiner(settings: () => Promise<ClientConfig>, signal: AbortSignal, program = built): () => Promise<void> {
  let worker: Worker | undefined
  let idle: ReturnType<typeof setTimeout> | undefined
  let told: { readonly joined: () => void; readonly failed: (error: Error) => void } | undefined
  const end = (): void => {
    void worker?.terminate()
    worker = undefined
    told?.joined()
  }
  signal.addEventListener('abort', end)
  const begin = (from: URL, reached: ClientConfig): Worker => {
    const started = new Worker(from, { workerData: { settings: reached } satisfies BesideWork, execArgv: [] })
    // Nobody waits for the end of it to end himself: what was not joined is joined the next time.
    started.unref()
    started.on('message', () => told?.joined())
    started.on('error', error => told?.failed(error as Error))
    started.on('exit', () => {
      if (worker === started) end()
    })
    return started
  }
  /** One at a time. */
  return async () => {
    clearTimeout(idle)
    const reached = worker ? undefined : await settings()
    if (program === undefined || signal.aborted) return
    if (reached) worker = begin(program, reached)
    try {
      await new Promise<void>((resolve, reject) => {
        told = { joined: resolve, failed: reject }
        worker?.postMessage('join')
        if (worker === undefined) resolve()
      })
    } finally {
      told = undefined
      idle = setTimeout(end, idleMs).unref()
    }
  }
}
