import { type CalendarDate, dayNumber, rangeOf, readDate, writeDate, writeDay } from './calendar.ts'

/** The units that dates are counted in. */
export type CalendarUnit = 'hour' | 'day' | 'week' | 'month' | 'season' | 'year' | 'decade' | 'century'

/** Moves an EDTF day by whole days; a date that is no day is returned as it is. */
export function shiftDays(edtf: string, days: number): string {
  const date = readDate(edtf)
  if (date?.month === undefined || date.day === undefined) return edtf
  return writeDay(dayNumber(date.year, date.month, date.day) + days)
}

/** Moves a date by units, and gives it the precision of the unit: a month from 2020-01-31 is 2020-02; a week is a day seven days on. */
export function shiftDate(edtf: string, count: number, unit: CalendarUnit): string | undefined {
  const date = readDate(edtf)
  if (!date) return undefined
  if (unit === 'hour') return shiftDays(edtf, Math.trunc(count / 24))
  if (unit === 'day' || unit === 'week') return date.day === undefined ? undefined : shiftDays(edtf, unit === 'day' ? count : count * 7)
  if (unit === 'month' || unit === 'season')
    return date.month === undefined ? undefined : shiftMonths(date, unit === 'month' ? count : count * 3)
  return writeDate({ year: date.year + count * ({ year: 1, decade: 10, century: 100 }[unit] ?? 1) })
}

function shiftMonths(date: CalendarDate, count: number): string {
  const { month = 1 } = date
  // A season begins with its first month.
  const months = date.year * 12 + (month > 12 ? (month - 20) * 3 : month) - 1 + count
  return writeDate({ year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 })
}

/** The start of an EDTF date or interval as printed: `2019-12` of `2019-12/2020-02-09`. */
export const startOf = (edtf: string): string => (edtf.includes('/') ? edtf.slice(0, edtf.indexOf('/')) : edtf)

/** The end of an EDTF date or interval as printed. */
export const endOf = (edtf: string): string => (edtf.includes('/') ? (edtf.split('/')[1] ?? edtf) : edtf)

/** An interval from the start of one date to the end of another: the date itself when both are the same. */
export const between = (start: string, end: string): string =>
  startOf(start) === endOf(end) ? startOf(start) : `${startOf(start)}/${endOf(end)}`

/** From a start until the day of publication: `2019-12` → `2019-12/2020-02-09`; open when that day is not known or comes first. */
export function sinceUntil(start: string, published: string | undefined): string {
  const from = startOf(start)
  if (published === undefined || compareDates(from, published) > 0) return `${from}/..`
  return from === published ? from : `${from}/${published}`
}

/** Orders dates by their first day, then by their last; what is no date comes last. */
export function compareDates(a: string, b: string): number {
  const first = rangeOf(a)
  const second = rangeOf(b)
  if (!first || !second) return (first ? 0 : 1) - (second ? 0 : 1)
  return compareNumbers(first[0], second[0]) || compareNumbers(first[1], second[1])
}

const compareNumbers = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1)

/** Whether the first date lies wholly before the second. */
export function isBefore(a: string, b: string): boolean {
  const first = rangeOf(a)
  const second = rangeOf(b)
  return first !== undefined && second !== undefined && first[1] < second[0]
}

/** Whether two dates share a day. */
export const meets = (a: string, b: string): boolean => intersect(a, b) !== undefined

/** What two dates have in common: the narrower where one holds the other, else an interval of days; undefined when they are apart. */
export function intersect(a: string, b: string): string | undefined {
  const first = rangeOf(a)
  const second = rangeOf(b)
  if (!first || !second) return undefined
  if (first[0] >= second[0] && first[1] <= second[1]) return a
  if (second[0] >= first[0] && second[1] <= first[1]) return b
  const from = Math.max(first[0], second[0])
  const to = Math.min(first[1], second[1])
  if (from > to) return undefined
  return from === to ? writeDay(from) : `${writeEnd(from)}/${writeEnd(to)}`
}

const writeEnd = (day: number): string => (Number.isFinite(day) ? writeDay(day) : '..')

/** Monday to Sunday of the week that holds a day, moved by whole weeks: `2020-02-10/2020-02-16`. */
export function weekOf(edtf: string, weeks = 0): string | undefined {
  const date = readDate(edtf)
  if (date?.day === undefined || date.month === undefined) return undefined
  const day = dayNumber(date.year, date.month, date.day)
  const monday = day - ((((day + 3) % 7) + 7) % 7) + weeks * 7
  return `${writeDay(monday)}/${writeDay(monday + 6)}`
}

/** The latest day with this weekday (0 is Sunday) up to and including a day, or the earliest after it. */
export function nearestWeekday(edtf: string, weekday: number, direction: 'back' | 'on' | 'after'): string | undefined {
  const range = rangeOf(edtf)
  if (!range || range[0] !== range[1]) return undefined
  const today = (((range[0] + 4) % 7) + 7) % 7
  const back = (((today - weekday) % 7) + 7) % 7
  const ahead = (((weekday - today) % 7) + 7) % 7
  return writeDay(direction === 'back' ? range[0] - back : range[0] + (direction === 'on' ? ahead : ahead || 7))
}

/** Of what may be a date, what lies nearest to a day, before or behind it; the first of those that lie alike. */
export function nearestOf<T extends { readonly date?: string }>(dates: readonly [T, ...T[]], edtf: string): T {
  const away = ({ date }: T): number => {
    const range = date === undefined ? undefined : rangeOf(date)
    const from = rangeOf(edtf)
    return range && from ? Math.max(0, range[0] - from[1], from[0] - range[1]) : Number.POSITIVE_INFINITY
  }
  return dates.reduce<T>((best, one) => (away(one) < away(best) ? one : best), dates[0])
}

/** Cuts a date down to a unit: the month of 2020-02-08 is 2020-02, its week an interval. */
export function unitOf(edtf: string, unit: CalendarUnit): string | undefined {
  const date = readDate(edtf)
  if (!date) return undefined
  if (unit === 'hour' || unit === 'day') return date.day === undefined ? undefined : edtf
  if (unit === 'week') return weekOf(edtf)
  if (unit === 'month') return date.month === undefined || date.month > 12 ? undefined : writeDate({ year: date.year, month: date.month })
  if (unit === 'season') return date.month === undefined ? undefined : seasonOf(date)
  return writeDate({ year: date.year, ...(unit !== 'year' && { digits: unit === 'decade' ? 3 : 2 }) })
}

function seasonOf(date: CalendarDate): string {
  const month = date.month ?? 1
  if (month > 12) return writeDate({ year: date.year, month })
  return writeDate({ year: month < 3 ? date.year - 1 : date.year, month: 21 + Math.floor(((month + 9) % 12) / 3) })
}

/** Whether a date is a single day. */
export const isDay = (edtf: string): boolean => readDate(edtf)?.day !== undefined

/** The last day that a date covers, as EDTF; undefined for open ends. */
export function lastDayOf(edtf: string): string | undefined {
  const range = rangeOf(edtf)
  return range && Number.isFinite(range[1]) ? writeDay(range[1]) : undefined
}

/** The year of a day number's date. */
export const yearOf = (edtf: string): number | undefined => readDate(startOf(edtf) === '..' ? endOf(edtf) : startOf(edtf))?.year
