import { offerActor, offerPlace } from '@vedette/lexicon'
import type { FastifyInstance } from 'fastify'
import { entryQuery } from '../schemas/lexicon.ts'
import { object, text, textOrNull } from '../schemas/schema.ts'
import { answers } from './answers.ts'

const entry = {
  tags: ['reviews'],
  summary: 'The row of the lexicon by which words would be read as an actor or a place: to be added by hand, nothing is changed.',
  querystring: entryQuery,
  response: answers(
    'the row, with the file that it is for',
    object({ file: text, before: { ...textOrNull, description: 'the row that it takes the place of; null of a new one' }, line: text })
  )
}

type Query = {
  readonly of: 'actor' | 'place'
  readonly words: string
  readonly name: string
  readonly id?: string
  readonly kind?: string
  readonly side?: string
  readonly country?: string
  readonly within?: string
  readonly lat?: number
  readonly lon?: number
}

/** Adds the route of what the lexicon lacks. */
export function addLexicon(app: FastifyInstance): void {
  app.get<{ Querystring: Query }>('/lexicon/entry', { schema: entry }, async ({ query: { of, words, ...named } }) =>
    of === 'actor' ? offerActor(words, named) : offerPlace(words, named)
  )
}
