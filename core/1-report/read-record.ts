import { hashText, type Note } from '#base'
import { type Opened, refuse } from './opened.ts'
import { type FileHeader, readFileHeader } from './read-file-header.ts'
import { isNoValue, readPublished } from './read-published.ts'
import type { Report } from './report.ts'

/** The most UTF-16 units of one report of plain text. */
export const longestText = 1_000_000

/** The most UTF-16 units of one page of HTML, scripts and all. */
export const longestHtml = 5_000_000

/** One report as its fields came in, of whatever type, and where it stands. */
export type Record = {
  readonly fields: { readonly [name: string]: unknown }
  /** `file.jsonl:17` */
  readonly where: string
  /** The id when the fields have none: the hash when this is `undefined` too. */
  readonly fallbackId: string | undefined
  /** Date of publication when the fields have none. */
  readonly published?: string | undefined
  readonly notes: readonly Note[]
}

/** Makes a report of a record, or says why it cannot be one. */
export function readRecord(record: Record): Opened {
  const { fields, where } = record
  const notes: Note[] = [...record.notes]
  const say = (rule: string, says: string) => notes.push({ stage: 'report', rule, says })
  const format = typeof fields.text === 'string' || fields.html === undefined || fields.html === null ? 'text' : 'html'
  const given = fields[format]
  if (given === undefined || given === null) return refuse(where, 'the report has neither "text" nor "html"; give one of them')
  if (typeof given !== 'string') return refuse(where, `"${format}" is ${describe(given)}; give a string`)
  const raw = given.toWellFormed()
  if (raw !== given) say('half-characters', 'halves of characters that no UTF-8 can hold were replaced by U+FFFD')
  if (format === 'text' && typeof fields.html === 'string') say('text-and-html', 'both "text" and "html" were given; "text" was read')
  const size = tooLong(raw.length, format)
  if (size) return refuse(where, size)
  if (raw.trim() === '') return refuse(where, `"${format}" is ${raw === '' ? 'empty' : 'nothing but blanks'}; give the text of a report`)
  const header: FileHeader = format === 'text' ? readFileHeader(raw) : { bodyFrom: 0 }
  if (raw.slice(header.bodyFrom).trim() === '')
    return refuse(where, 'there is no text after the lines of metadata; add the text of the report')
  const field = (name: 'title' | 'outlet' | 'url' | 'language') => readField(fields[name], name, say) ?? header[name]
  const title = field('title')
  const outlet = field('outlet')
  const url = field('url')
  const language = readLanguage(field('language'), say)
  const published = readDate([fields.published, header.published, record.published], say)
  const hash = `sha256:${hashText(raw)}`
  const report: Report = {
    id: readId(fields.id, say) ?? record.fallbackId ?? hash,
    hash,
    raw,
    format,
    ...(header.bodyFrom > 0 ? { bodyFrom: header.bodyFrom } : {}),
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(url === undefined ? {} : { url }),
    ...(language === undefined ? {} : { language }),
    notes
  }
  return { kind: 'report', report }
}

/** Why a report of this length is refused; `undefined` when it is not. */
export function tooLong(length: number, format: 'text' | 'html'): string | undefined {
  const limit = format === 'text' ? longestText : longestHtml
  if (length <= limit) return undefined
  return `the report has ${count(length)} characters, more than the ${count(limit)} that one report may have; split it into several reports`
}

/** A value of the wrong type in words: `a number (12)`. */
export function describe(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object') return 'an object'
  if (typeof value === 'string') return `"${value.slice(0, 40)}"`
  return `a ${typeof value} (${String(value).slice(0, 40)})`
}

type Say = (rule: string, says: string) => void

function readField(value: unknown, name: string, say: Say): string | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string') return isNoValue(value) ? undefined : value.trim()
  say('wrong-type', `"${name}" is ${describe(value)}, not a string; it was left out`)
  return undefined
}

function readId(value: unknown, say: Say): string | undefined {
  if (typeof value === 'string' && value.trim() !== '') return value
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  if (value !== undefined && value !== null && value !== '') say('wrong-type', `"id" is ${describe(value)}, not a string; it was left out`)
  return undefined
}

function readLanguage(value: string | undefined, say: Say): string | undefined {
  const code = /^([a-z]{2,3})(?:[-_].*)?$/i.exec(value ?? '')?.[1]?.toLowerCase()
  if (value !== undefined && code === undefined) {
    say('bad-language', `"${value.slice(0, 40)}" is not a language code such as "en"; the language was guessed`)
  }
  return code
}

function readDate(values: readonly unknown[], say: Say): string | undefined {
  for (const value of values) {
    if (value === undefined || value === null) continue
    if (typeof value !== 'string' && typeof value !== 'number') {
      say('bad-published', `the date of publication is ${describe(value)}; write it as "2020-02-09"`)
      continue
    }
    const { date, trouble } = readPublished(String(value))
    if (trouble) say('bad-published', `the date of publication was left out: ${trouble}`)
    if (date) return date
  }
  return undefined
}

const count = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',')
