import { resolve } from 'node:path'
import { sayWhy } from '@vedette/intake'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { worldFailure } from './failure.ts'
import type { HomeOptions } from './home-option.ts'
import { noteChange } from './keep-accounts.ts'
import { showBar } from './show-bar.ts'
import { withStore } from './with-store.ts'

export type RestoreOptions = HomeOptions & { readonly replace?: boolean }

/** Puts a backup into the store; the file is looked over from end to end before the store is opened. */
export async function restoreStore(file: string, mode: 'restore' | 'replace' | 'merge', options: HomeOptions): Promise<ExitCode> {
  const path = resolve(file)
  await check(path)
  return withStore(options, async store => {
    const bars = [showBar('rows read'), showBar('reports made ready')] as const
    try {
      await noteChange(store, `${mode} ${file}`)
      const came = await store.restore(path, mode, { loaded: bars[0].show, rebuilt: bars[1].show })
      for (const bar of bars) bar.end()
      const { reports, claims, waiting } = await store.counts()
      const kept = `${reports} reports, ${claims} claims${waiting > 0 ? `, ${waiting} waiting to be coded` : ''}`
      const also = `${came.reports} reports and ${came.codings} codings came that were not there; now ${kept}`
      process.stdout.write(mode === 'merge' ? `merged: ${also}\n` : `restored: ${kept}\n`)
      return exitCodes.done
    } finally {
      for (const bar of bars) bar.end()
    }
  })
}

async function check(path: string): Promise<void> {
  const bar = showBar('rows checked')
  try {
    const { checkBackup } = await import('@vedette/store')
    await checkBackup(path, bar.show)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw worldFailure(`there is no ${path}: give a file that "vedette backup" wrote`, error)
    if (code !== undefined) throw worldFailure(`cannot read ${path}: ${sayWhy(error)}`, error)
    throw worldFailure(error instanceof Error ? error.message : String(error), error)
  } finally {
    bar.end()
  }
}
