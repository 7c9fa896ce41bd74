import type { Entry } from '../picture/entry.ts'
import { dayNumber, dayParts, readDate } from '../timeline/date-range.ts'

/** First and last day of the sliders, counted from 1970-01-01. */
export type DaySpan = { readonly first: number; readonly last: number }

/** How far before the first report the sliders go: a claim about the year 1948 must not make a day too narrow to be hit. */
const mostDaysBefore = 366
/** A claim counts when its date is at most a month long. */
const mostDaysLong = 31

/** Whether words are a day that exists, as `YYYY-MM-DD`. */
export const isDay = (words: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(words) && readDate(words) !== undefined

/** Day number of `YYYY-MM-DD`; of the first day of a vaguer date; `undefined` when it is none. */
export const readDay = (words: string | null | undefined): number | undefined => readDate(words)?.from

/** `YYYY-MM-DD` of a day number. */
export const writeDay = (day: number): string =>
  dayParts(day)
    .map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))
    .join('-')

/** Today by the clock of the computer. */
export function today(now = new Date()): number {
  return dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate())
}

/** Last day of a date that a report was published on. */
export function publishedDay(published: string | null): number | undefined {
  const to = readDate(published)?.to
  return to === undefined ? undefined : to - 1
}

/** From the first to the last day that claims and reports speak of; `undefined` without any date. */
export function spanDays(published: readonly (string | null)[], entries: readonly Entry[]): DaySpan | undefined {
  const days = published.flatMap(date => publishedDay(date) ?? [])
  const firstReport = least(days)
  const floor = firstReport === undefined ? Number.NEGATIVE_INFINITY : firstReport - mostDaysBefore
  const claimed = entries.flatMap(({ range }) =>
    range?.from !== undefined && range.to !== undefined && range.to - range.from <= mostDaysLong && range.from >= floor
      ? [range.from, range.to - 1]
      : []
  )
  const all = [...days, ...claimed]
  const first = least(all)
  return first === undefined ? undefined : { first, last: all.reduce((a, b) => Math.max(a, b)) }
}

/** The span that holds both. */
export const joinSpans = (a: DaySpan | undefined, b: DaySpan | undefined): DaySpan | undefined =>
  a && b ? { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) } : (a ?? b)

const least = (days: readonly number[]): number | undefined => (days.length === 0 ? undefined : days.reduce((a, b) => Math.min(a, b)))
