import { startWorker } from '@vedette/server'
import { coderVersion, startPool } from '@vedette/server/workers'
import { giveWay, standsBack } from '@vedette/store/give-way'
import { usualWorkers } from './code-owed.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { waitForSignal } from './wait-for-signal.ts'
import { withQueue } from './with-queue.ts'
import { openTheStore } from './with-store.ts'

export type WorkOptions = { readonly workers?: number }

/** Takes reports from the stream and codes them until a signal stops it; what is in hand then is finished or given to others. */
export async function work({ workers = usualWorkers() }: WorkOptions): Promise<ExitCode> {
  // On a machine that answers people too: threads that read give way to this one as well.
  giveWay(standsBack.keeping)
  const stopping = waitForSignal()
  const onLog = (line: string): void => void process.stderr.write(`vedette: ${line}\n`)
  // Directly: this is whom the stream leads to.
  const store = await openTheStore({}, false)
  try {
    return await withQueue(store, async queue => {
      const pool = startPool(undefined, workers)
      const worker = startWorker({ store, queue, coders: { coder: coderVersion(), pool, workers }, onLog })
      process.stdout.write(`Taking reports from ${queue.where}, keeping them in ${store.where}. Stop with Ctrl-C.\n`)
      await stopping
      await worker.stop()
      await pool.stop()
      process.stdout.write(`${worker.coded()} reports coded\n`)
      return exitCodes.done
    })
  } finally {
    await store.close()
  }
}
