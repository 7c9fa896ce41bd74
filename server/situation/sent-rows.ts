import type { ToldRow } from '@vedette/store'

/** A row, or the key of one that was sent before and is the same. */
export type SentRow = ToldRow | string

/** Says which rows a thread must still be sent; `forget` says that it is to let go of all that it was sent before. */
export type RowSender = (rows: readonly ToldRow[]) => { readonly rows: readonly SentRow[]; readonly forget: boolean }

/** Makes a sender that has a thread keep so many characters, and those of one question more at most. A row is the same as long as it is one object. */
export function rowSender(most: number): RowSender {
  // Who asked keeps the rows, or lets go of them.
  const numbers = new WeakMap<ToldRow, number>()
  const sent = new Map<string, { readonly number: number; readonly length: number }>()
  let [characters, count] = [0, 0]
  return rows => {
    const forget = characters > most
    if (forget) {
      sent.clear()
      characters = 0
    }
    return {
      forget,
      rows: rows.map(row => {
        const known = sent.get(row.key)
        if (known && numbers.get(row) === known.number) return row.key
        const one = { number: count++, length: row.lasting.length + row.deeds.length }
        characters += one.length - (known?.length ?? 0)
        numbers.set(row, one.number)
        sent.set(row.key, one)
        return row
      })
    }
  }
}

/** Gives the rows that a sender meant. */
export function rowReceiver(): (sent: ReturnType<RowSender>) => readonly ToldRow[] {
  const kept = new Map<string, ToldRow>()
  return ({ rows, forget }) => {
    if (forget) kept.clear()
    return rows.map(row => {
      if (typeof row !== 'string') {
        kept.set(row.key, row)
        return row
      }
      const known = kept.get(row)
      if (known === undefined) throw new Error(`a row was named that was not sent: ${row}`)
      return known
    })
  }
}
