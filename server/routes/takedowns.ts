import type { Takedown } from '@vedette/store'
import type { FastifyInstance } from 'fastify'
import { problemError } from '../problem.ts'
import { noQuery } from '../schemas/queries.ts'
import { list, ref } from '../schemas/schema.ts'
import { takedownBody } from '../schemas/takedowns.ts'
import { answers } from './answers.ts'
import type { Context } from './context.ts'

type Body = { readonly report?: string; readonly words?: string; readonly reason: string; readonly by: string }

const listed = {
  tags: ['takedowns'],
  summary: 'List what was struck out: when, why and by whom, and never what.',
  querystring: noQuery,
  response: answers('all takedowns, the earliest first', list(ref('takedown')))
}
const taken = {
  tags: ['takedowns'],
  summary: 'Strike out a report, or words in one or in all. It cannot be undone.',
  querystring: noQuery,
  body: takedownBody,
  response: answers('the takedown, once nothing of it is left', ref('takedown'), 201)
}

/** Adds the routes by which a report, a passage or a name is struck out. */
export function addTakedowns(app: FastifyInstance, { store }: Context): void {
  app.get('/takedowns', { schema: listed }, async () => (await store.takedowns()).map(withoutMark))
  app.post<{ Body: Body }>('/takedowns', { schema: taken }, async ({ body: { report, words, reason, by } }, reply) => {
    if (report === undefined && words === undefined)
      throw problemError(400, 'there is nothing to strike out; give "report", "words" or both', {
        errors: [{ where: 'report', says: 'give the key of a report, or "words"' }]
      })
    if (report !== undefined && (await store.report(report)) === undefined)
      throw problemError(404, `there is no report "${report}"; list those there are by /api/v1/reports`)
    if (report !== undefined && words !== undefined && (await store.countMarked(words, report)) === 0)
      throw problemError(422, `the report "${report}" does not say these words; give them as they stand in it`)
    return reply.code(201).send(withoutMark(await store.takeDown({ report, words, reason, by })))
  })
}

/** Hashes of what was struck out are for other stores, not for whoever asks. */
const withoutMark = ({ mark: _, ...takedown }: Takedown): Omit<Takedown, 'mark'> => takedown
