import type { Store } from '@vedette/store'
import type { Changes } from './changes.ts'
import { codeWith } from './code-with.ts'
import type { Pool } from './workers/index.ts'

/** What codes reports: the name of its version (`coderVersion`), threads, and how many reports they code at a time. */
export type Coders = { readonly coder: string; readonly pool: Pool; readonly workers: number }

type Options = {
  readonly store: Store
  readonly coders: Coders
  readonly changes: Changes
  readonly onLog: (line: string) => void
}

/** How often the store is asked when nobody says that a report was added, as when the watch was cut. */
const pollMs = 2000

/** How long a report that is being coded may hold up the end. It waits in the store when it is cut off, and is coded the next time. */
const graceMs = 5000

/** Codes the reports that wait in the store until stopped. */
export function codeWaiting({ store, coders, changes, onLog }: Options): { readonly stop: () => Promise<void> } {
  const idle: Sleepers = new Set()
  const troubled: Sleepers = new Set()
  const cutting = new AbortController()
  const code = codeWith(coders.pool, cutting.signal)
  let stopped = false
  let added = 0
  const unlisten = changes.listen(change => {
    if (change.kind !== 'added') return
    added++
    wake(idle)
  })

  let troubles = 0
  const loop = async (): Promise<void> => {
    while (!stopped) {
      const before = added
      try {
        const outcome = await store.codeNext(coders.coder, code)
        if (troubles > 0) onLog('the store answers again; reports are being coded')
        troubles = 0
        if (outcome === 'nothing' && added === before && !stopped) await rest(pollMs, idle)
      } catch (error) {
        if (stopped) return
        const waitMs = Math.min(30_000, 250 * 2 ** troubles++)
        onLog(`cannot code the reports that wait: ${sayWhy(error)}; trying again in ${waitMs / 1000} s`)
        await rest(waitMs, troubled)
      }
    }
  }
  const loops = Promise.all(Array.from({ length: coders.workers }, loop))
  return {
    stop: async () => {
      stopped = true
      unlisten()
      wake(idle)
      wake(troubled)
      const cut = setTimeout(() => cutting.abort(), graceMs)
      await loops
      clearTimeout(cut)
    }
  }
}

type Sleepers = Set<() => void>

/** Waits for a time, or until the sleepers are woken. */
const rest = (ms: number, sleepers: Sleepers): Promise<void> =>
  new Promise(resolve => {
    const rise = (): void => {
      clearTimeout(timer)
      sleepers.delete(rise)
      resolve()
    }
    const timer = setTimeout(rise, ms)
    sleepers.add(rise)
  })

const wake = (sleepers: Sleepers): void => {
  for (const rise of [...sleepers]) rise()
}

const sayWhy = (error: unknown): string => (error instanceof Error ? error.message : String(error))
