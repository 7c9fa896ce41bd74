import type { Note } from '#base'
import { type ByteOrder, type Decoded, decodeBytes, findByteOrder, withoutMark } from './decode-bytes.ts'
import { type FileFormat, findFormat, stemOf } from './file-format.ts'
import { findBinary } from './find-binary.ts'
import { type Opened, refuse } from './opened.ts'
import { readCsv } from './read-csv.ts'
import { describe, longestHtml, longestText, type Record, readRecord, tooLong } from './read-record.ts'
import { splitByteLines, splitLines } from './split-lines.ts'

/** A file or a part of a stream. `name` is the file's name or `-`; `firstLine` counts from 1 and is for parts of a longer input. */
export type Input = { readonly name: string; readonly firstLine?: number } & ({ readonly bytes: Uint8Array } | { readonly text: string })

export type OpenOptions = {
  /** EDTF date of publication of reports that have none. */
  readonly published?: string | undefined
  /** Overrides what the name's ending says. */
  readonly format?: FileFormat | undefined
  /** Ids already used: hand over one set to have duplicates noticed over several inputs. It is added to. */
  readonly seenIds?: Set<string> | undefined
}

/** Opens an input: its reports in their order, and for each that cannot be one the reason. Never throws; lazily, line by line for JSONL. */
export function* openReports(input: Input, options: OpenOptions = {}): Generator<Opened> {
  const seen = options.seenIds ?? new Set<string>()
  for (const opened of openAll(input, options)) yield opened.kind === 'report' ? noteDuplicate(opened, seen) : opened
}

function openAll(input: Input, options: OpenOptions): Iterable<Opened> {
  const format = options.format ?? findFormat(input.name) ?? sniff(input)
  const bytes = 'bytes' in input ? input.bytes : undefined
  const order = bytes ? findByteOrder(bytes) : 'bytes'
  const binary = bytes && order === 'bytes' ? findBinary(bytes) : undefined
  const where = input.name
  if (binary) return [refuse(where, `this is ${binary}, not text; give text, HTML, JSON, JSONL or CSV`)]
  if ((bytes?.length ?? ('text' in input ? input.text.length : 0)) === 0)
    return [refuse(where, 'the file is empty; give a report with text')]
  if (format === 'jsonl') return openLines(input, order, options)
  // A UTF-16 unit takes at most three bytes of UTF-8: what is longer than that is refused before it is decoded.
  const limit = format === 'text' ? longestText : longestHtml
  if (bytes && (format === 'text' || format === 'html') && bytes.length > limit * 3) {
    return [refuse(where, tooLong(bytes.length, format) ?? '')]
  }
  const decoded = 'bytes' in input ? decodeBytes(input.bytes, order) : { text: withoutMark(input.text), notes: [] }
  if (decoded.text.trim() === '') return [refuse(where, 'the file holds nothing but blanks; give a report with text')]
  if (format === 'json') return openJson(decoded, where, options)
  if (format === 'csv') return openCsv(decoded, where, options)
  const fields = { [format]: decoded.text }
  return [readRecord({ fields, where, fallbackId: fallbackId(where), published: options.published, notes: decoded.notes })]
}

function* openLines(input: Input, order: ByteOrder, options: OpenOptions): Generator<Opened> {
  const pieces =
    'bytes' in input && order === 'bytes'
      ? splitByteLines(input.bytes)
      : splitLines('text' in input ? input.text : decodeBytes(input.bytes, order).text)
  const first = input.firstLine ?? 1
  let line = first - 1
  let empty = true
  for (const piece of pieces) {
    line++
    const { text, notes } =
      typeof piece === 'string' ? { text: line === first ? withoutMark(piece) : piece, notes: [] } : decodeBytes(piece, 'bytes')
    if (text.trim() === '') continue
    empty = false
    const where = `${input.name}:${line}`
    const value = parseJson(text)
    if (value === undefined) {
      yield refuse(where, `the line is not JSON (it begins ${quoteStart(text)}); give one JSON object on each line, or name another format`)
    } else yield openValue(value, where, fallbackId(input.name, line), notes, options)
  }
  if (empty && first === 1) yield refuse(input.name, 'the input holds nothing but blanks; give one JSON object on each line')
}

function* openJson({ text, notes }: Decoded, where: string, options: OpenOptions): Generator<Opened> {
  const value = parseJson(text)
  if (value === undefined) {
    yield refuse(where, `the file is not JSON (it begins ${quoteStart(text)}); if it has one object on each line, name it .jsonl`)
  } else if (!Array.isArray(value)) {
    yield openValue(value, where, fallbackId(where), notes, options)
  } else {
    if (value.length === 0) yield refuse(where, 'the list is empty; give at least one report')
    for (const [index, each] of value.entries()) yield openValue(each, `${where}:[${index}]`, fallbackId(where, index + 1), notes, options)
  }
}

function* openCsv({ text, notes }: Decoded, where: string, options: OpenOptions): Generator<Opened> {
  const { columns, rows } = readCsv(text)
  const named = new Set(rows.flatMap(row => (row.kind === 'row' ? Object.keys(row.fields) : [])))
  if (rows.length === 0) yield refuse(where, 'the table has no rows; give a line of column names and one line for each report')
  else if (!named.has('text') && !named.has('html')) {
    yield refuse(
      where,
      `the table has no column "text" or "html" (it has ${columns.slice(0, 12).join(', ').slice(0, 200)}); name one of them so`
    )
  } else {
    for (const row of rows) {
      const at = `${where}:${row.line}`
      if (row.kind === 'bad') yield refuse(at, row.says)
      else yield openValue(row.fields, at, fallbackId(where, row.line), notes, options)
    }
  }
}

function openValue(value: unknown, where: string, id: string | undefined, notes: readonly Note[], options: OpenOptions): Opened {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse(where, `a report must be a JSON object, not ${describe(value)}; write {"text": "…"}`)
  }
  return readRecord({ fields: value as Record['fields'], where, fallbackId: id, published: options.published, notes })
}

/** `kherson` for a file of one report, `kherson-17` for one of several; standard input gives none, so that the hash is taken. */
function fallbackId(name: string, line?: number): string | undefined {
  if (name === '-') return undefined
  const stem = stemOf(name)
  return stem === '' ? undefined : line === undefined ? stem : `${stem}-${line}`
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The format of a file whose ending tells nothing, by its first characters. */
function sniff(input: Input): FileFormat {
  const head = 'text' in input ? input.text.slice(0, 200) : String.fromCharCode(...input.bytes.subarray(0, 200))
  return /^\W{0,3}\s*<(?:!doctype html|html|head|body)\b/i.test(head) ? 'html' : /^\W{0,3}\{\s*"/.test(head) ? 'jsonl' : 'text'
}

const quoteStart = (text: string): string => JSON.stringify(text.trim().slice(0, 30))

function noteDuplicate(opened: Opened & { readonly kind: 'report' }, seen: Set<string>): Opened {
  const { report } = opened
  if (!seen.has(report.id)) {
    seen.add(report.id)
    return opened
  }
  const says = `the id "${report.id.slice(0, 80)}" was used by an earlier report of the input; both are kept, and told apart by their hash`
  return { kind: 'report', report: { ...report, notes: [...report.notes, { stage: 'report', rule: 'duplicate-id', says }] } }
}
