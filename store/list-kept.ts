import { sql } from 'drizzle-orm'
import type { Db } from './database.ts'

/** Which of these keys are of reports that are kept. */
export async function listKept(db: Db, keys: readonly string[]): Promise<readonly string[]> {
  const { rows } = await db.execute<{ key: string }>(sql`SELECT key FROM vedette.reports WHERE key = ANY(${sql.param([...keys])}::text[])`)
  return rows.map(({ key }) => key)
}
