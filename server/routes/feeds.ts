import type { FastifyInstance } from 'fastify'
import { problemError } from '../problem.ts'
import { feedBody, feedsQuery } from '../schemas/feeds.ts'
import { noQuery } from '../schemas/queries.ts'
import { list, object, ref } from '../schemas/schema.ts'
import { answers } from './answers.ts'
import type { Context } from './context.ts'

type Body = { readonly url: string; readonly by: string; readonly every: number }

const listed = {
  tags: ['feeds'],
  summary: 'List the feeds that the server asks by itself, each with how it is.',
  querystring: noQuery,
  response: answers(
    'the feeds, by address',
    object({ asks: { type: 'boolean', description: 'whether this server asks them' }, rows: list(ref('feedRow')) })
  )
}
const added = {
  tags: ['feeds'],
  summary:
    'Name a feed or a page, to be asked at once and then every so many minutes; of one that is kept, change the minutes and ask it at once.',
  querystring: noQuery,
  body: feedBody,
  response: answers('the feed as it is kept', ref('feedRow'), 201)
}
const removed = {
  tags: ['feeds'],
  summary: 'Take a feed away. What came of it stays.',
  querystring: feedsQuery,
  response: answers('the feed that is gone', object({ url: { type: 'string' } }))
}

/** Adds the routes of feeds. */
export function addFeeds(app: FastifyInstance, { store, asksFeeds }: Context): void {
  app.get('/feeds', { schema: listed }, async () => ({ asks: asksFeeds, rows: await store.feeds.list() }))
  app.post<{ Body: Body }>('/feeds', { schema: added }, async ({ body: { url, by, every } }, reply) => {
    if (!URL.canParse(url)) throw problemError(400, `"${url}" is no address of the web`)
    const { href, username, password } = new URL(url)
    if (username !== '' || password !== '') throw problemError(400, 'an address with a name and password in it is not fetched')
    return reply.code(201).send(await store.feeds.add(href, by, every))
  })
  app.delete<{ Querystring: { readonly url: string } }>('/feeds', { schema: removed }, async ({ query: { url } }) => {
    if (!(await store.feeds.remove(url))) throw problemError(404, `there is no feed "${url}"; list those there are by /api/v1/feeds`)
    return { url }
  })
}
