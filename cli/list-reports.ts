import type { ReportQuery, ReportRow } from '@vedette/store'
import { allPages } from './all-pages.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import type { HomeOptions } from './home-option.ts'
import { openOutput } from './open-output.ts'
import { plain } from './plain.ts'
import { withStore } from './with-store.ts'

export type ListOptions = HomeOptions &
  Pick<ReportQuery, 'search' | 'outlet' | 'state' | 'since' | 'until'> & { readonly format: 'text' | 'json'; readonly limit: number }

/** Lists the reports that are kept. */
export const listReports = ({ home, format, limit, search, outlet, state, since, until }: ListOptions): Promise<ExitCode> =>
  withStore(home === undefined ? {} : { home }, async store => {
    const query: ReportQuery = { search, outlet, state, since, until }
    const output = await openOutput(undefined)
    const rows: ReportRow[] = []
    // One more than wanted tells whether there are more.
    for await (const row of allPages(paging => store.reports(query, paging), limit + 1)) rows.push(row)
    const shown = rows.slice(0, limit)
    await output.write(format === 'json' ? `${JSON.stringify(shown, null, 2)}\n` : writeList(shown))
    if (rows.length > limit) process.stderr.write(`vedette: there are more than ${limit}: raise --limit, or narrow the search\n`)
    return exitCodes.done
  })

/** One line a report, in columns. */
function writeList(rows: readonly ReportRow[]): string {
  if (rows.length === 0) return 'no reports\n'
  const cells = rows.map(row => [
    row.published ?? 'undated',
    plain(row.outlet ?? '–'),
    row.state === 'coded' ? `${row.claims} ${row.claims === 1 ? 'claim' : 'claims'}` : row.state,
    plain(row.title ?? row.id) + (row.says === null ? '' : ` (${plain(row.says)})`)
  ])
  const widths = [0, 1, 2].map(column => Math.max(...cells.map(row => row[column]!.length)))
  return cells.map(row => `${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}\n`).join('')
}
