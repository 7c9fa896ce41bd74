import { sql } from 'drizzle-orm'
import type { Db } from './database.ts'

const least = sql`SELECT key, min(name) AS name FROM vedette.sightings GROUP BY key HAVING count(*) > 1`

/** Notes again which reports have more than one name. A trigger notes it of names that are added, also of those that are meanwhile. */
export async function noteRenamed(tx: Db): Promise<void> {
  await tx.execute(sql`DELETE FROM vedette.renamed`)
  await tx.execute(
    sql`INSERT INTO vedette.renamed AS r (key, name) ${least} ORDER BY key ON CONFLICT (key) DO UPDATE SET name = least(r.name, excluded.name)`
  )
}

/** Whether what is noted of them is what was added. */
export async function areRenamedRight(db: Db): Promise<boolean> {
  const { rows } = await db.execute(sql`
    SELECT FROM (${least}) s FULL JOIN vedette.renamed r ON r.key = s.key WHERE r.name IS DISTINCT FROM s.name LIMIT 1`)
  return rows.length === 0
}
