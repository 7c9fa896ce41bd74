import { type ExitCode, exitCodes } from './exit-codes.ts'
import type { HomeOptions } from './home-option.ts'
import { openOutput } from './open-output.ts'
import { showBar } from './show-bar.ts'
import { withStore } from './with-store.ts'

/** Looks over the store, and writes each thing that is wrong with its remedy, or that it is clean. */
export const verifyStore = (options: HomeOptions): Promise<ExitCode> =>
  withStore(options, async store => {
    const bar = showBar('verified')
    const { findings, areEventsStale } = await store.verify(bar.show)
    bar.end()
    const output = await openOutput(undefined)
    for (const { what, says, remedy } of findings) await output.write(`${what}: ${says}; ${remedy}\n`)
    if (findings.length > 0) return exitCodes.refused
    const { reports, claims, waiting } = await store.counts()
    const stale = areEventsStale ? '; the events were older than the codings, and have been made again' : ''
    await output.write(`clean: ${reports} reports, ${claims} claims${waiting > 0 ? `, ${waiting} waiting to be coded` : ''}${stale}\n`)
    return exitCodes.done
  })
