import { sql } from 'drizzle-orm'
import type { Db } from './database.ts'

/** Has the rule stay as it is to the end of a transaction that decides by it. */
export const holdRule = async (tx: Db): Promise<void> => void (await tx.execute(sql`LOCK TABLE vedette.review_rules IN ROW SHARE MODE`))
