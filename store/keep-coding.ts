import type { Line, PictureReport } from '@vedette/core'
import { and, eq } from 'drizzle-orm'
import { claimRows, currentRow } from './claim-rows.ts'
import type { Db } from './database.ts'
import { claims, codings, currentCodings, told } from './schema.ts'
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

/** Makes a kept coding the one that counts. Events have to be made again after it (`bumpCodings`). */
export async function makeCurrent(tx: Db, key: string, coder: string, line: Line): Promise<void> {
  const row = currentRow(line, key, coder)
  await tx.insert(currentCodings).values(row).onConflictDoUpdate({ target: currentCodings.key, set: row })
  const tells = toldRow(line, key, coder)
  await tx.insert(told).values(tells).onConflictDoUpdate({ target: told.key, set: tells })
}

/** A coder's kept coding of a report, or `undefined`. */
export async function loadCoding(db: Db, key: string, coder: string): Promise<PictureReport | undefined> {
  const [row] = await db
    .select({ line: codings.line, paragraphs: codings.paragraphs })
    .from(codings)
    .where(and(eq(codings.key, key), eq(codings.coder, coder)))
  return row && { ...(JSON.parse(row.line) as Line), paragraphs: JSON.parse(row.paragraphs) as PictureReport['paragraphs'] }
}
