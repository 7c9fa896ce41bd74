import { hashText, type Note } from '#base'
import type { TableMapping } from './table-mapping.ts'

/** One published text as it came in. Never changed. */
export type Report = {
  /** The input's id, else the file's name without its ending, else the hash. */
  readonly id: string
  /** `sha256:` and the hex digest of `raw`. */
  readonly hash: string
  /** The input as given: plain text, or HTML when `format` says so. */
  readonly raw: string
  readonly format: 'text' | 'html'
  /** Where the text begins in `raw`, when lines of metadata stand before it; they are in the fields below. */
  readonly bodyFrom?: number
  readonly title?: string
  /** EDTF date of publication as handed over with the report; the text's own dateline is found later and wins. */
  readonly published?: string
  readonly outlet?: string
  readonly url?: string
  /** ISO 639-1. */
  readonly language?: string
  /** Of a table of events: how its rows are read. */
  readonly table?: TableMapping
  /** What had to be said while the input was opened. */
  readonly notes: readonly Note[]
}

/**
 * What tells one report from another, whatever it is called: 16 hex digits of a hash of its text and of all that was handed over with it
 * but the id. The same bytes twice have one key; the same text from another outlet, address or day has another.
 */
export function reportKey({ hash, format, bodyFrom, title, published, outlet, url, language, table }: Report): string {
  const given = [hash, format, bodyFrom ?? 0, title, published, outlet, url, language, ...(table === undefined ? [] : [table])]
  return hashText(JSON.stringify(given)).slice(0, 16)
}
