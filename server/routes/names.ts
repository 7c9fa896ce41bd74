import type { Paging } from '@vedette/store'
import type { FastifyInstance } from 'fastify'
import { namesQuery, searchQuery } from '../schemas/queries.ts'
import { paged, ref } from '../schemas/schema.ts'
import { answers } from './answers.ts'
import type { Context } from './context.ts'

type Names = { readonly Querystring: Paging & { readonly search?: string } }

const actors = {
  tags: ['names'],
  summary: 'List the actors that claims name, the most often named first.',
  querystring: namesQuery,
  response: answers('a page of actors', paged(ref('namedRow')))
}
const places = {
  tags: ['names'],
  summary: 'List the places that claims name, the most often named first.',
  querystring: namesQuery,
  response: answers('a page of places', paged(ref('placeRow')))
}
const found = {
  tags: ['names'],
  summary: 'Search the text of reports and the quotes of claims.',
  querystring: searchQuery,
  response: answers('a page of what was found', paged(ref('searchHit')))
}

/** Adds the routes of actors and places, and of the search. */
export function addNames(app: FastifyInstance, { store }: Context): void {
  app.get<Names>('/actors', { schema: actors }, async ({ query: { search, ...paging } }) => store.actors(search, paging))
  app.get<Names>('/places', { schema: places }, async ({ query: { search, ...paging } }) => store.places(search, paging))
  app.get<{ Querystring: Paging & { readonly q: string } }>('/search', { schema: found }, async ({ query: { q, ...paging } }) =>
    store.search(q, paging)
  )
}
