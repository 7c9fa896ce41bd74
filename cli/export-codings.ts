import { type Line, writeLine } from '@vedette/core'
import type { ReportRow, StoredReport } from '@vedette/store'
import { allPages } from './all-pages.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import type { HomeOptions } from './home-option.ts'
import { openOutput } from './open-output.ts'
import { showBar } from './show-bar.ts'
import { withStore } from './with-store.ts'

export type ExportOptions = HomeOptions & { readonly output?: string }

/** Writes all coded reports in the claims format, by day of publication, then key. Nothing in it tells when or in which order they came. */
export const exportCodings = (options: ExportOptions): Promise<ExitCode> =>
  withStore(options, async store => {
    const rows: ReportRow[] = []
    // Those that wait to be coded again, too: their coding counts until then.
    for await (const row of allPages(paging => store.reports({}, paging))) rows.push(row)
    rows.sort((one, other) => order(one.published ?? '', other.published ?? '') || order(one.key, other.key))
    const output = await openOutput(options.output)
    const bar = showBar('exported')
    try {
      for (const [index, { key }] of rows.entries()) {
        const line = toExported(await store.report(key))
        if (line !== undefined && !(await output.write(`${writeLine(line)}\n`))) return exitCodes.done
        bar.show(index + 1, rows.length)
      }
      await output.close()
      return exitCodes.done
    } catch (error) {
      await output.abandon()
      throw error
    } finally {
      bar.end()
    }
  })

/** The line of a report under the first of its names: under which it was added first is chance. */
function toExported(kept: StoredReport | undefined): Line | undefined {
  if (kept === undefined || kept.coding === null) return undefined
  const { report, mentions, claims, notes } = kept.coding
  return { report: { ...report, id: kept.id }, mentions, claims, notes }
}

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
