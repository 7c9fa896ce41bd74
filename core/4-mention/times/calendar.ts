/** A calendar day as a count of days from 1970-01-01 in the proleptic Gregorian calendar. */
export type DayNumber = number

/** A day, month or year as EDTF level 1 writes it, taken apart. Year 0 is 1 BC. `digits` is how much of a year is known: 199X has 3. */
export type CalendarDate = { readonly year: number; readonly month?: number; readonly day?: number; readonly digits?: number }

/** First and last day of an EDTF date; an open or unknown end is ±Infinity. */
export type DayRange = readonly [from: DayNumber, to: DayNumber]

/** Days of a month, 1 to 12. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

/** Whether a year has a 29 February. */
export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Day number of a date (Hinnant, "chrono-compatible low-level date algorithms"). */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

/** The date of a day number: the inverse of `dayNumber`. */
export function dateOfDay(number: DayNumber): { readonly year: number; readonly month: number; readonly day: number } {
  const shifted = number + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  }
}

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (number: DayNumber): number => (((number + 4) % 7) + 7) % 7

/** The EDTF day of a day number: `2020-02-08`. */
export const writeDay = (number: DayNumber): string => writeDate(dateOfDay(number))

/** EDTF of a date: `2020-02-08`, `2020-02`, `2020`, `-0489`, `199X`. */
export function writeDate(date: CalendarDate): string {
  const digits = `${Math.abs(date.year)}`.padStart(4, '0')
  const year = (date.year < 0 ? '-' : '') + digits.slice(0, date.digits ?? 4).padEnd(4, 'X')
  const month = date.month === undefined ? '' : `-${`${date.month}`.padStart(2, '0')}`
  return `${year}${month}${date.day === undefined ? '' : `-${`${date.day}`.padStart(2, '0')}`}`
}

/** Takes a single EDTF date apart; undefined for intervals, open ends and what is not a date. A month of 21 to 24 is a season. */
export function readDate(edtf: string): CalendarDate | undefined {
  const from = edtf.charCodeAt(0) === minus ? 1 : 0
  const { length } = edtf
  if (length < from + 4) return undefined
  let digits = 0
  while (digits < 4 && digitAt(edtf, from + digits) >= 0) digits += 1
  if (digits < 2 || !endsInX(edtf, from + digits, from + 4)) return undefined
  const known = numberAt(edtf, from, digits) * 10 ** (4 - digits)
  const year = from > 0 ? -known : known
  const more = digits < 4 ? { digits } : {}
  if (length === from + 4) return { year, ...more }
  const month = twoDigitsAt(edtf, from + 4)
  if (!isMonth(month) || (length !== from + 7 && length !== from + 10)) return undefined
  if (length === from + 7) return { year, ...more, month }
  const day = twoDigitsAt(edtf, from + 7)
  return day < 1 || day > daysInMonth(year, month) ? undefined : { year, ...more, month, day }
}

const minus = 0x2d

/** A digit as a number; what is none is less than 0. */
function digitAt(words: string, at: number): number {
  const digit = words.charCodeAt(at) - 0x30
  return digit >= 0 && digit <= 9 ? digit : -1
}

function numberAt(words: string, from: number, digits: number): number {
  let number = 0
  for (let at = from; at < from + digits; at += 1) number = number * 10 + digitAt(words, at)
  return number
}

/** The two digits behind a hyphen; -1 where there are none. */
function twoDigitsAt(words: string, at: number): number {
  const [first, second] = [digitAt(words, at + 1), digitAt(words, at + 2)]
  return words.charCodeAt(at) === minus && first >= 0 && second >= 0 ? first * 10 + second : -1
}

function endsInX(words: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (words[at] !== 'X') return false
  return true
}

const isMonth = (month: number): boolean => (month >= 1 && month <= 12) || (month >= 21 && month <= 24)

/** First and last day that an EDTF date or interval covers; undefined for what is neither. */
export function rangeOf(edtf: string): DayRange | undefined {
  if (edtf === '' || edtf === '..') return edtf === '..' ? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] : undefined
  const slash = edtf.indexOf('/')
  if (slash < 0) return rangeOfOne(edtf)
  const first = rangeOfOne(edtf.slice(0, slash))
  const last = rangeOfOne(edtf.slice(slash + 1))
  return first && last && [first[0], last[1]]
}

function rangeOfOne(edtf: string): DayRange | undefined {
  if (edtf === '..') return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  const date = readDate(edtf)
  if (!date) return undefined
  const { year, month, day } = date
  if (date.digits !== undefined) {
    const years = 10 ** (4 - date.digits) - 1
    return [dayNumber(year, 1, 1), dayNumber(year + years, 12, 31)]
  }
  if (month === undefined) return [dayNumber(year, 1, 1), dayNumber(year, 12, 31)]
  if (month > 12) return seasonRange(year, month)
  if (day === undefined) return [dayNumber(year, month, 1), dayNumber(year, month, daysInMonth(year, month))]
  return [dayNumber(year, month, day), dayNumber(year, month, day)]
}

/** Seasons by whole months of the northern year: spring is March to May; winter begins in December of its year. */
function seasonRange(year: number, season: number): DayRange {
  const first = [3, 6, 9, 12][season - 21] ?? 3
  const lastYear = first === 12 ? year + 1 : year
  const last = first === 12 ? 2 : first + 2
  return [dayNumber(year, first, 1), dayNumber(lastYear, last, daysInMonth(lastYear, last))]
}
