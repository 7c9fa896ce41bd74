import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { findFormat, type Opened, type OpenOptions, openReports } from '@vedette/core'
import { sayWhy } from './failure.ts'
import { joinBytes, readLines } from './read-lines.ts'

/** What came of a part of the input: a report, a refusal, or a file that the system did not give. */
export type Read = Opened | { readonly kind: 'unreadable'; readonly where: string; readonly says: string }

/** Where a part of the input stands, for people. */
export const nameInput = (where: string): string => where.replace(/^-(?=:|$)/, 'standard input')

/** Files longer than this are never read whole. */
const longestFile = 512 * 1024 * 1024

/** The reports of files, in order; `-` is standard input, read as JSONL. Lines of JSONL are given as they come. */
export async function* readInputs(paths: readonly string[], options: OpenOptions): AsyncGenerator<Read> {
  const shared: OpenOptions = { seenIds: new Set<string>(), ...options }
  for (const path of paths) {
    try {
      if (path === '-') yield* readStream('-', process.stdin, shared)
      else yield* readFileOf(path, shared)
    } catch (error) {
      yield { kind: 'unreadable', where: path, says: `cannot read it: ${sayWhy(error)}` }
    }
  }
}

async function* readFileOf(path: string, options: OpenOptions): AsyncGenerator<Read> {
  const { size } = await stat(path)
  if (findFormat(path) === 'jsonl') yield* readStream(path, createReadStream(path, { highWaterMark: 1024 * 1024 }), options)
  else if (size > longestFile)
    yield { kind: 'refused', where: path, says: `the file has ${size} bytes, more than one report can have; give JSONL` }
  else yield* openReports({ name: path, bytes: await readFile(path) }, options)
}

/** JSONL line by line, without waiting for the end. UTF-16 cannot be cut at bytes, and is read whole. */
async function* readStream(name: string, stream: AsyncIterable<Uint8Array>, options: OpenOptions): AsyncGenerator<Read> {
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
