import { query } from './queries.ts'
import { count, object, type Schema, text, textOrNull } from './schema.ts'

const address: Schema = {
  type: 'string',
  minLength: 8,
  maxLength: 2000,
  pattern: '^[hH][tT][tT][pP][sS]?://\\S+$',
  description: 'an address of the web, of a feed or a page'
}
const time: Schema = { ...text, description: 'ISO 8601, UTC' }
const timeOrNull: Schema = { ...textOrNull, description: 'ISO 8601, UTC' }

/** A feed as it is named. */
export const feedBody: Schema = {
  type: 'object',
  additionalProperties: false,
  required: ['url', 'by'],
  properties: {
    url: address,
    by: { type: 'string', minLength: 1, maxLength: 200, pattern: '\\S', description: 'the name of whoever names it' },
    every: { type: 'integer', minimum: 5, maximum: 10_080, default: 30, description: 'minutes between two questions, from 5 to 10080' }
  }
}

export const feedsQuery = query({ url: address }, ['url'])

export const feedSchemas: readonly Schema[] = [
  {
    $id: 'feedRow',
    ...object({
      url: text,
      by: text,
      added: time,
      every: { ...count, description: 'minutes between two questions while it answers' },
      next: { ...time, description: 'when it is asked next' },
      asked: timeOrNull,
      answered: timeOrNull,
      failures: { ...count, description: 'questions in a row that it did not answer' },
      says: { ...textOrNull, description: 'why the last question was not answered' },
      reports: { ...count, description: 'reports that were new of it, in all' },
      lastNew: { ...count, description: 'reports that were new of its last answer' },
      lastRefused: { ...count, description: 'items of its last answer that could not be read' },
      refusedSays: { ...textOrNull, description: 'why the first of these could not' }
    })
  }
]
