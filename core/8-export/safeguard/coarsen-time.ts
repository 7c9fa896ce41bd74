import { rangeOf, weekdayOf, writeDay } from '#mention'

/** An EDTF date as the weeks, Monday to Sunday, that it touches; as it is when it says no more than that. */
export function toWeeks(edtf: string): string {
  const range = rangeOf(edtf)
  if (!range?.every(Number.isFinite) || range[1] - range[0] > 27) return edtf
  const [from, to] = range
  return `${writeDay(from - ((weekdayOf(from) + 6) % 7))}/${writeDay(to + ((7 - weekdayOf(to)) % 7))}`
}

/** The first or the last day of the weeks that a day is in. */
export const weekEnd = (day: string, end: 0 | 1): string => toWeeks(day).split('/')[end] ?? day
