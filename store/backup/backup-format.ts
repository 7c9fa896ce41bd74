/** How a backup begins, before what is packed: what it is, and the version of its form. */
export const backupMark = 'VEDETTE BACKUP '

/** The form that is written and read: blocks of a letter, a length (32 bits, the highest first) and so many bytes, packed by gzip. */
export const backupForm = 1

/** The first line of a backup. */
export const firstLine = (form = backupForm): Buffer => Buffer.from(`${backupMark}${form}\n`)

/** The most bytes of one block. */
export const longestBlock = 16_000_000

/** The blocks: what it holds; of each table its columns, rows as COPY writes them, and its sum; the sum of all. */
export const blockKinds = { header: 'H', table: 'T', rows: 'R', tableEnd: 'E', end: 'Z' } as const

export type BlockKind = (typeof blockKinds)[keyof typeof blockKinds]

/** What stands in the header. Numbers of rows are those of each table. */
export type BackupHeader = {
  /** ISO 8601, UTC. */
  readonly made: string
  /** The server's version, as 180004. */
  readonly postgres: number
  /** The last migration of the tables, as the journal has it. */
  readonly migration: number
  readonly rows: Readonly<Record<string, number>>
}

/** What ends a table: how many rows it has, and the SHA-256 of their bytes. */
export type TableEnd = { readonly rows: number; readonly sha256: string }

/** What can be made by nobody again, in the order in which it is put back: each table stands after those that it refers to. */
export const keptTables = ['takedowns', 'struck', 'reports', 'sightings', 'codings', 'aside', 'claims', 'reviews', 'review_rules'] as const

export type KeptTable = (typeof keptTables)[number]

/** A block as it is written. */
export function writeBlock(kind: BlockKind, bytes: Uint8Array): Buffer {
  const head = Buffer.alloc(5)
  head.write(kind, 'latin1')
  head.writeUInt32BE(bytes.length, 1)
  return Buffer.concat([head, bytes])
}
