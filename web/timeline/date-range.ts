/** A date of a claim as a half-open range of days since 1970-01-01, either end of which may be open. */
export type DateRange = {
  readonly from: number | undefined
  readonly to: number | undefined
  /** Whether the text gives it as approximate or doubtful (`~`, `?`, `%`). */
  readonly rough: boolean
}

/** Reads EDTF level 1: days, months, years, seasons, decades, unspecified digits, intervals with open (`..`) or unknown ends. */
export function readDate(edtf: string | null | undefined): DateRange | undefined {
  if (!edtf) return undefined
  const [first = '', second] = edtf.trim().split('/')
  if (second === undefined) return readPoint(first)
  const start = readPoint(first)
  const end = readPoint(second)
  if (!start && !isOpen(first)) return undefined
  if (!end && !isOpen(second)) return undefined
  if (!start && !end) return undefined
  return { from: start?.from, to: end?.to, rough: Boolean(start?.rough || end?.rough) }
}

const isOpen = (words: string): boolean => words === '..' || words === ''

function readPoint(words: string): DateRange | undefined {
  const rough = /[~?%]/.test(words)
  const plain = words.replace(/[~?%]/g, '').replace(/T.*$/, '')
  const parts = /^(-?\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?$/.exec(plain)
  if (!parts) return undefined
  const [, yearWords = '', monthWords, dayWords] = parts
  if (yearWords.includes('X')) {
    const low = Number(yearWords.replaceAll('X', '0'))
    return { from: dayNumber(low, 1, 1), to: dayNumber(Number(yearWords.replaceAll('X', '9')) + 1, 1, 1), rough: true }
  }
  const year = Number(yearWords)
  const month = monthWords && monthWords !== 'XX' ? Number(monthWords) : undefined
  if (month === undefined) return { from: dayNumber(year, 1, 1), to: dayNumber(year + 1, 1, 1), rough }
  if (month >= 21 && month <= 24)
    return { from: dayNumber(year, 3 * (month - 20), 1), to: dayNumber(year, 3 * (month - 20) + 3, 1), rough: true }
  if (month < 1 || month > 12) return undefined
  const day = dayWords && dayWords !== 'XX' ? Number(dayWords) : undefined
  if (day === undefined) return { from: dayNumber(year, month, 1), to: dayNumber(year, month + 1, 1), rough }
  const from = dayNumber(year, month, day)
  return new Date(from * msPerDay).getUTCDate() === day ? { from, to: from + 1, rough } : undefined
}

const msPerDay = 86_400_000

/** Days since 1970-01-01 of a date; months beyond 12 run on into the next year. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getTime() / msPerDay
}

/** Year, month (1 to 12) and day of a day number. */
export function dayParts(day: number): readonly [year: number, month: number, day: number] {
  const date = new Date(day * msPerDay)
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
}
