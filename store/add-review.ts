import { addedClaim, hashText, type Line, type LineClaim, type Review } from '@vedette/core'
import { sql } from 'drizzle-orm'
import type { NewReview, StoredReview } from './asked.ts'
import type { Db } from './database.ts'
import { holdRule } from './hold-rule.ts'
import { lockCurrent, makeCurrent } from './keep-coding.ts'
import { plainText } from './plain-text.ts'
import { reviews } from './schema.ts'
import { tellChange } from './tell-change.ts'

/** A claim of a coding that counts, and the report that it is of. */
type Found = { readonly key: string; readonly claim: LineClaim }

/** What is kept of a decision with one claim; `other` as in `Review`. */
type Part = { readonly found: Found; readonly other: string | null }

/**
 * Keeps a decision and makes what follows from it, in one transaction. One that two claims are one thing, or are not, is kept with each of
 * them, so that either is known again after its report was coded anew.
 */
export async function addReview(db: Db, given: NewReview): Promise<StoredReview | undefined> {
  return (await addReviews(db, [given]))[0]
}

/** Keeps many decisions at once, those of what there is not left out; what follows is made once for each report. */
export function addReviews(db: Db, all: readonly NewReview[]): Promise<readonly StoredReview[]> {
  return db.transaction(async tx => {
    await holdRule(tx)
    const asked: { readonly given: NewReview; readonly parts: readonly Part[] }[] = []
    for (const given of all) asked.push({ given, parts: await findParts(tx, given) })
    const keys = [...new Set(asked.flatMap(({ parts }) => parts.map(({ found }) => found.key)))].sort()
    if (keys.length === 0) return []
    for (const key of keys) await lockCurrent(tx, key)
    const at = new Date().toISOString()
    const first: StoredReview[] = []
    for (const { given, parts } of asked)
      for (const [index, part] of parts.entries()) {
        const review = await keep(tx, part, given, at)
        if (index === 0) first.push({ key: part.found.key, ...review })
      }
    for (const key of keys) await applyTo(tx, key)
    return first
  })
}

/** The claims that a decision is kept with, the one that it is of first; none when one of them is not there. */
async function findParts(tx: Db, { claim, decision, other: named }: NewReview): Promise<readonly Part[]> {
  const other = named ?? null
  const found = await findClaim(tx, claim)
  if (!found) return []
  if (decision === 'undo') return findUndone(tx, found, other)
  if (decision !== 'same' && decision !== 'apart') return [{ found, other: null }]
  const second = other === null || other === claim ? undefined : await findClaim(tx, other)
  if (!second || second.claim.kind !== found.claim.kind) return []
  return [
    { found, other },
    { found: second, other: claim }
  ]
}

/** What is taken back: a review of a claim's report, and where that was of two claims, the one that was kept with the other. */
async function findUndone(tx: Db, found: Found, review: string | null): Promise<readonly Part[]> {
  if (review === null) return []
  const { rows } = await tx.execute<{ id: string; claim_id: string }>(sql`
    SELECT m.id, m.claim_id FROM vedette.reviews r
    JOIN vedette.reviews m ON m.id = r.id OR (r.decision IN ('same', 'apart') AND m.decision = r.decision AND m.at = r.at
      AND m.by_whom = r.by_whom AND m.claim_id = r.detail::json ->> 'other' AND r.claim_id = m.detail::json ->> 'other')
    WHERE r.id = ${review} AND r.key = ${found.key} ORDER BY m.id = r.id DESC`)
  const parts: Part[] = []
  for (const { id, claim_id } of rows) {
    const of = id === review ? found : await findClaim(tx, claim_id)
    if (of) parts.push({ found: of, other: id })
  }
  return parts
}

async function findClaim(tx: Db, id: string): Promise<Found | undefined> {
  const { rows } = await tx.execute<{ key: string; claim: string }>(sql`
    SELECT c.key, c.claim FROM vedette.claims c
    JOIN vedette.current_codings k ON k.key = c.key AND k.coder = c.coder WHERE c.id = ${id} LIMIT 1`)
  return rows[0] ? { key: rows[0].key, claim: JSON.parse(rows[0].claim) as LineClaim } : findAdded(tx, id)
}

/** A claim that a person added, whether it was taken back since or not. */
async function findAdded(tx: Db, id: string): Promise<Found | undefined> {
  const { rows } = await tx.execute<{ key: string; detail: string; text: string }>(sql`
    SELECT r.key, r.detail, k.text FROM vedette.reviews r JOIN vedette.current_codings k ON k.key = r.key
    WHERE r.claim_id = ${id} AND r.decision = 'add' LIMIT 1`)
  const claim = rows[0] && addedClaim(JSON.parse(rows[0].detail) as Review, rows[0].text)
  return rows[0] && claim && { key: rows[0].key, claim }
}

async function keep(
  tx: Db,
  { found: { key, claim }, other }: Part,
  { decision, by, fields, note }: NewReview,
  at: string
): Promise<Review> {
  const { id, kind, type, span } = claim
  return saveReview(tx, key, {
    claim: id,
    anchor: { kind, type, span },
    decision,
    fields: fields ?? null,
    other,
    by: plainText(by),
    at,
    note: note === undefined ? null : plainText(note)
  })
}

/** Keeps a review of a claim of a report; its id is a hash of what it says. */
export async function saveReview(tx: Db, key: string, body: Omit<Review, 'id'>): Promise<Review> {
  const review: Review = { id: hashText(JSON.stringify(body)).slice(0, 16), ...body }
  await tx
    .insert(reviews)
    .values({
      id: review.id,
      key,
      claimId: review.claim,
      decision: review.decision,
      byWhom: review.by,
      note: review.note,
      at: new Date(review.at),
      detail: JSON.stringify(review)
    })
    .onConflictDoNothing()
  return review
}

/** Makes all that follows from a report's reviews. */
export async function applyTo(tx: Db, key: string): Promise<void> {
  const { rows } = await tx.execute<{ coder: string; line: string; id: string }>(sql`
    SELECT k.coder, c.line, (SELECT min(s.name) FROM vedette.sightings s WHERE s.key = k.key) AS id
    FROM vedette.current_codings k JOIN vedette.codings c ON c.key = k.key AND c.coder = k.coder WHERE k.key = ${key}`)
  const [row] = rows
  if (!row) return
  const line = JSON.parse(row.line) as Line
  await makeCurrent(tx, key, row.coder, line)
  await tellChange(tx, { kind: 'coded', key, id: row.id, claims: line.claims.length })
}
