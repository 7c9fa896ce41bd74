import { hashText } from '@vedette/core'

/** At most `most` of some rows, drawn by the hash of their keys, so that each run draws the same; in their first order. */
export function sample<Row>(rows: readonly Row[], most: number, key: (row: Row) => string): readonly Row[] {
  if (rows.length <= most) return rows
  const drawn = new Set(
    rows
      .map((row, at) => ({ at, hash: hashText(key(row)) }))
      .sort((a, b) => (a.hash < b.hash ? -1 : 1))
      .slice(0, most)
      .map(({ at }) => at)
  )
  return rows.filter((_, at) => drawn.has(at))
}

/** "171 reports", "300 of 849 reports, drawn by hash". */
export const sizeOf = (drawn: number, all: number, what: string): string =>
  drawn === all ? `${all} ${what}` : `${drawn} of ${all} ${what}, drawn by hash`
