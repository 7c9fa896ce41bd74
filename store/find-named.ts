import { sql } from 'drizzle-orm'
import type { Db } from './database.ts'
import { plainText } from './plain-text.ts'

/** Keys of the reports that are called so: by their key, by a name that they were added under, or by their address. */
export async function findNamed(db: Db, called: string): Promise<readonly string[]> {
  const name = plainText(called)
  const { rows } = await db.execute<{ key: string }>(sql`
    SELECT key FROM vedette.reports WHERE key = ${name}
    UNION SELECT key FROM vedette.sightings WHERE name = ${name}
    UNION SELECT key FROM vedette.reports WHERE url = ${name} ORDER BY key LIMIT 100`)
  return rows.map(({ key }) => key)
}
