import { reportKey } from '@vedette/core'
import { traced } from '@vedette/queue'
import type { Store } from '@vedette/store'
import type { Pool } from './workers/index.ts'

type Code = Parameters<Store['codeNext']>[1]

/** How many threads one report may end before it counts as one that cannot be coded, so that it does not stop all that wait behind it. */
const mostEnded = 3

/** Codes a report by the pool. A rejection, which cutting brings about too, leaves it waiting. */
export function codeWith(pool: Pool, cut: AbortSignal): Code {
  const ended = new Map<string, number>()
  const code: Code = async report => {
    try {
      const outcome = await traced('vedette.code', { report: reportKey(report) }, () => pool.perform({ report, spans: 'clean' }))
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

const sayWhy = (error: unknown): string => (error instanceof Error ? error.message : String(error))
