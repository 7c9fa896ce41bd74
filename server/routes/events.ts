import { createHash } from 'node:crypto'
import type { Outline, OutlineOf, Paging } from '@vedette/store'
import type { FastifyInstance } from 'fastify'
import { problemError } from '../problem.ts'
import { eventsQuery, idPath, noQuery, outlineQuery } from '../schemas/queries.ts'
import { paged, ref } from '../schemas/schema.ts'
import { sendJson } from '../send-json.ts'
import { answers } from './answers.ts'
import { type AskedFilters, readFilters } from './asked-filters.ts'
import type { Context } from './context.ts'

const listed = {
  tags: ['events'],
  summary: 'List what claims are joined to: events, states and tolls.',
  querystring: eventsQuery,
  response: answers('a page of events, states and tolls', paged(ref('joined')))
}
const one = {
  tags: ['events'],
  summary: 'Get an event, a state or a toll.',
  params: idPath,
  querystring: noQuery,
  response: answers('the event, the state or the toll', ref('joined'))
}
const outline = {
  tags: ['events'],
  summary: 'All events, states and tolls, or all claims, in short and column by column: for a map, a timeline and a list of all of them.',
  querystring: outlineQuery,
  response: answers('their columns', ref('outline'))
}

/** Adds the routes of events. */
export function addEvents(app: FastifyInstance, context: Context): void {
  const { store } = context
  app.get<{ Querystring: AskedFilters & Paging }>('/events', { schema: listed }, async ({ query: { cursor, limit, ...asked } }) =>
    store.events((await readFilters(asked, context)).query, { cursor, limit })
  )
  const write = outlineTexts()
  app.get<{ Querystring: { readonly of: OutlineOf } }>('/outline', { schema: outline }, async ({ query: { of } }, reply) => {
    const { json, mark } = write(await store.outline(of))
    return sendJson(reply.header('etag', mark), json)
  })
  app.get<{ Params: { readonly id: string } }>('/events/:id', { schema: one }, async ({ params: { id } }) => {
    const event = await store.event(id)
    if (event === undefined) throw problemError(404, `there is no event "${id}"; list those there are by /api/v1/events`)
    return event
  })
}

/** Writes outlines as JSON, each once: the store gives the same until it tells something else. */
function outlineTexts(): (outline: Outline) => { readonly json: string; readonly mark: string } {
  const known = new WeakMap<Outline, { readonly json: string; readonly mark: string }>()
  return outline => {
    const kept = known.get(outline)
    if (kept) return kept
    const json = JSON.stringify(outline)
    const written = { json, mark: `W/"${createHash('sha256').update(json).digest('base64url').slice(0, 27)}"` }
    known.set(outline, written)
    return written
  }
}
