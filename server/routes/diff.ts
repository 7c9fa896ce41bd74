import type { Weighing } from '@vedette/core'
import type { FastifyInstance } from 'fastify'
import { findArea } from '../find-area.ts'
import { findDiff } from '../find-diff.ts'
import { latestDay } from '../latest-day.ts'
import { problemError } from '../problem.ts'
import { diffQuery } from '../schemas/queries.ts'
import { ref } from '../schemas/schema.ts'
import { answers } from './answers.ts'
import type { Context } from './context.ts'

type Query = {
  readonly from: string
  readonly to?: string
  readonly known?: string
  readonly recorded?: string
  readonly recordedBefore?: string
  readonly area?: string
  readonly weigh: Weighing
}

const schema = {
  tags: ['situation'],
  summary: 'What changed between two days: in the world, and apart from it what of the first day is only new to us.',
  querystring: diffQuery,
  response: answers('the changes', ref('situationDiff'))
}

/** Adds the route of what changed. */
export function addDiff(app: FastifyInstance, context: Context): void {
  const { store, today } = context
  app.get<{ Querystring: Query }>('/diff', { schema }, async ({ query: { weigh, ...query } }) => {
    const area = query.area === undefined ? undefined : await findArea(query.area, context)
    const to = query.to ?? query.known ?? (await latestDay(store, query.recorded)) ?? today()
    if (to < query.from) throw problemError(400, `the second day is ${to}; give one with "to" that is not before ${query.from}`)
    return findDiff(store, { ...query, to, area, weighing: weigh })
  })
}
