import { problems } from '../schemas/problem.ts'
import type { Schema } from '../schemas/schema.ts'

/** The answers of a route: what it gives, and problems. */
export const answers = (description: string, schema: Schema, status = 200) => ({
  [status]: { description, content: { 'application/json': { schema } } },
  ...problems
})

/** The answers of a route that gives what is no JSON. */
export const otherAnswers = (description: string, type: string) => ({
  200: { description, content: { [type]: { schema: { type: 'string' } } } },
  ...problems
})
