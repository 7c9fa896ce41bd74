import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { writeChanges } from '../export/write-changes.ts'
import { findArea } from '../find-area.ts'
import { latestDay } from '../latest-day.ts'
import { feedQuery } from '../schemas/queries.ts'
import { otherAnswers } from './answers.ts'
import type { Context } from './context.ts'

const schema = {
  tags: ['export'],
  summary: 'What is new of the last days, in the world and only to us, as an Atom feed; guarded as exports are.',
  querystring: feedQuery,
  response: otherAnswers('the feed', 'application/atom+xml')
}

/** Adds the feed of what is new. */
export function addFeed(app: FastifyInstance, context: Context): void {
  const { store, places, answers, today } = context
  app.get<{ Querystring: { readonly days: number; readonly area?: string; readonly asIs: boolean } }>(
    '/feed',
    { schema, exposeHeadRoute: false },
    async ({ query: { days, area, asIs } }, reply) => {
      const found = area === undefined ? undefined : await findArea(area, context)
      const day = (await latestDay(store)) ?? today()
      const pieces = writeChanges({ store, places, answers, area: found, today: day, days, isAsIs: asIs })
      return reply.type('application/atom+xml; charset=utf-8').send(Readable.from(pieces))
    }
  )
}
