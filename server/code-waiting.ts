import type { Store } from '@vedette/store'
import type { Changes } from './changes.ts'
import type { Pool } from './workers/index.ts'

/** What codes reports: the name of its version (`coderVersion`), threads, and how many reports they code at a time. */
export type Coders = { readonly coder: string; readonly pool: Pool; readonly workers: number }

type Options = {
  readonly store: Store
  readonly coders: Coders
  readonly changes: Changes
  readonly onLog: (line: string) => void
}

type Code = Parameters<Store['codeNext']>[1]

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

/** How many threads one report may end before it counts as one that cannot be coded, so that it does not stop all that wait behind it. */
const mostEnded = 3

/** Codes one report by the pool. A rejection leaves it waiting. */
function codeWith(pool: Pool, cut: AbortSignal): Code {
  const ended = new Map<string, number>()
  const code: Code = async report => {
    try {
      const outcome = await pool.perform({ report, spans: 'clean' })
      if (outcome.kind === 'failed') return outcome
      return { kind: 'coded', coding: { ...outcome.coding.line, paragraphs: outcome.coding.paragraphs } }
    } catch (error) {
      // A thread that could not load what it reads by ends whatever the report is.
      if (sayWhy(error).startsWith('cannot start to read')) throw error
      const times = (ended.get(report.hash) ?? 0) + 1
      ended.set(report.hash, times)
      if (times < mostEnded) throw error
      return { kind: 'failed', says: `could not be coded: it ended ${times} threads that read it, the last by: ${sayWhy(error)}` }
    }
  }
  return report =>
    new Promise((resolve, reject) => {
      const cutOff = (): void => reject(new Error('stopped before the report was coded'))
      cut.addEventListener('abort', cutOff)
      code(report)
        .then(resolve, reject)
        .finally(() => cut.removeEventListener('abort', cutOff))
    })
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
