import type { Line, PictureReport } from '@vedette/core'
import { and, eq, sql } from 'drizzle-orm'
import { claimRows, currentRow, reviewedRows } from './claim-rows.ts'
import { countNames } from './count-names.ts'
import type { Db } from './database.ts'
import { loadReviewed } from './load-reviews.ts'
import { noteUnjoined } from './note-unjoined.ts'
import { claims, codings, currentCodings, reviewedClaims, told } from './schema.ts'
import { toldRow } from './told-row.ts'

/** Keeps a coding and its claims, unless the coder's is kept already, and makes it the one that counts. */
export async function keepCoding(tx: Db, key: string, coder: string, { paragraphs, ...line }: PictureReport): Promise<void> {
  await tx
    .insert(codings)
    .values({ key, coder, line: JSON.stringify(line), paragraphs: JSON.stringify(paragraphs) })
    .onConflictDoNothing()
  await keepClaims(tx, key, coder, line)
  await makeCurrent(tx, key, coder, line)
}

/** Keeps those claims of a coding that are not kept yet. */
export async function keepClaims(tx: Db, key: string, coder: string, line: Line): Promise<void> {
  const rows = claimRows(line, key, coder)
  for (let from = 0; from < rows.length; from += 500) {
    await tx
      .insert(claims)
      .values(rows.slice(from, from + 500))
      .onConflictDoNothing()
  }
}

/** Makes a kept coding the one that counts, as people left it. Its claims are joined when events are next asked for. */
export async function makeCurrent(tx: Db, key: string, coder: string, line: Line): Promise<void> {
  await lockCurrent(tx, key)
  await noteUnjoined(tx, [key])
  const reviewed = await loadReviewed(tx, key, line)
  const row = currentRow(reviewed.line, key, coder)
  await tx.insert(currentCodings).values(row).onConflictDoUpdate({ target: currentCodings.key, set: row })
  await tx.delete(reviewedClaims).where(eq(reviewedClaims.key, key))
  const rows = reviewedRows(line, reviewed.claims, key, coder)
  if (rows.length > 0) await tx.insert(reviewedClaims).values(rows)
  const tells = toldRow(reviewed.line, key, coder, reviewed.pins)
  await tx.insert(told).values(tells).onConflictDoUpdate({ target: told.key, set: tells })
  await countNames(tx, [key])
}

/** Waits until nobody else makes a coding of the report count, or reviews it, and keeps others from it to the end of the transaction. */
export async function lockCurrent(tx: Db, key: string): Promise<void> {
  await tx.execute(sql`SELECT 1 FROM vedette.current_codings WHERE key = ${key} FOR UPDATE`)
}

/** A coder's kept coding of a report, or `undefined`. */
export async function loadCoding(db: Db, key: string, coder: string): Promise<PictureReport | undefined> {
  const [row] = await db
    .select({ line: codings.line, paragraphs: codings.paragraphs })
    .from(codings)
    .where(and(eq(codings.key, key), eq(codings.coder, coder)))
  return row && { ...(JSON.parse(row.line) as Line), paragraphs: JSON.parse(row.paragraphs) as PictureReport['paragraphs'] }
}
