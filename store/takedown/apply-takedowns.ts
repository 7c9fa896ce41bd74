import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import type pg from 'pg'
import type { Db } from '../database.ts'
import { lockAll } from '../erasing.ts'
import { freshenEvents } from '../fresh-events.ts'
import type { Progress, Takedown } from '../store.ts'
import { tellUpheaval } from '../tell-change.ts'
import { eraseForGood } from './erase-reports.ts'
import { strikeAgain } from './strike-again.ts'

/** Strikes out what was struck out in another store, or in this one before an older copy of it was put back. */
export async function applyTakedowns(client: pg.Client, takedowns: readonly Takedown[], progress: Progress): Promise<number> {
  const db: Db = drizzle(client)
  const fresh = await db.transaction(async tx => {
    await lockAll(tx)
    let count = 0
    for (const takedown of takedowns) count += await keep(tx, takedown)
    if (count === 0) return 0
    await strikeAgain(tx, progress)
    await freshenEvents(tx)
    await tellUpheaval(tx)
    return count
  })
  if (fresh > 0) await eraseForGood(client)
  return fresh
}

/** Keeps a tombstone; 1 when it is new. */
async function keep(tx: Db, { id, kind, key, mark, reason, by, at, reports }: Takedown): Promise<number> {
  const { rowCount } = await tx.execute(sql`
    INSERT INTO vedette.takedowns (id, kind, key, salt, word_count, first_hash, words_hash, reason, by_whom, at)
    VALUES (${id}, ${kind}, ${key}, ${mark?.salt ?? null}, ${mark?.wordCount ?? null}, ${mark?.firstHash ?? null},
      ${mark?.wordsHash ?? null}, ${reason}, ${by}, ${at}::timestamptz) ON CONFLICT DO NOTHING`)
  for (const report of reports)
    await tx.execute(sql`
      INSERT INTO vedette.struck (key, takedown, became) VALUES (${report.key}, ${id}, ${report.became}) ON CONFLICT DO NOTHING`)
  return rowCount ?? 0
}
