import type { FastifyInstance } from 'fastify'
import { findArea } from '../find-area.ts'
import { type DiffAsked, diffQueryOf } from '../find-diff.ts'
import { latestDay } from '../latest-day.ts'
import { problemError } from '../problem.ts'
import { diffQuery } from '../schemas/queries.ts'
import { ref } from '../schemas/schema.ts'
import { sendWritten } from '../send-json.ts'
import { answers } from './answers.ts'
import type { Context } from './context.ts'

type Query = Omit<DiffAsked, 'to' | 'area'> & { readonly to?: string; readonly area?: string }

const schema = {
  tags: ['situation'],
  summary: 'What changed between two days: in the world, and, apart from it, what of the first day is only new to us.',
  querystring: diffQuery,
  response: answers('what changed', ref('situationDiff'))
}

/** Adds the route of what changed between two days. */
export function addDiff(app: FastifyInstance, context: Context): void {
  const { store, today, answers: answerer } = context
  app.get<{ Querystring: Query }>('/diff', { schema }, async ({ query, raw }, reply) => {
    const area = query.area === undefined ? undefined : await findArea(query.area, context)
    const to = query.to ?? query.known ?? (await latestDay(store, query.recorded)) ?? today()
    if (to < query.from) throw problemError(400, `"to" (${to}) is before "from" (${query.from}); give days in their order`)
    const asked = diffQueryOf({ ...query, to, area })
    return sendWritten(reply, await answerer.answer({ kind: 'diff', query: asked }, () => !raw.socket.destroyed))
  })
}
