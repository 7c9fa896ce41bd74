import type { Persons } from '@vedette/core'
import { sql } from 'drizzle-orm'
import { applyTo } from './add-review.ts'
import { bumpCodings } from './bump-codings.ts'
import type { Db } from './database.ts'
import { lockCurrent } from './keep-coding.ts'
import { plainText } from './plain-text.ts'
import type { ReviewRule } from './store.ts'

/** How many people must decide alike, who said so and when; one, said by nobody, where nobody did. */
export async function loadRule(db: Db): Promise<ReviewRule> {
  const { rows } = await db.execute<{ persons: Persons; by_whom: string; at: string }>(sql`
    SELECT persons, by_whom, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at FROM vedette.review_rules r ORDER BY r.at DESC LIMIT 1`)
  const [row] = rows
  return row ? { persons: row.persons, by: row.by_whom, at: row.at } : { persons: 1, by: null, at: null }
}

/** Changes how many must decide alike; all that was decided before counts, or waits, by the new rule. */
export function setRule(db: Db, persons: Persons, by: string): Promise<ReviewRule> {
  return db.transaction(async tx => {
    // Who decides meanwhile waits, and is counted by the new rule.
    await tx.execute(sql`LOCK TABLE vedette.review_rules IN EXCLUSIVE MODE`)
    if ((await loadRule(tx)).persons !== persons) {
      await tx.execute(
        sql`INSERT INTO vedette.review_rules (at, persons, by_whom) VALUES (clock_timestamp(), ${persons}, ${plainText(by)})`
      )
      const { rows } = await tx.execute<{ key: string }>(sql`SELECT DISTINCT key FROM vedette.reviews ORDER BY key`)
      for (const { key } of rows) {
        await lockCurrent(tx, key)
        await applyTo(tx, key)
      }
      await bumpCodings(tx)
    }
    return loadRule(tx)
  })
}
