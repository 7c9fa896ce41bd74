import { count, list, object, ref, type Schema, text } from './schema.ts'

/** What errors look like (RFC 9457). */
export const problemSchemas: readonly Schema[] = [
  {
    $id: 'problem',
    ...object(
      {
        type: text,
        title: text,
        status: count,
        detail: { ...text, description: 'what happened and what to do' },
        errors: list(object({ where: text, says: text }), 'each fault by itself'),
        suggestions: list(text, 'names like the one that was not found')
      },
      { required: ['type', 'title', 'status', 'detail'] }
    )
  }
]

/** The answers that every route can give beside its own. */
export const problems: Readonly<Record<'4xx' | '5xx', Schema>> = {
  '4xx': { description: 'the request cannot be answered', content: { 'application/problem+json': { schema: ref('problem') } } },
  '5xx': { description: 'a fault of ours', content: { 'application/problem+json': { schema: ref('problem') } } }
}
