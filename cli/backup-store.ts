import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import type { HomeOptions } from './home-option.ts'
import { showBar } from './show-bar.ts'
import { withStore } from './with-store.ts'

/** Writes a backup of the store, and says what is in it. */
export const backupStore = (file: string, options: HomeOptions): Promise<ExitCode> =>
  withStore(options, async store => {
    const path = resolve(file)
    const bar = showBar('rows written')
    try {
      await store.backup(path, bar.show)
    } finally {
      bar.end()
    }
    const { reports, claims } = await store.counts()
    const { size } = await stat(path)
    process.stdout.write(`backed up: ${reports} reports, ${claims} claims; ${sayBytes(size)} in ${file}\n`)
    return exitCodes.done
  })

const sayBytes = (bytes: number): string =>
  bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(2)} GB`
