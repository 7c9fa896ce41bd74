/** A date of publication as read: EDTF, none, or why it could not be read. */
export type Published = { readonly date?: string; readonly trouble?: string }

const emptyValues: ReadonlySet<string> = new Set(['', '-', '?', 'unknown', 'none', 'null', 'undefined', 'nan', 'n/a', 'na', 'nil'])

/** Whether a value of metadata says that there is no value: `unknown`, `n/a` … */
export const isNoValue = (value: string): boolean => emptyValues.has(value.trim().toLowerCase())

/**
 * Reads a date of publication: `2020`, `2020-02`, `2020-02-09`, with `/` or `.` as well, with a time behind it, or `20200209`; and as mail and
 * feeds write it, `Sun, 09 Feb 2020 23:30:00 +0300` (RFC 5322), which is the day by the writer's own clock.
 */
export function readPublished(value: string): Published {
  const text = value.trim()
  if (isNoValue(text)) return {}
  const match =
    readMailDate(text) ??
    /^(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?)?)?$/s.exec(text) ??
    /^(\d{4})()(\d{2})(\d{2})$/.exec(text)
  if (!match) return { trouble: `"${text.slice(0, 40)}" is not a date; write it as 2020-02-09` }
  const [, year = '', , month, day] = match
  if (!exists(Number(year), Number(month ?? 1), Number(day ?? 1))) return { trouble: `there is no date ${text.slice(0, 40)}` }
  return { date: [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(part => part !== undefined).join('-') }
}

/** `Sun, 09 Feb 2020 23:30:00 +0300` in the parts of a match: whole, year, separator, month, day. */
function readMailDate(text: string): readonly string[] | undefined {
  const [whole, day, name, year] = /^(?:[A-Z][a-z]{2},?\s+)?(\d{1,2})\s+([A-Z][a-z]{2})\s+(\d{4})(?:\s+\d{1,2}:\d{2}.*)?$/s.exec(text) ?? []
  const month = mailMonths.indexOf(name ?? '') + 1
  return whole === undefined || day === undefined || year === undefined || month === 0 ? undefined : [whole, year, '-', String(month), day]
}

/** The names that RFC 5322 prescribes, in whatever language a mail is. */
const mailMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Whether the calendar has this day. */
export function exists(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const length = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  return month >= 1 && month <= 12 && day >= 1 && day <= length
}
