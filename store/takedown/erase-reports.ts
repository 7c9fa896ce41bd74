import { sql } from 'drizzle-orm'
import type pg from 'pg'
import { addUpNames, countNames } from '../count-names.ts'
import type { Db } from '../database.ts'
import { allowErasing, reportTables } from '../erasing.ts'
import { noteUnjoined } from '../note-unjoined.ts'

/** Erases reports and all that was read in them, and reviews of their claims. Events have to be made again. The transaction holds `lockAll`. */
export async function eraseReports(tx: Db, keys: readonly string[]): Promise<void> {
  await allowErasing(tx)
  await noteUnjoined(tx, keys)
  const own = sql`key = ANY(${sql.param([...keys])}::text[])`
  for (const table of reportTables) await tx.execute(sql`DELETE FROM ${sql.raw(`vedette.${table}`)} WHERE ${own}`)
  await countNames(tx, keys)
  await addUpNames(tx)
}

/** Writes the tables anew without what was erased, which else lies on in their files until others rows are written over it. Nobody else reads or writes meanwhile. */
export async function eraseForGood(client: pg.Client): Promise<void> {
  for (const table of ['events', 'parts', 'meetings', 'names', 'name_changes', 'name_totals', 'claim_areas', ...reportTables])
    await client.query(`VACUUM (FULL) vedette.${table}`)
  // The log that is written ahead is written over sooner after it; who may not ask for it waits until the server does it by itself.
  await client.query('CHECKPOINT').catch(() => undefined)
}
