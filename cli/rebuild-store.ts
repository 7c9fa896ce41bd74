import { type ExitCode, exitCodes } from './exit-codes.ts'
import type { HomeOptions } from './home-option.ts'
import { recode } from './recode.ts'
import { showBar } from './show-bar.ts'
import { withStore } from './with-store.ts'

export type RebuildOptions = HomeOptions & { readonly recode?: boolean; readonly workers?: number }

/** Makes again all that is derived; on request, codes again what another reader coded. */
export const rebuildStore = (options: RebuildOptions): Promise<ExitCode> =>
  withStore(options, async store => {
    const recoded = options.recode === true ? await recode(store, options.workers) : undefined
    const bar = showBar('rebuilt')
    await store.rebuild(bar.show)
    bar.end()
    const { reports, claims } = await store.counts()
    const again = recoded === undefined ? '' : `; ${recoded} coded again`
    process.stdout.write(`rebuilt: ${reports} reports, ${claims} claims${again}\n`)
    return exitCodes.done
  })
