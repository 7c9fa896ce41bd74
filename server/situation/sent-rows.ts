import type { ToldRow } from '@vedette/store'

/** Rows as they are sent to a thread: each by a number, with those that it has not; `gone` are numbers of rows that others took the place of, and `forget` says that it is to let go of all that it was sent before. */
export type SentRows = {
  readonly numbers: Int32Array
  readonly fresh: readonly ToldRow[]
  /** The number of the first of these; the others follow. */
  readonly from: number
  readonly gone: readonly number[]
  readonly forget: boolean
}

export type RowSender = (rows: readonly ToldRow[]) => SentRows

/** Makes a sender that has a thread keep so many characters, and those of one question more at most. A row is the same as long as it is one object. */
export function rowSender(most: number): RowSender {
  // Who asked keeps the rows, or lets go of them.
  let numbers = new WeakMap<ToldRow, number>()
  const sent = new Map<string, { readonly number: number; readonly length: number }>()
  const held = new Set<number>()
  let [characters, count] = [0, 0]
  return rows => {
    const forget = characters > most
    if (forget) {
      numbers = new WeakMap()
      sent.clear()
      held.clear()
      characters = 0
    }
    const from = count
    const [fresh, gone]: [ToldRow[], number[]] = [[], []]
    const numberOf = (row: ToldRow): number => {
      const known = numbers.get(row)
      if (known !== undefined && held.has(known)) return known
      const before = sent.get(row.key)
      if (before) {
        held.delete(before.number)
        gone.push(before.number)
      }
      const one = { number: count++, length: row.lasting.length + row.deeds.length }
      characters += one.length - (before?.length ?? 0)
      numbers.set(row, one.number)
      sent.set(row.key, one)
      held.add(one.number)
      fresh.push(row)
      return one.number
    }
    return { numbers: Int32Array.from(rows, numberOf), fresh, from, gone, forget }
  }
}

/** Gives the rows that a sender meant. */
export function rowReceiver(): (sent: SentRows) => readonly ToldRow[] {
  const kept = new Map<number, ToldRow>()
  return ({ numbers, fresh, from, gone, forget }) => {
    if (forget) kept.clear()
    for (const [at, row] of fresh.entries()) kept.set(from + at, row)
    const rows = Array.from(numbers, number => {
      const row = kept.get(number)
      if (row === undefined) throw new Error(`a row was named that was not sent: ${number}`)
      return row
    })
    for (const number of gone) kept.delete(number)
    return rows
  }
}
