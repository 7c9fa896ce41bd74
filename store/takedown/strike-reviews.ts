import type { Review } from '@vedette/core'
import { sql } from 'drizzle-orm'
import type { Db } from '../database.ts'
import { allowErasing } from '../erasing.ts'
import { findMarked, strikeText, type WordMark } from './mark-words.ts'

type Row = { readonly id: string; readonly key: string; readonly seq: string; readonly detail: string }

/** Strikes words out of what people wrote about claims of any report; gives the keys of the reports whose reviews are others now. */
export async function strikeReviews(tx: Db, marks: readonly WordMark[]): Promise<readonly string[]> {
  // Words of one report are those of its text; whoever decides on another's claims does not have them from it.
  const own = marks.filter(mark => mark.key === null)
  if (own.length === 0) return []
  const { rows } = await tx.execute<Row>(sql`SELECT id, key, seq, detail FROM vedette.reviews ORDER BY seq`)
  const keys = new Set<string>()
  for (const { id, key, seq, detail } of rows) {
    const review = strikeAll(JSON.parse(detail), own) as Review
    const struck = JSON.stringify(review)
    if (struck === detail) continue
    await allowErasing(tx)
    await tx.execute(sql`DELETE FROM vedette.reviews WHERE id = ${id}`)
    await tx.execute(sql`
      INSERT INTO vedette.reviews (id, key, seq, claim_id, decision, by_whom, note, at, detail) OVERRIDING SYSTEM VALUE
      VALUES (${id}, ${key}, ${seq}, ${review.claim}, ${review.decision}, ${review.by}, ${review.note}, ${review.at}::timestamptz, ${struck})`)
    keys.add(key)
  }
  return [...keys]
}

/** A value with the words struck out of all its texts. */
function strikeAll(value: unknown, marks: readonly WordMark[]): unknown {
  if (typeof value === 'string') return strikeText(value, findMarked(value, false, marks))
  if (Array.isArray(value)) return value.map(each => strikeAll(each, marks))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, strikeAll(each, marks)]))
}
