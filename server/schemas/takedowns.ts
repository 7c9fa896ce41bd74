import { list, object, type Schema, text, textOrNull } from './schema.ts'

const words = (description: string, maxLength: number): Schema => ({
  type: 'string',
  minLength: 1,
  maxLength,
  pattern: '^[^\\u0000]*$',
  description
})

/** What is to be struck out. */
export const takedownBody: Schema = {
  type: 'object',
  additionalProperties: false,
  required: ['reason', 'by'],
  properties: {
    report: words('the key of a report', 200),
    words: words('a name or a passage: in the report, or in all without one', 10_000),
    reason: words('why, for those who ask later', 2000),
    by: words('by whose hand', 200)
  }
}

/** What was struck out. */
export const takedownSchemas: readonly Schema[] = [
  {
    $id: 'takedown',
    ...object({
      id: text,
      kind: { enum: ['report', 'words'] },
      key: { ...textOrNull, description: 'of the report that it was meant for' },
      reason: text,
      by: text,
      at: { type: 'string', description: 'ISO 8601, UTC' },
      reports: list(object({ key: text, became: textOrNull }), 'reports that are gone, and the key of what is left of each')
    })
  },
  { $id: 'noted', ...object({ at: text, who: text, how: text, what: text, outcome: text }) }
]
