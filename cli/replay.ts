import { type ExitCode, exitCodes } from './exit-codes.ts'
import { withQueue } from './with-queue.ts'
import { openTheStore } from './with-store.ts'

/** Keeps again what was sent since a time, and says how much of it was not kept. */
export async function replay(since: string): Promise<ExitCode> {
  const store = await openTheStore({}, false)
  try {
    let fresh = 0
    const count = await withQueue(store, queue =>
      queue.replay(new Date(since), async reports => {
        for (const { kind } of await store.add(reports)) if (kind === 'new' || kind === 'version') fresh++
      })
    )
    process.stdout.write(`${count} reports were sent since ${since}; ${fresh} of them were not kept, and wait for a worker\n`)
    return exitCodes.done
  } finally {
    await store.close()
  }
}
