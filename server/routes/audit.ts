import type { Paging } from '@vedette/store'
import type { FastifyInstance } from 'fastify'
import { auditQuery } from '../schemas/queries.ts'
import { paged, ref } from '../schemas/schema.ts'
import { answers } from './answers.ts'
import type { Context } from './context.ts'

const schema = {
  tags: ['server'],
  summary: 'List the changes that were asked for, the latest first: who, how, what, and whether it was refused.',
  querystring: auditQuery,
  response: answers('a page of the log', paged(ref('noted')))
}

/** Adds the route of the log of changes. */
export function addAudit(app: FastifyInstance, { store }: Context): void {
  app.get<{ Querystring: Paging }>('/audit', { schema }, async ({ query }) => store.accounts.audit(query))
}
