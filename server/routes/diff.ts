import { deedDays, diffBetween } from '@vedette/core'
import type { FastifyInstance } from 'fastify'
import { findArea } from '../find-area.ts'
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
  readonly knownBefore?: string
  readonly recorded?: string
  readonly recordedBefore?: string
  readonly area?: string
}

const schema = {
  tags: ['situation'],
  summary: 'What changed between two days: in the world, and, apart from it, what of the first day is only new to us.',
  querystring: diffQuery,
  response: answers('what changed', ref('situationDiff'))
}

/** Adds the route of what changed. */
export function addDiff(app: FastifyInstance, context: Context): void {
  const { store, today } = context
  app.get<{ Querystring: Query }>('/diff', { schema }, async ({ query }) => {
    const { from, recorded, recordedBefore } = query
    const area = query.area === undefined ? undefined : await findArea(query.area, context)
    const to = query.to ?? query.known ?? (await latestDay(store, recorded)) ?? today()
    if (to < from) throw problemError(400, `"to" (${to}) is before "from" (${from}); give days in their order`)
    const known = query.known ?? to
    const knownBefore = query.knownBefore ?? [known, from].sort()[0] ?? from
    const deeds = { since: deedDays({ at: from }).since, until: deedDays({ at: to }).until }
    const told = await store.told({ known, recorded, area: area?.key, deeds })
    const toldBefore =
      recordedBefore === undefined ? told : await store.told({ known: knownBefore, recorded: recordedBefore, area: area?.key, deeds })
    return diffBetween(told, toldBefore, { from, to, known, knownBefore, recorded, recordedBefore, area })
  })
}
