import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type pg from 'pg'
import { to } from 'pg-copy-streams'
import { lastApplied } from '../migrate.ts'
import type { Progress } from '../store.ts'
import { type BackupHeader, blockKinds, firstLine, keptTables, writeBlock } from './backup-format.ts'
import { columnsOf, plainSettings } from './columns-of.ts'

/**
 * Writes all that can be made by nobody again to a file, as it is at one moment. The file bears its name once it is whole and on the disk, and
 * is for its owner alone. Whoever adds or codes meanwhile is not held up.
 */
export async function writeBackup(client: pg.Client, path: string, progress: Progress): Promise<BackupHeader> {
  const part = `${path}.part`
  let unwritable: NodeJS.ErrnoException | undefined
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    await client.query(plainSettings)
    const header = await readHeader(client)
    const packed = createGzip({ level: 5 })
    const file = createWriteStream(part, { mode: 0o600, flush: true })
    file.on('error', (error: NodeJS.ErrnoException) => {
      // What fails elsewhere ends the file, too, with its own error.
      if (error.syscall !== undefined) unwritable = error
    })
    file.write(firstLine())
    await pipeline(Readable.from(blocksOf(client, header, progress)), packed, file)
    await client.query('COMMIT')
    await rename(part, path)
    return header
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined)
    // In words of its own: what is said of the store's disk is not meant.
    throw unwritable === undefined ? error : new Error(`cannot write ${path}: ${unwritable.message}; give another file`)
  }
}

async function readHeader(client: pg.Client): Promise<BackupHeader> {
  const { rows: version } = await client.query<{ server_version_num: string }>('SHOW server_version_num')
  const rows: Record<string, number> = {}
  for (const table of keptTables) {
    const counted = await client.query<{ count: string }>(`SELECT count(*) FROM vedette.${table}`)
    rows[table] = Number(counted.rows[0]?.count)
  }
  return {
    made: new Date().toISOString(),
    postgres: Number(version[0]?.server_version_num),
    migration: await lastApplied(client),
    rows
  }
}

const asJson = (value: unknown): Buffer => Buffer.from(JSON.stringify(value))

async function* blocksOf(client: pg.Client, header: BackupHeader, progress: Progress): AsyncGenerator<Buffer> {
  const all = Object.values(header.rows).reduce((sum, rows) => sum + rows, 0)
  const sum = createHash('sha256')
  let done = 0
  const write = (kind: Parameters<typeof writeBlock>[0], bytes: Uint8Array): Buffer => {
    const block = writeBlock(kind, bytes)
    sum.update(block)
    return block
  }
  yield write(blockKinds.header, asJson(header))
  for (const table of keptTables) {
    const columns = await columnsOf(client, table)
    yield write(blockKinds.table, asJson({ table, columns }))
    const tableSum = createHash('sha256')
    const rows = client.query(
      to(`COPY (SELECT ${columns.join(', ')} FROM vedette.${table} ORDER BY ${columns.slice(0, 3).join(', ')}) TO STDOUT`)
    )
    for await (const bytes of rows as AsyncIterable<Buffer>) {
      tableSum.update(bytes)
      done += countLines(bytes)
      progress(done, all)
      yield write(blockKinds.rows, bytes)
    }
    yield write(blockKinds.tableEnd, asJson({ rows: header.rows[table], sha256: tableSum.digest('hex') }))
  }
  yield writeBlock(blockKinds.end, asJson({ sha256: sum.digest('hex') }))
}

/** COPY ends each row with a line feed, and writes those of texts otherwise. */
export function countLines(bytes: Uint8Array): number {
  let lines = 0
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines++
  return lines
}
