import { type Cell, type ClaimColumn, type CsvKnowledge, claimColumns } from './claim-columns.ts'
import { type ExportedClaim, type Exporter, sayWithheld } from './exporter.ts'
import { writeRow } from './write-row.ts'

/** A column of a table of claims that are kept. */
export type TableColumn = {
  readonly name: string
  readonly hxl: string
  readonly holds: ClaimColumn[2]
  readonly cell: (row: ExportedClaim) => Cell
}

/** The columns of a table of claims that are kept: those of a coded report, what people decided, and what was withheld. */
export const tableColumns = (knowledge: CsvKnowledge): readonly TableColumn[] => [
  ...claimColumns.map(([name, hxl, holds, cell]) => ({
    name,
    hxl,
    holds,
    cell: ({ claim, report }: ExportedClaim) => cell(claim, report, knowledge)
  })),
  { name: 'report_key', hxl: '#meta+report+key', holds: 'text', cell: ({ report }) => report.key },
  { name: 'standing', hxl: '#status+standing', holds: 'text', cell: ({ standing }) => standing },
  { name: 'withheld', hxl: '#meta+withheld', holds: 'text', cell: ({ withheld }) => sayWithheld(withheld) }
]

/** A table as CSV, with a row of HXL tags under the names of the columns or without. */
export function csvExporter(knowledge: CsvKnowledge, { tagged }: { readonly tagged: boolean }): Exporter<ExportedClaim> {
  const columns = tableColumns(knowledge)
  const head = writeRow(columns.map(({ name }) => name))
  return {
    begin: () => (tagged ? head + writeRow(columns.map(({ hxl }) => hxl)) : head),
    add: rows => rows.map(row => writeRow(columns.map(({ cell }) => cell(row)))).join(''),
    end: () => ''
  }
}
