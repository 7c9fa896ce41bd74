import { onceFor } from '#base'
import { exists } from '#report'
import type { TextKnowledge } from './knowledge.ts'

/** A full date as printed at one place of a text. */
export type PrintedDate = {
  /** Where it ends, a time of day behind it included. */
  readonly end: number
  /** EDTF, to the day. */
  readonly date: string
  /** The other reading of "05-02-2015". */
  readonly other?: string
}

/** Reads a full date that stands exactly at a place of a text; made once for a language. */
export type ReadPrintedDate = (text: string, at: number) => PrintedDate | undefined

type Parts = { readonly [name: string]: string | undefined }

/** Prepares the reading of printed dates in a language's names of months and weekdays. */
export const printedDates = onceFor((knowledge: TextKnowledge): ReadPrintedDate => {
  const month = `(?<month>${[...knowledge.months.keys()].sort((a, b) => b.length - a.length).join('|')})\\.?`
  const weekday = `(?:(?:${[...knowledge.weekdays].sort((a, b) => b.length - a.length).join('|')})\\.?,? )?`
  const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'
  const year = '(?<year>(?:19|20)\\d{2})'
  const time = '(?:,? (?:at |- )?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?: ?[ap]\\.?m\\.?)?(?: ?(?:GMT|UTC|[ECMP][SD]T|CES?T|EES?T|MSK)\\b)?)?'
  const forms = [
    `${day}(?: of)?[ -]${month},?[ -]${year}`,
    `${day} ${month} (?<short>\\d{2})`,
    `${month} ${day}(?:, ?| )${year}`,
    `${month} (?<day>\\d{2})(?<year>20\\d{2})`,
    `(?<year>(?:19|20)\\d{2})([-/.])(?<number>\\d{1,2})\\2(?<day>\\d{1,2})`,
    `(?<first>\\d{1,2})([-/.])(?<second>\\d{1,2})\\2${year}`
  ].map(form => new RegExp(`${weekday}${form}(?!\\p{N})${time}`, 'iuy'))
  return (text, at) => {
    for (const form of forms) {
      form.lastIndex = at
      const match = form.exec(text)
      const read = match && readParts(match.groups ?? {}, knowledge)
      // A capital may be glued to a date by a lost blank; a small letter shows that it was no date.
      if (match && read && !/\p{Ll}/u.test(text.charAt(at + match[0].length))) return { end: at + match[0].length, ...read }
    }
    return undefined
  }
})

function readParts(parts: Parts, knowledge: TextKnowledge): Omit<PrintedDate, 'end'> | undefined {
  const year = parts.short === undefined ? Number(parts.year) : Number(parts.short) + (Number(parts.short) > 40 ? 1900 : 2000)
  if (parts.first === undefined) {
    const month = parts.month === undefined ? Number(parts.number) : (knowledge.months.get(parts.month.toLowerCase()) ?? 0)
    const date = write(year, month, Number(parts.day))
    return date === undefined ? undefined : { date }
  }
  const dayFirst = write(year, Number(parts.second), Number(parts.first))
  const monthFirst = write(year, Number(parts.first), Number(parts.second))
  const date = dayFirst ?? monthFirst
  if (date === undefined) return undefined
  return monthFirst === undefined || monthFirst === date ? { date } : { date, other: monthFirst }
}

function write(year: number, month: number, day: number): string | undefined {
  if (!exists(year, month, day)) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
