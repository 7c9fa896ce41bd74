import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { codeOf } from '../plain-error.ts'
import { type BackupHeader, backupForm, backupMark, blockKinds, firstLine, longestBlock, type TableEnd } from './backup-format.ts'
import { countLines } from './write-backup.ts'

/** The parts of a backup, in their order. Whoever reads to the end has read what was written, or gets an error. */
export type BackupPart =
  | { readonly kind: 'header'; readonly header: BackupHeader }
  | { readonly kind: 'table'; readonly table: string; readonly columns: readonly string[] }
  | { readonly kind: 'rows'; readonly bytes: Buffer }
  | { readonly kind: 'tableEnd' }

/** Reads a backup, and throws what is wrong with it: that it is none, is of a newer form, was cut off, or was changed. */
export async function* readBackup(path: string): AsyncGenerator<BackupPart> {
  await checkFirstLine(path)
  const sum = createHash('sha256')
  let table = { sum: createHash('sha256'), rows: 0, name: '' }
  let isWhole = false
  for await (const { kind, block, bytes } of readBlocks(path)) {
    if (isWhole) throw damaged(path, 'something stands after its end')
    if (kind === blockKinds.end) {
      checkSum(sum, readJson<{ readonly sha256: string }>(path, bytes).sha256, path)
      isWhole = true
      continue
    }
    sum.update(block)
    if (kind === blockKinds.header) yield { kind: 'header', header: readJson<BackupHeader>(path, bytes) }
    else if (kind === blockKinds.table) {
      const { table: name, columns } = readJson<{ readonly table: string; readonly columns: readonly string[] }>(path, bytes)
      table = { sum: createHash('sha256'), rows: 0, name }
      yield { kind: 'table', table: name, columns }
    } else if (kind === blockKinds.rows) {
      table.sum.update(bytes)
      table.rows += countLines(bytes)
      yield { kind: 'rows', bytes }
    } else {
      const { rows, sha256 } = readJson<TableEnd>(path, bytes)
      if (rows !== table.rows) throw damaged(path, `${table.rows} rows of ${table.name} where there were ${rows}`)
      checkSum(table.sum, sha256, path)
      yield { kind: 'tableEnd' }
    }
  }
  if (!isWhole) throw cutOff(path)
}

/** Reads a whole backup for its faults alone; gives its header. */
export async function checkBackup(path: string, progress: (done: number, all: number) => void): Promise<BackupHeader> {
  let header: BackupHeader | undefined
  let done = 0
  for await (const part of readBackup(path)) {
    if (part.kind === 'header') header = part.header
    if (part.kind !== 'rows' || header === undefined) continue
    done += countLines(part.bytes)
    progress(done, rowsOf(header))
  }
  if (header === undefined) throw damaged(path, 'it does not say what it holds')
  return header
}

/** How many rows there are in all. */
export const rowsOf = ({ rows }: BackupHeader): number => Object.values(rows).reduce((sum, count) => sum + count, 0)

const remedy = 'take another copy; nothing was changed'
const damaged = (path: string, says: string, cause?: unknown): Error => new Error(`${path} is damaged: ${says}; ${remedy}`, { cause })
const cutOff = (path: string, cause?: unknown): Error => new Error(`${path} was cut off: its end is missing; ${remedy}`, { cause })

function checkSum(sum: Hash, expected: string, path: string): void {
  if (sum.digest('hex') !== expected) throw damaged(path, 'its checksum is another')
}

async function checkFirstLine(path: string): Promise<void> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(firstLine().length), 0, firstLine().length, 0)
    const [, form] = new RegExp(`^${backupMark}(\\d+)(?:\\n|$)`).exec(buffer.subarray(0, bytesRead).toString('latin1')) ?? []
    if (form === undefined) throw new Error(`${path} is no backup that "vedette backup" wrote: it begins otherwise`)
    if (Number(form) > backupForm) throw new Error(`${path} was made by a newer Vedette: install that one to read it`)
  } finally {
    await file.close()
  }
}

type Block = { readonly kind: string; readonly block: Buffer; readonly bytes: Buffer }

async function* readBlocks(path: string): AsyncGenerator<Block> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of unpacked(path)) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    while (rest.length >= 5) {
      const [kind, length] = [rest.toString('latin1', 0, 1), rest.readUInt32BE(1)]
      if (!kinds.has(kind) || length > longestBlock) throw damaged(path, 'its blocks are not those that were written')
      if (rest.length < 5 + length) break
      yield { kind, block: rest.subarray(0, 5 + length), bytes: rest.subarray(5, 5 + length) }
      rest = rest.subarray(5 + length)
    }
  }
  if (rest.length > 0) throw cutOff(path)
}

const kinds: ReadonlySet<string> = new Set(Object.values(blockKinds))

async function* unpacked(path: string): AsyncGenerator<Buffer> {
  const stream = createGunzip()
  // What cannot be read ends the stream with its error, which is thrown below.
  pipeline(createReadStream(path, { start: firstLine().length }), stream, () => undefined)
  try {
    yield* stream as AsyncIterable<Buffer>
  } catch (error) {
    if (codeOf(error) === 'Z_BUF_ERROR') throw cutOff(path, error)
    throw codeOf(error).startsWith('Z_') ? damaged(path, 'it cannot be unpacked', error) : error
  }
}

function readJson<Value>(path: string, bytes: Buffer): Value {
  try {
    return JSON.parse(bytes.toString('utf8')) as Value
  } catch (cause) {
    throw damaged(path, 'what it says of itself cannot be read', cause)
  }
}
