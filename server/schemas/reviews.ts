import { typeLabels } from '@vedette/lexicon'
import { claimsFormatSchemas } from './claims-format.ts'
import { count, list, numberOrNull, object, ref, type Schema, text, textOrNull } from './schema.ts'

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

/** A claim that a person adds to those of a report. */
export const addClaimBody: Schema = {
  type: 'object',
  additionalProperties: false,
  required: ['by', 'span', 'fields'],
  properties: {
    by: words('the name of whoever adds it', 200),
    span: {
      type: 'array',
      items: { type: 'integer', minimum: 0 },
      minItems: 2,
      maxItems: 2,
      description: 'where its words stand in the clean text of the report, as [0, 53]'
    },
    fields: { ...fields, required: ['type'], description: 'what it says: its type, and the parts that it has' },
    note: words('a word of why', 2000)
  }
}

/** Many decisions at once. */
export const bulkBody: Schema = {
  type: 'object',
  additionalProperties: false,
  required: ['decision', 'by'],
  properties: {
    decision: { enum: ['accept', 'undo'], type: 'string', description: 'one of accept, undo' },
    by: words('the name of whoever decides', 200),
    above: {
      type: 'number',
      minimum: 0,
      maximum: 1,
      description: 'with "accept": the confidence from which on claims are accepted, of the latest 2,000 that nobody has looked at'
    },
    area: words('with "accept": the name of a country, a province or a place', 300),
    known: { type: 'string', format: 'date', description: 'with "accept": the last day whose reports are taken in, a day as 2020-02-09' },
    reviews: {
      type: 'array',
      minItems: 1,
      maxItems: 2000,
      items: { type: 'object', additionalProperties: false, required: ['claim', 'id'], properties: { claim: text, id: text } },
      description: 'with "undo": the reviews that are taken back, each with its claim'
    },
    note: words('a word of why', 2000)
  }
}

/** How many people must decide alike, as it is sent. */
export const ruleBody: Schema = {
  type: 'object',
  additionalProperties: false,
  required: ['persons', 'by'],
  properties: {
    persons: { enum: [1, 2], type: 'integer', description: 'how many people must decide alike, 1 or 2' },
    by: words('the name of whoever says so', 200)
  }
}

const reviewParts = {
  id: text,
  claim: { ...text, description: 'the id of the claim' },
  anchor: object(
    { kind: text, type: text, span: ref('span'), quote: { ...text, description: 'of claims that were added: their words' } },
    { required: ['kind', 'type', 'span'], description: 'by which the claim is found again in a later coding' }
  ),
  decision: { enum: ['accept', 'reject', 'correct', 'note', 'same', 'apart', 'add', 'undo'] },
  fields: { oneOf: [{ type: 'null' }, fields] },
  other: textOrNull,
  by: text,
  at: { ...text, description: 'ISO 8601, UTC' },
  note: textOrNull
}

export const standing: Schema = { enum: ['unreviewed', 'accepted', 'corrected', 'rejected', 'added'] }

/** What people decided on claims. */
export const reviewSchemas: readonly Schema[] = [
  { $id: 'review', ...object(reviewParts) },
  { $id: 'storedReview', ...object({ key: { ...text, description: 'the key of the report' }, ...reviewParts }) },
  {
    $id: 'reviewedClaim',
    ...object({
      claim: ref('claim'),
      standing,
      reviews: list(ref('review'), 'those that stand and count, the earliest first'),
      pending: list(ref('review'), 'those that wait until a second person makes the same')
    })
  },
  {
    $id: 'reviewRule',
    ...object({
      persons: { enum: [1, 2] },
      by: { ...textOrNull, description: 'who said so; null where nobody did' },
      at: { ...textOrNull, description: 'ISO 8601, UTC' }
    })
  },
  { $id: 'queuedClaim', ...object({ row: ref('claimRow'), urgency: { type: 'number', description: 'doubt times what hangs on it' } }) },
  {
    $id: 'agreement',
    ...object({
      alpha: {
        ...numberOrNull,
        description: "Krippendorff's alpha: 1 is full agreement, 0 what chance would give; null where it cannot be told"
      },
      claims: { ...count, description: 'how many claims two or more people looked at' },
      reviewers: list(object({ by: text, claims: count })),
      differ: list(
        object({ claim: text, type: text, verdicts: list(object({ by: text, verdict: { enum: ['right', 'wrong', 'in part'] } })) }),
        'claims on which they differ, the latest decided first'
      )
    })
  },
  {
    $id: 'typeRow',
    ...object({ type: text, kind: { enum: ['event', 'state', 'toll'] }, says: { ...text, description: 'in plain words' } })
  }
]
