import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate as runMigrations } from 'drizzle-orm/node-postgres/migrator'
import type pg from 'pg'

const folder = fileURLToPath(new URL(import.meta.url.includes('/dist/') ? '../migrations' : './migrations', import.meta.url))
const oldest = 15

/** Who waits for this lock makes or changes the tables: two programs may start at once. */
const lock = 8_337_001

/** Brings a database to this Vedette's tables; refuses servers that are too old and databases of a newer Vedette. */
export async function migrate(client: pg.Client, where: string): Promise<void> {
  const { rows } = await client.query<{ server_version_num: string }>('SHOW server_version_num')
  const version = Math.floor(Number(rows[0]?.server_version_num) / 10_000)
  if (version < oldest) throw new Error(`${where} is PostgreSQL ${version}: Vedette needs ${oldest} or newer`)
  await client.query('SELECT pg_advisory_lock($1)', [lock])
  try {
    const [known, last] = [lastKnown(), await lastApplied(client)]
    if (last > known) throw new Error(`${where} was made by a newer Vedette: install that one, or use another database`)
    if (last === known) return
    await runMigrations(drizzle(client), { migrationsFolder: folder, migrationsSchema: 'vedette', migrationsTable: 'migrations' })
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [lock]).catch(() => undefined)
  }
}

/** The same of the last that this Vedette knows. */
export function lastKnown(): number {
  const journal = JSON.parse(readFileSync(`${folder}/meta/_journal.json`, 'utf8')) as {
    readonly entries: readonly { readonly when: number }[]
  }
  return Math.max(...journal.entries.map(({ when }) => when))
}

/** When the last migration of a database was written, as the journal has it; 0 without tables. */
export async function lastApplied(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ is: string | null }>("SELECT to_regclass('vedette.migrations') AS is")
  if (rows[0]?.is === null) return 0
  const applied = await client.query<{ last: string | null }>('SELECT max(created_at) AS last FROM vedette.migrations')
  return Number(applied.rows[0]?.last ?? 0)
}
