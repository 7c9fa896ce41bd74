import type { Paged, Paging } from './store.ts'

/** What a page ended with, opaque to callers. */
export const writeCursor = (values: readonly (string | number)[]): string => Buffer.from(JSON.stringify(values)).toString('base64url')

/** The values of a cursor, each of the kind that is asked for; `undefined` without a cursor. */
export function readCursor(cursor: string | undefined, kinds: readonly ('string' | 'number')[]): readonly (string | number)[] | undefined {
  if (cursor === undefined) return undefined
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (Array.isArray(values) && values.length === kinds.length && kinds.every((kind, at) => isSound(kind, values[at]))) return values
  } catch {
    // Told below.
  }
  throw new Error(`"${cursor}" is no cursor: give what a page before gave as next`)
}

/** Whether a column can hold it. */
const isSound = (kind: 'string' | 'number', value: unknown): boolean =>
  kind === 'number'
    ? Number.isInteger(value) && (value as number) === ((value as number) | 0)
    : typeof value === 'string' && !value.includes('\0')

/** How many rows to ask for: one more than the page, to see whether there is a next one. */
export function rowsToAsk({ limit }: Paging): number {
  if (!Number.isInteger(limit) || limit < 1 || limit > 500) throw new Error(`"${limit}" is no limit: give 1 to 500`)
  return limit + 1
}

/** A page of rows that were asked for with `rowsToAsk`. */
export function pageOf<Raw, Row>(
  found: readonly Raw[],
  { limit }: Paging,
  toRow: (raw: Raw) => Row,
  cursorOf: (raw: Raw) => readonly (string | number)[]
): Paged<Row> {
  const rows = found.slice(0, limit)
  const last = rows.at(-1)
  return { rows: rows.map(toRow), next: found.length > limit && last !== undefined ? writeCursor(cursorOf(last)) : null }
}
