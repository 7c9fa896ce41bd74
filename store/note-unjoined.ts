import { sql } from 'drizzle-orm'
import type { Db } from './database.ts'

/** Notes that what reports tell, or what they are called, changed, so that their claims are joined anew; and what shares an address with them as it was. */
export async function noteUnjoined(tx: Db, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return
  await tx.execute(sql`
    INSERT INTO vedette.unjoined (key) SELECT unnest(${sql.param([...keys])}::text[])
    UNION SELECT o.key FROM vedette.told t JOIN vedette.told o ON o.url = t.url WHERE t.key = ANY(${sql.param([...keys])}::text[])`)
}
