import { isNoValue, readPublished } from './read-published.ts'

/** Metadata that a file of plain text begins with, and where its text begins. */
export type FileHeader = {
  readonly title?: string
  readonly published?: string
  readonly outlet?: string
  readonly url?: string
  readonly language?: string
  /** Where the text of the report begins in the file; 0 without a header. */
  readonly bodyFrom: number
}

type Key = 'title' | 'published' | 'outlet' | 'url' | 'language'

const keys: ReadonlyMap<string, Key> = new Map([
  ['title', 'title'],
  ['headline', 'title'],
  ['published', 'published'],
  ['date', 'published'],
  ['outlet', 'outlet'],
  ['source', 'outlet'],
  ['publisher', 'outlet'],
  ['url', 'url'],
  ['link', 'url'],
  ['language', 'language'],
  ['lang', 'language']
])

type Line = { readonly text: string; readonly end: number }

/**
 * Reads a header of lines `key: value`, with or without a title line before it. Only such a block is taken as has two known keys,
 * or a date of publication, and is followed by an empty line: a text that happens to begin "Source: …" stays a text.
 */
export function readFileHeader(raw: string): FileHeader {
  const lines = headLines(raw)
  let at = skipEmpty(lines, 0)
  let title: string | undefined
  const first = lines[at]
  if (first && !readPair(first.text)) {
    title = first.text.trim()
    at = skipEmpty(lines, at + 1)
  }
  const found = new Map<Key, string>()
  let pair = readPair(lines[at]?.text)
  while (pair && !found.has(pair.key)) {
    found.set(pair.key, pair.value)
    pair = readPair(lines[++at]?.text)
  }
  const last = lines[at - 1]
  const next = lines[at]
  const ended = next === undefined ? last?.end === raw.length : next.text.trim() === ''
  if (!last || !ended || !isHeader(found)) return { bodyFrom: 0 }
  const values = Object.fromEntries([...found].filter(([, value]) => !isNoValue(value)))
  return { ...(title ? { title } : {}), ...values, bodyFrom: last.end }
}

function isHeader(found: ReadonlyMap<Key, string>): boolean {
  const published = found.get('published')
  return found.size >= 2 || (published !== undefined && (isNoValue(published) || readPublished(published).trouble === undefined))
}

function readPair(line: string | undefined): { readonly key: Key; readonly value: string } | undefined {
  const match = /^([A-Za-z]{3,10})[ \t]*:(?:[ \t]+(.*))?$/s.exec(line ?? '')
  const key = keys.get(match?.[1]?.toLowerCase() ?? '')
  return key && match ? { key, value: (match[2] ?? '').trim() } : undefined
}

/** The first lines of a text, each shorter than 400 characters: a longer one is no metadata, nor is what follows it. */
function headLines(raw: string): readonly Line[] {
  const lines: Line[] = []
  let from = 0
  while (from < raw.length && lines.length < 16) {
    const stop = raw.indexOf('\n', from)
    const end = stop < 0 ? raw.length : stop + 1
    lines.push({ text: raw.slice(from, Math.min(end, from + 401)).replace(/\r?\n$/, ''), end })
    if (end - from > 400) break
    from = end
  }
  return lines
}

function skipEmpty(lines: readonly Line[], from: number): number {
  let at = from
  while (lines[at]?.text.trim() === '') at++
  return at
}
