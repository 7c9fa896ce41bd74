import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import type pg from 'pg'
import type { Db } from '../database.ts'
import { eraseAll, lockAll } from '../erasing.ts'
import { rebuildReports } from '../rebuild-store.ts'
import type { Restored, RestoreProgress } from '../store.ts'
import { strikeAgain } from '../takedown/strike-again.ts'
import { tellUpheaval } from '../tell-change.ts'
import { checkIncoming } from './check-incoming.ts'
import { loadIncoming } from './load-incoming.ts'
import { putIncoming } from './put-incoming.ts'

/** `restore`: into a store that holds nothing. `replace`: in the stead of what it holds. `merge`: to what it holds. */
export type RestoreMode = 'restore' | 'replace' | 'merge'

/**
 * Puts a backup into a store, all or nothing: an error leaves the store as it was. Whoever adds or codes meanwhile waits until the end. What was
 * struck out here or there stays out.
 */
export async function restoreBackup(client: pg.Client, path: string, mode: RestoreMode, progress: RestoreProgress): Promise<Restored> {
  const db: Db = drizzle(client)
  return db.transaction(async tx => {
    await lockAll(tx)
    if (mode === 'replace') await eraseAll(tx)
    const isEmpty = await holdsNothing(tx)
    if (!isEmpty && mode === 'restore')
      throw new Error(
        'the store holds reports: add those of the backup with "vedette merge", give another folder or database, or --replace what it holds'
      )
    const incoming = await loadIncoming(client, path, progress.loaded)
    for (const table of incoming.keys()) await tx.execute(sql.raw(`ANALYZE incoming_${table}`))
    await checkIncoming(tx, path)
    const put = await putIncoming(tx, incoming, isEmpty)
    const came = sql`(EXISTS (SELECT FROM incoming_codings i WHERE i.key = c.key) OR EXISTS (SELECT FROM incoming_reviews i WHERE i.key = c.key))`
    await strikeAgain(tx, progress.struck)
    await rebuildReports(tx, isEmpty ? sql`true` : came, progress.rebuilt)
    await tellUpheaval(tx)
    return { reports: put.reports, codings: put.codings, claims: put.claims, reviews: put.reviews }
  })
}

async function holdsNothing(tx: Db): Promise<boolean> {
  const { rows } = await tx.execute(sql`SELECT 1 FROM vedette.reports LIMIT 1`)
  return rows.length === 0
}
