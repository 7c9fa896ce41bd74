import { hashText, type Line } from '@vedette/core'
import { sql } from 'drizzle-orm'
import { applyTo, saveReview } from './add-review.ts'
import type { NewClaim, StoredReview } from './asked.ts'
import type { Db } from './database.ts'
import { holdRule } from './hold-rule.ts'
import { lockCurrent } from './keep-coding.ts'
import { plainText } from './plain-text.ts'

/** Keeps a claim that a person adds to a report's as a decision of theirs, and makes what follows from it, in one transaction. */
export function addClaim(db: Db, { report: key, kind, fields, span, by, note }: NewClaim): Promise<StoredReview | undefined> {
  return db.transaction(async tx => {
    await holdRule(tx)
    await lockCurrent(tx, key)
    const { rows } = await tx.execute<{ line: string }>(sql`
      SELECT c.line FROM vedette.current_codings k JOIN vedette.codings c ON c.key = k.key AND c.coder = k.coder WHERE k.key = ${key}`)
    const quote = rows[0] && (JSON.parse(rows[0].line) as Line).report.text.slice(...span)
    if (quote === undefined || quote.length !== span[1] - span[0] || quote.trim() === '') return undefined
    const at = new Date().toISOString()
    const review = await saveReview(tx, key, {
      claim: hashText(JSON.stringify([key, kind, fields, span, by, at])).slice(0, 16),
      anchor: { kind, type: fields.type, span, quote },
      decision: 'add',
      fields,
      other: null,
      by: plainText(by),
      at,
      note: note === undefined ? null : plainText(note)
    })
    await applyTo(tx, key)
    return { key, ...review }
  })
}
