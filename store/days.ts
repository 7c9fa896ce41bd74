import { dayNumber, rangeOf } from '@vedette/core'

/** A day that is not known: before all others. */
export const unknownDay = -2_147_483_648

const openStart = unknownDay + 1
const openEnd = 2_147_483_647

/** The first day of an EDTF date, counted from 1970-01-01; `unknownDay` when it has none. */
export function firstDay(edtf: string | null | undefined): number {
  const range = edtf ? rangeOf(edtf.slice(0, edtf.indexOf('T') === 10 ? 10 : undefined)) : undefined
  return range && Number.isFinite(range[0]) ? range[0] : unknownDay
}

/** Days as columns have them: open ends are the least and the greatest. */
export const toDays = ([from, to]: readonly [number, number]): readonly [number, number] => [
  Math.max(from, openStart),
  Math.min(to, openEnd)
]

/** Days as the core has them: open ends are infinite. */
export const fromDays = (from: number, to: number): readonly [number, number] => [
  from === openStart ? Number.NEGATIVE_INFINITY : from,
  to === openEnd ? Number.POSITIVE_INFINITY : to
]

/** The number of a day `YYYY-MM-DD`; an error for anything else. */
export function readDay(day: string): number {
  const [year = 0, month = 0, date = 0] = /^\d{4}-\d\d-\d\d$/.test(day) ? day.split('-').map(Number) : []
  if (month < 1 || month > 12 || date < 1 || date > 31) throw new Error(`"${day}" is no day: write it as YYYY-MM-DD`)
  return dayNumber(year, month, date)
}
