import type { FastifyInstance } from 'fastify'
import { noQuery } from '../schemas/queries.ts'
import { ref } from '../schemas/schema.ts'
import { answers } from './answers.ts'
import type { Context } from './context.ts'

const status = {
  tags: ['server'],
  summary: 'What is kept, where, and by what it is coded.',
  querystring: noQuery,
  response: answers('the status', ref('status'))
}
const description = {
  tags: ['server'],
  summary: 'This description of the API, as OpenAPI 3.1.',
  querystring: noQuery,
  response: answers('the description', { type: 'object', additionalProperties: true })
}

/** Adds the routes that tell of the server itself. */
export function addStatus(app: FastifyInstance, { store, version, coder }: Context): void {
  app.get('/status', { schema: status }, async () => {
    const [counts, published] = [await store.counts(), await store.publishedDays()]
    return { version, coder, where: store.where, published, counts }
  })
  app.get('/openapi.json', { schema: description }, async () => app.swagger())
}
