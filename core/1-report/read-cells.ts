import type { Span } from '#base'
import { type Published, readPublished } from './read-published.ts'

/** A cell of a table: what it says, and where that stands in the text. */
export type Cell = { readonly text: string; readonly span: Span }

/** A row of a table, by the names of its columns, without cells that say nothing. */
export type CellRow = { readonly span: Span; readonly cells: ReadonlyMap<string, Cell> }

/** The rows of a table, as CSV with a line of names or as a JSON object on each line. Rows that cannot be read are left out. */
export const readCells = (text: string): readonly CellRow[] => (/^\s*\{/.test(text) ? jsonRows(text) : csvRows(text))

/** The records of CSV, each cell without the quotes around it. Columns are parted by what the first line has most of: commas, semicolons or tabs. */
export function readRecords(text: string): readonly { readonly span: Span; readonly cells: readonly Cell[] }[] {
  const head = text.slice(0, text.search(/[\r\n]|$/))
  const delimiter = [',', ';', '\t'].reduce((best, next) => (head.split(next).length > head.split(best).length ? next : best))
  const records: { span: Span; cells: Cell[] }[] = []
  let cells: Cell[] = []
  let start = 0
  for (let at = 0; at <= text.length; ) {
    const quoted = text[at] === '"'
    const end = quoted ? endOfQuoted(text, at + 1) : endOfPlain(text, at, delimiter)
    const span: Span = quoted ? [at + 1, end] : [at, end]
    const raw = text.slice(...span)
    cells.push({ text: quoted ? raw.replaceAll('""', '"') : raw, span })
    at = endOfPlain(text, quoted ? end + 1 : end, delimiter)
    if (text[at] === delimiter) {
      at++
      continue
    }
    if (cells.length > 1 || cells[0]?.text.trim() !== '') records.push({ span: [start, at], cells })
    if (at >= text.length) break
    at += text.startsWith('\r\n', at) ? 2 : 1
    start = at
    cells = []
  }
  return records
}

function endOfQuoted(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at
  return text.length
}

function endOfPlain(text: string, from: number, delimiter: string): number {
  let at = from
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++
  return at
}

function csvRows(text: string): readonly CellRow[] {
  const [head, ...records] = readRecords(text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text)
  const names = (head?.cells ?? []).map(cell => cell.text.trim().toLowerCase())
  return records.map(({ span, cells }) => ({
    span,
    cells: new Map(cells.flatMap((cell, at) => (cell.text.trim() === '' || !names[at] ? [] : [[names[at], trimmed(cell)] as const])))
  }))
}

function trimmed({ text, span: [from, to] }: Cell): Cell {
  const [before, after] = [text.length - text.trimStart().length, text.length - text.trimEnd().length]
  return { text: text.trim(), span: [from + before, to - after] }
}

function jsonRows(text: string): readonly CellRow[] {
  const rows: CellRow[] = []
  let from = 0
  for (const line of text.split('\n')) {
    const span: Span = [from, from + line.trimEnd().length]
    from += line.length + 1
    const fields = readObject(line)
    if (fields === undefined) continue
    const cells = Object.entries(fields).flatMap(([name, value]) => {
      const said = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : ''
      return said === '' ? [] : [[name.trim().toLowerCase(), { text: said, span: spanOfValue(text, span, name, said) }] as const]
    })
    rows.push({ span, cells: new Map(cells) })
  }
  return rows
}

function readObject(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : undefined
  } catch {
    return undefined
  }
}

/** Where a value stands behind its name; all of the row when it is written in another way than it reads. */
function spanOfValue(text: string, row: Span, name: string, value: string): Span {
  const named = text.indexOf(`${JSON.stringify(name)}`, row[0])
  const at = named < 0 ? -1 : text.indexOf(value, named + name.length + 2)
  return at < 0 || at + value.length > row[1] ? row : [at, at + value.length]
}

/** A day as tables write it: as reports do, and as "09 February 2020": the names of months begin with the three letters that mail writes. */
export const readTableDay = (text: string): Published => readPublished(text.replace(/^(\d{1,2}) ([A-Z][a-z]{2})[a-z]+ (\d{4})/, '$1 $2 $3'))
