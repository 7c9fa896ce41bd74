import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from } from 'pg-copy-streams'
import type { Progress } from '../store.ts'
import { type KeptTable, keptTables } from './backup-format.ts'
import { columnsOf, plainSettings } from './columns-of.ts'
import { type BackupPart, readBackup, rowsOf } from './read-backup.ts'
import { countLines } from './write-backup.ts'

/** What a transaction has of a backup: the columns of each table, which lies beside the kept one as `incoming_…` until the transaction ends. */
export type Incoming = ReadonlyMap<KeptTable, readonly string[]>

/** Lays the rows of a backup beside the tables that are kept. The transaction must be begun; an error leaves nothing of it. */
export async function loadIncoming(client: pg.Client, path: string, progress: Progress): Promise<Incoming> {
  await client.query(plainSettings)
  const incoming = new Map<KeptTable, readonly string[]>()
  const parts = readBackup(path)
  let all = 0
  let done = 0
  const count = (bytes: Uint8Array): void => {
    done += countLines(bytes)
    progress(done, all)
  }
  for (let next = await parts.next(); !next.done; next = await parts.next()) {
    const part = next.value
    if (part.kind === 'header') all = rowsOf(part.header)
    if (part.kind !== 'table') continue
    const table = await makeIncoming(client, part.table, part.columns, path)
    incoming.set(table, part.columns)
    // A fault of the file ends the copy, so that the connection is free to undo what was begun.
    await pipeline(rowsOfTable(parts, count), client.query(from(`COPY incoming_${table} (${part.columns.join(', ')}) FROM STDIN`)))
  }
  for (const table of keptTables) if (!incoming.has(table)) await makeIncoming(client, table, [], path)
  return incoming
}

/** The bytes of one table, up to its end. */
async function* rowsOfTable(parts: AsyncGenerator<BackupPart>, count: (bytes: Uint8Array) => void): AsyncGenerator<Buffer> {
  for (let next = await parts.next(); !next.done && next.value.kind === 'rows'; next = await parts.next()) {
    count(next.value.bytes)
    yield next.value.bytes
  }
}

async function makeIncoming(client: pg.Client, name: string, columns: readonly string[], path: string): Promise<KeptTable> {
  const table = keptTables.find(each => each === name)
  const known = table === undefined ? [] : await columnsOf(client, table)
  if (table === undefined || !columns.every(column => known.includes(column)))
    throw new Error(`${path} was made by a newer Vedette: install that one to read it`)
  await client.query(`CREATE TEMP TABLE incoming_${table} (LIKE vedette.${table} INCLUDING DEFAULTS) ON COMMIT DROP`)
  return table
}
