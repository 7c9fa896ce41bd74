import {
  type CellRow,
  hashText,
  type OpenOptions,
  type Report,
  readCells,
  readRecords,
  readTableDay,
  stemOf,
  type TableMapping
} from '@vedette/core'
import { decodePage } from '../decode-page.ts'
import { type Fields, noteOf, openFields } from '../open-fields.ts'
import type { Read } from '../read.ts'

/**
 * How a table is read: `events`, each row a claim with the table as its report, by a mapping and the column of its days; or `texts`, each row a
 * report, by the column of each field.
 */
export type TableOptions =
  | { readonly kind: 'events'; readonly mapping: TableMapping; readonly dateColumn: string }
  | { readonly kind: 'texts'; readonly columns: Readonly<Partial<Record<keyof Fields, string>>> }

/** The most rows of one report: a longer table is several. */
const mostRows = 400
/** The most characters of one report; a longer row is one by itself. */
const mostCharacters = 800_000

/** The reports of a table, as CSV or as lines of JSON. */
export function* openTable(path: string, bytes: Uint8Array, options: OpenOptions, tables: TableOptions): Generator<Read> {
  const text = decodePage(bytes, undefined)
    .replace(/^\ufeff/, '')
    .toWellFormed()
  const rows = readCells(text)
  const wanted = tables.kind === 'events' ? tables.dateColumn : (tables.columns.text ?? tables.columns.html ?? 'text')
  if (!rows.some(({ cells }) => cells.has(wanted.toLowerCase()))) {
    const columns = [...new Set(rows.slice(0, 100).flatMap(({ cells }) => [...cells.keys()]))]
    const says =
      rows.length === 0 ? 'the table has no rows' : `no row has a column "${wanted}" (they have ${columns.join(', ').slice(0, 300)})`
    yield { kind: 'refused', where: path, says: `${says}; name the column that it is in` }
  } else if (tables.kind === 'texts') yield* openTexts(path, rows, options, tables.columns)
  else yield* openEvents(path, text, rows, options, tables)
}

function* openTexts(
  path: string,
  rows: readonly CellRow[],
  options: OpenOptions,
  columns: Readonly<Partial<Record<keyof Fields, string>>>
): Generator<Read> {
  for (const [index, { cells }] of rows.entries()) {
    const fields = Object.fromEntries(
      Object.entries(columns).flatMap(([field, column]) => {
        const cell = cells.get(column.toLowerCase())
        return cell === undefined ? [] : [[field, cell.text]]
      })
    )
    yield openFields({ id: `${stemOf(path)}-${index + 1}`, ...fields }, `${path}: row ${index + 1}`, options)
  }
}

function* openEvents(
  path: string,
  text: string,
  rows: readonly CellRow[],
  { published }: OpenOptions,
  { mapping, dateColumn }: TableOptions & { readonly kind: 'events' }
): Generator<Read> {
  const [head] = readRecords(text)
  const opening = /^\s*\{/.test(text) || head === undefined ? '' : `${text.slice(...head.span)}\n`
  const parts = partsOf(rows)
  for (const [index, part] of parts.entries()) {
    const raw = `${opening}${part.map(({ span }) => text.slice(...span)).join('\n')}\n`
    const days = part.flatMap(({ cells }) => readTableDay(cells.get(dateColumn.toLowerCase())?.text ?? '').date ?? [])
    const known = published ?? days.sort().at(-1)
    const report: Report = {
      id: parts.length === 1 ? stemOf(path) : `${stemOf(path)}-${index + 1}`,
      hash: `sha256:${hashText(raw)}`,
      raw,
      format: 'text',
      ...(known === undefined ? {} : { published: known }),
      language: 'en',
      table: mapping,
      notes:
        published === undefined ? [noteOf('latest-day', 'when the table was published was not said: the latest day in it was taken')] : []
    }
    yield { kind: 'report', report }
  }
}

function partsOf(rows: readonly CellRow[]): readonly (readonly CellRow[])[] {
  const parts: CellRow[][] = []
  let characters = 0
  for (const row of rows) {
    const length = row.span[1] - row.span[0]
    const last = parts.at(-1)
    characters += length
    if (last === undefined || last.length >= mostRows || characters > mostCharacters) {
      parts.push([row])
      characters = length
    } else last.push(row)
  }
  return parts
}
