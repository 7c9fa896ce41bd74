import type { Line } from '#claim'
import { type CsvKnowledge, claimColumns } from './claim-columns.ts'
import { writeRow } from './write-row.ts'

export type { CsvKnowledge } from './claim-columns.ts'

/** The first row of the CSV, with its line's end. */
export const writeCsvHead = (): string => writeRow(claimColumns.map(([name]) => name))

/** The CSV rows of one coded report, one for each claim. */
export const writeCsvReport = ({ report, claims }: Line, knowledge: CsvKnowledge): string =>
  claims.map(claim => writeRow(claimColumns.map(([, , , cell]) => cell(claim, report, knowledge)))).join('')

/** Coded reports as CSV (RFC 4180), one row a claim. */
export const writeCsv = (lines: readonly Line[], knowledge: CsvKnowledge): string =>
  writeCsvHead() + lines.map(line => writeCsvReport(line, knowledge)).join('')
