import type { Line, PictureReport } from '@vedette/core'
import { sql } from 'drizzle-orm'
import type { Db } from './database.ts'
import { lockAsAdder } from './erasing.ts'
import { loadCoding } from './keep-coding.ts'
import { codings } from './schema.ts'
import type { RecodedPair } from './store.ts'

/** Keys of the coded reports that a coder has not read yet. */
export async function listUnread(db: Db, coder: string): Promise<readonly string[]> {
  const { rows } = await db.execute<{ key: string }>(sql`
    SELECT k.key FROM vedette.current_codings k WHERE k.coder <> ${coder}
      AND NOT EXISTS (SELECT FROM vedette.codings c WHERE c.key = k.key AND c.coder = ${coder}) ORDER BY k.key`)
  return rows.map(({ key }) => key)
}

/** Keeps a coding beside the one that counts. Not that of a report that was struck out meanwhile, which `false` says. */
export function keepAside(db: Db, key: string, coder: string, { paragraphs, ...line }: PictureReport): Promise<boolean> {
  return db.transaction(async tx => {
    await lockAsAdder(tx)
    const { rows } = await tx.execute(sql`SELECT 1 FROM vedette.current_codings WHERE key = ${key} AND coder <> ${coder}`)
    if (rows.length === 0) return false
    const kept = await tx
      .insert(codings)
      .values({ key, coder, line: JSON.stringify(line), paragraphs: JSON.stringify(paragraphs) })
      .onConflictDoNothing()
      .returning({ key: codings.key })
    if (kept.length > 0) await tx.execute(sql`INSERT INTO vedette.aside (key, coder) VALUES (${key}, ${coder}) ON CONFLICT DO NOTHING`)
    return true
  })
}

/** Keys of the reports that a coder has read and whose counting coding is another's. */
export async function listAside(db: Db, coder: string): Promise<readonly string[]> {
  const { rows } = await db.execute<{ key: string }>(sql`
    SELECT k.key FROM vedette.current_codings k JOIN vedette.codings c ON c.key = k.key AND c.coder = ${coder}
    WHERE k.coder <> ${coder} ORDER BY k.published_day, k.key`)
  return rows.map(({ key }) => key)
}

/** The coding of a report that counts, and a coder's, both as they were read. */
export async function loadPair(db: Db, key: string, coder: string): Promise<RecodedPair | undefined> {
  const { rows } = await db.execute<{ coder: string; id: string }>(sql`
    SELECT k.coder, (SELECT min(s.name) FROM vedette.sightings s WHERE s.key = k.key) AS id FROM vedette.current_codings k WHERE k.key = ${key}`)
  const [row] = rows
  const [before, after] = row ? [await loadCoding(db, key, row.coder), await loadCoding(db, key, coder)] : []
  return row && before && after ? { key, id: row.id, before: before as Line, after: after as Line } : undefined
}

/** Makes a kept coding the one that rebuilding takes, too: those that were made after it are put aside. */
export async function takeFromAside(tx: Db, key: string, coder: string): Promise<void> {
  await tx.execute(sql`DELETE FROM vedette.aside WHERE key = ${key} AND coder = ${coder}`)
  await tx.execute(sql`
    INSERT INTO vedette.aside (key, coder) SELECT c.key, c.coder FROM vedette.codings c, vedette.codings own
    WHERE own.key = ${key} AND own.coder = ${coder} AND c.key = own.key AND (c.coded_at, c.seq) > (own.coded_at, own.seq)
    ON CONFLICT DO NOTHING`)
}
