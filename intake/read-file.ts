import { createReadStream } from 'node:fs'
import { open, readFile, stat } from 'node:fs/promises'
import { findFormat, type OpenOptions, openReports } from '@vedette/core'
import { isFeed } from './formats/open-feed.ts'
import { openItems } from './formats/open-items.ts'
import { openMail, openMbox } from './formats/open-mail.ts'
import { openPdf } from './formats/open-pdf.ts'
import { isSitemap } from './formats/open-sitemap.ts'
import { openTable, type TableOptions } from './formats/open-table.ts'
import { openWarc } from './formats/open-warc.ts'
import type { Read } from './read.ts'
import { joinBytes, readLines } from './read-lines.ts'

/** Files longer than this are never read whole. */
const longestFile = 512 * 1024 * 1024

/** The reports of one file, of whatever format: text, HTML, JSON, JSONL, CSV, PDF, mail, web archive or feed. Throws what the system says. */
export async function* readFileOf(
  path: string,
  options: OpenOptions & { readonly tables?: TableOptions | undefined }
): AsyncGenerator<Read> {
  const { size } = await stat(path)
  const isTable = options.tables !== undefined && /^(csv|jsonl)$/.test(findFormat(path) ?? '') && size <= longestFile
  if (isTable && options.tables) return yield* openTable(path, await readFile(path), options, options.tables)
  const stream = () => createReadStream(path, { highWaterMark: 1024 * 1024 })
  if (/\.warc(\.gz)?$/i.test(path)) yield* openWarc(path, stream(), options)
  else if (/\.mbox$/i.test(path)) yield* openMbox(path, readLines(stream()), options)
  else if (findFormat(path) === 'jsonl') yield* readStream(path, stream(), options)
  else if (size > longestFile)
    yield { kind: 'refused', where: path, says: `the file has ${size} bytes, more than one report can have; give JSONL` }
  else if (/\.eml$/i.test(path)) yield await openMail(path, await readFile(path), options)
  else if (/\.pdf$/i.test(path) || (await startOf(path)).startsWith('%PDF-')) yield await openPdf(path, await readFile(path), options)
  else yield* openWhole(path, await readFile(path), options)
}

async function* openWhole(path: string, bytes: Uint8Array, options: OpenOptions): AsyncGenerator<Read> {
  const text = /\.(xml|rss|atom|rdf|json)$/i.test(path) ? new TextDecoder().decode(bytes) : ''
  if (isFeed(text) || isSitemap(text)) yield* openItems(path, text, options)
  else if (/\.(xml|rss|atom|rdf)$/i.test(path))
    yield { kind: 'refused', where: path, says: 'this is no feed: of XML only RSS and Atom are read; give text or HTML' }
  else yield* openReports({ name: path, bytes }, options)
}

async function startOf(path: string): Promise<string> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0)
    return buffer.subarray(0, bytesRead).toString('latin1')
  } finally {
    await file.close()
  }
}

/** JSONL line by line, without waiting for the end. UTF-16 cannot be cut at bytes, and is read whole. */
export async function* readStream(name: string, stream: AsyncIterable<Uint8Array>, options: OpenOptions): AsyncGenerator<Read> {
  const chunks = stream[Symbol.asyncIterator]()
  const { value: first = new Uint8Array() } = (await chunks.next()) as IteratorResult<Uint8Array, undefined>
  const whole = resume(first, chunks)
  if (isUtf16(first)) yield* openReports({ name, bytes: joinBytes(await gather(whole)) }, options)
  else yield* openLines(name, readLines(whole), options)
}

async function* openLines(name: string, lines: AsyncIterable<Uint8Array>, options: OpenOptions): AsyncGenerator<Read> {
  let line = 0
  let blank = true
  for await (const bytes of lines) {
    line++
    if (isBlank(bytes)) continue
    blank = false
    for (const opened of openReports({ name, bytes, firstLine: line }, options)) {
      const unplaced = opened.kind === 'refused' && opened.where === name
      yield unplaced && line > 1 ? { ...opened, where: `${name}:${line}` } : opened
      if (unplaced && line === 1) return
    }
  }
  if (blank) yield* openReports({ name, bytes: new Uint8Array() }, options)
}

async function* resume(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

async function gather(chunks: AsyncIterable<Uint8Array>): Promise<readonly Uint8Array[]> {
  const parts: Uint8Array[] = []
  for await (const chunk of chunks) parts.push(chunk)
  return parts
}

const isUtf16 = (bytes: Uint8Array): boolean => (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)

const isBlank = (bytes: Uint8Array): boolean => bytes.every(byte => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d))
