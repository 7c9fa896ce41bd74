import type { DeadLetter } from '@vedette/queue'
import type { ReportRow, Store } from '@vedette/store'
import { allPages } from './all-pages.ts'
import { codeOwed, usualWorkers } from './code-owed.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { usageFailure } from './failure.ts'
import type { HomeOptions } from './home-option.ts'
import { openOutput } from './open-output.ts'
import { plain } from './plain.ts'
import { isQueued, withQueue } from './with-queue.ts'
import { withStore } from './with-store.ts'

export type DeadOptions = HomeOptions & { readonly format?: 'text' | 'json' }

/** Lists reports that could not be coded, and letters of the stream that are no reports, each with the reason. */
export const listDead = (options: DeadOptions): Promise<ExitCode> =>
  withStore(options, async store => {
    const reports: Pick<ReportRow, 'key' | 'id' | 'says'>[] = []
    for await (const { key, id, says } of allPages(paging => store.reports({ state: 'failed' }, paging))) reports.push({ key, id, says })
    const letters = isQueued(options) ? await withQueue(store, queue => queue.deadLetters()) : []
    const output = await openOutput(undefined)
    await output.write(options.format === 'json' ? `${JSON.stringify({ reports, letters }, null, 2)}\n` : writeDead(reports, letters))
    return exitCodes.done
  })

function writeDead(reports: readonly Pick<ReportRow, 'key' | 'id' | 'says'>[], letters: readonly DeadLetter[]): string {
  const lines = [
    ...reports.map(({ key, id, says }) => `${key}  ${plain(id)}: ${plain(says ?? '')}`),
    ...letters.map(({ number, at, says, begins }) => `#${number}  ${at}: ${plain(says)} (${plain(begins)})`)
  ]
  return lines.length === 0 ? 'nothing is dead\n' : `${lines.join('\n')}\n`
}

/** Has what could not be coded coded again: by workers where reports go through a stream, else here. */
export const retryDead = (which: readonly string[], options: DeadOptions): Promise<ExitCode> =>
  withStore(options, async store => {
    const numbers = which.filter(each => each.startsWith('#')).map(each => Number(each.slice(1)))
    if (numbers.some(number => !Number.isSafeInteger(number))) throw usageFailure('a number of a letter is written as #3')
    const keys = which.filter(each => !each.startsWith('#'))
    const all = which.length === 0
    const again = all || keys.length > 0 ? await store.retryFailed(all ? undefined : keys) : []
    const sent =
      isQueued(options) && (all || numbers.length > 0) ? await withQueue(store, queue => queue.retryDead(all ? undefined : numbers)) : 0
    const failed = isQueued(options) ? 0 : await codeHere(store, again)
    const letters = sent === 0 ? '' : `; ${sent} letters sent again`
    process.stdout.write(`${again.length} reports ${isQueued(options) ? 'wait for a worker again' : 'tried again'}${letters}\n`)
    return failed > 0 ? exitCodes.refused : exitCodes.done
  })

/** Codes reports here, and names those that could not be coded; gives their number. */
async function codeHere(store: Store, keys: readonly string[]): Promise<number> {
  let failed = 0
  const owed = codeOwed(store, usualWorkers(), (key, { says }) => {
    if (says === null) return
    failed++
    process.stderr.write(`vedette: ${key}: ${says}\n`)
  })
  owed.owe(keys)
  await owed.settle()
  return failed
}
