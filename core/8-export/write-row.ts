import type { Cell } from './claim-columns.ts'

/** A row of CSV (RFC 4180) with its line's end. No cell is taken for a formula by a spreadsheet. */
export const writeRow = (cells: readonly Cell[]): string => `${cells.map(writeCell).join(',')}\r\n`

/** OWASP, "CSV Injection": a text that begins like a formula gets an apostrophe before it. Numbers are our own, and stay. */
function writeCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const safe = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r]/u.test(cell) ? `'${cell}` : cell
  return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
