import type { Paging } from '@vedette/store'
import type { FastifyInstance } from 'fastify'
import { problemError } from '../problem.ts'
import { claimsQuery, idPath, noQuery } from '../schemas/queries.ts'
import { paged, ref } from '../schemas/schema.ts'
import { answers } from './answers.ts'
import { type AskedFilters, readFilters } from './asked-filters.ts'
import type { Context } from './context.ts'

const listed = {
  tags: ['claims'],
  summary: 'List claims as people left them, each with the report that makes it. Rejected ones are given when they are asked for.',
  querystring: claimsQuery,
  response: answers('a page of claims', paged(ref('claimRow')))
}
const one = {
  tags: ['claims'],
  summary: 'Get a claim.',
  params: idPath,
  querystring: noQuery,
  response: answers('the claim', ref('claimRow'))
}

const joined = {
  tags: ['claims'],
  summary: 'Get the event, the state or the toll that a claim was joined to: what else says it, and who says otherwise.',
  params: idPath,
  querystring: noQuery,
  response: answers('what it was joined to', ref('joined'))
}

/** Adds the routes of claims. */
export function addClaims(app: FastifyInstance, context: Context): void {
  const { store } = context
  app.get<{ Querystring: AskedFilters & Paging }>('/claims', { schema: listed }, async ({ query: { cursor, limit, ...asked } }) =>
    store.claims((await readFilters(asked, context)).query, { cursor, limit })
  )
  app.get<{ Params: { readonly id: string } }>('/claims/:id', { schema: one }, async ({ params: { id } }) => {
    const claim = await store.claim(id)
    if (claim === undefined) throw problemError(404, `there is no claim "${id}"; list those there are by /api/v1/claims`)
    return claim
  })
  app.get<{ Params: { readonly id: string } }>('/claims/:id/event', { schema: joined }, async ({ params: { id } }) => {
    const event = await store.eventOf(id)
    if (event === undefined) throw problemError(404, `there is no claim "${id}" that counts; list those there are by /api/v1/claims`)
    return event
  })
}
