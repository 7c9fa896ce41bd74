import { typeLabels } from '@vedette/lexicon'
import { claimsFormatSchemas } from './claims-format.ts'
import { list, object, ref, type Schema, text, textOrNull } from './schema.ts'

const decision: Schema = {
  enum: ['accept', 'reject', 'correct', 'note', 'same', 'apart', 'undo'],
  type: 'string',
  description: 'one of accept, reject, correct, note, same, apart, undo'
}
const words = (description: string, most: number): Schema => ({
  type: 'string',
  minLength: 1,
  maxLength: most,
  pattern: '\\S',
  description
})

const claimParts = (claimsFormatSchemas().find(({ $id }) => $id === 'claim')?.properties ?? {}) as Readonly<Record<string, Schema>>
const correctable = ['by', 'to', 'at', 'on', 'source', 'stance', 'figures'] as const

/** The parts of a claim that can be corrected, as the claims format has them. */
const fields: Schema = {
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  properties: {
    type: { enum: Object.keys(typeLabels), type: 'string', description: 'a type that /api/v1/types lists' },
    ...Object.fromEntries(correctable.map(name => [name, claimParts[name] ?? {}]))
  }
}

/** A decision as it is sent. */
export const reviewBody: Schema = {
  type: 'object',
  additionalProperties: false,
  required: ['decision', 'by'],
  properties: {
    decision,
    by: words('the name of whoever decides', 200),
    fields: { ...fields, description: 'with "correct": the parts that take the place of those that were read' },
    other: words('with "same" and "apart" the id of the other claim, with "undo" the id of the review', 100),
    note: words('a word of why', 2000)
  }
}

const reviewParts = {
  id: text,
  claim: { ...text, description: 'the id of the claim' },
  anchor: object({ kind: text, type: text, span: ref('span') }, { description: 'by which the claim is found again in a later coding' }),
  decision,
  fields: { oneOf: [{ type: 'null' }, fields] },
  other: textOrNull,
  by: text,
  at: { ...text, description: 'ISO 8601, UTC' },
  note: textOrNull
}

export const standing: Schema = { enum: ['unreviewed', 'accepted', 'corrected', 'rejected'] }

/** What people decided on claims. */
export const reviewSchemas: readonly Schema[] = [
  { $id: 'review', ...object(reviewParts) },
  { $id: 'storedReview', ...object({ key: { ...text, description: 'the key of the report' }, ...reviewParts }) },
  {
    $id: 'reviewedClaim',
    ...object({ claim: ref('claim'), standing, reviews: list(ref('review'), 'those that stand, the earliest first') })
  },
  { $id: 'queuedClaim', ...object({ row: ref('claimRow'), urgency: { type: 'number', description: 'doubt times what hangs on it' } }) },
  {
    $id: 'typeRow',
    ...object({ type: text, kind: { enum: ['event', 'state', 'toll'] }, says: { ...text, description: 'in plain words' } })
  }
]
