import type { FastifyInstance } from 'fastify'
import { noQuery } from '../schemas/queries.ts'
import { list, object, ref, text, textOrNull } from '../schemas/schema.ts'
import { answers } from './answers.ts'
import type { Context } from './context.ts'

const status = {
  tags: ['server'],
  summary: 'What is kept, where, and by what it is coded.',
  querystring: noQuery,
  response: answers('the status', ref('status'))
}
const me = {
  tags: ['server'],
  summary: 'Who asks: the account, and what it may do; no account where none is asked for.',
  querystring: noQuery,
  response: answers('who asks', object({ account: textOrNull, scopes: list(text) }))
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
  app.get('/me', { schema: me }, async ({ asking }) => ({
    account: asking === undefined || asking.how === 'local' ? null : asking.account,
    scopes: asking?.scopes ?? []
  }))
  app.get('/openapi.json', { schema: description }, async () => app.swagger())
}
