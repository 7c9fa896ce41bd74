import type { Weighing } from '@vedette/core'
import type { FastifyInstance } from 'fastify'
import { findArea } from '../find-area.ts'
import { latestDay } from '../latest-day.ts'
import { situationQuery } from '../schemas/queries.ts'
import { ref } from '../schemas/schema.ts'
import { sendWritten } from '../send-json.ts'
import { answers } from './answers.ts'
import type { Context } from './context.ts'

type Query = {
  readonly at?: string
  readonly known?: string
  readonly recorded?: string
  readonly area?: string
  readonly window: number
  readonly weigh: Weighing
}

const schema = {
  tags: ['situation'],
  summary: 'What holds in an area on a day, as the reports published up to a day tell it. Without days: the last that a report is of.',
  querystring: situationQuery,
  response: answers('the situation', ref('situation'))
}

/** Adds the route of the situation. */
export function addSituation(app: FastifyInstance, context: Context): void {
  const { store, today, answers: answerer } = context
  app.get<{ Querystring: Query }>('/situation', { schema }, async ({ query, raw }, reply) => {
    const area = query.area === undefined ? undefined : await findArea(query.area, context)
    const { recorded } = query
    const known = query.known ?? (await latestDay(store, recorded)) ?? today()
    const at = query.at ?? known
    const asked = { at, known, recorded, area, windowDays: query.window, weighing: query.weigh }
    return sendWritten(reply, await answerer.answer({ kind: 'situation', query: asked }, () => !raw.socket.destroyed))
  })
}
