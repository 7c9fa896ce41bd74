import { setTimeout as pause } from 'node:timers/promises'
import { ifChanged, makeGet, politely, watchInputs } from '@vedette/intake'
import { addTo, writeAdding } from './add-reports.ts'
import { awaitOwed, codeOwed, usualWorkers } from './code-owed.ts'
import type { ExitCode } from './exit-codes.ts'
import type { HomeOptions } from './home-option.ts'
import { isQueued } from './with-queue.ts'
import { withStore } from './with-store.ts'

export type WatchSettings = HomeOptions & {
  /** Seconds between two looks at folders. */
  readonly every: number
  /** Minutes between two questions to an address. */
  readonly askEvery: number
  /** False leaves the coding to a running `vedette serve`. */
  readonly wait: boolean
  readonly workers?: number
}

/** Adds what comes into folders and feeds, and says of each time what was new, until the process is stopped. */
export const watch = (what: readonly string[], settings: WatchSettings): Promise<ExitCode> =>
  withStore(settings, async store => {
    const { every, askEvery, wait, workers = usualWorkers() } = settings
    const look = watchInputs(what, { get: ifChanged(politely(makeGet())), askEvery: askEvery * 60_000, now: Date.now })
    process.stderr.write(`vedette: watching ${what.join(', ')}; stop with Ctrl-C\n`)
    while (true) {
      const adding = await addTo(
        store,
        look(),
        wait ? tell => (isQueued(settings) ? awaitOwed(store, tell) : codeOwed(store, workers, tell)) : undefined
      )
      if (adding.counts.new + adding.counts.version > 0) process.stdout.write(`${writeAdding(adding)}\n`)
      await pause(every * 1000)
    }
  })
