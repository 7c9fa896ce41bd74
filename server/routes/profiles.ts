import type { FastifyInstance } from 'fastify'
import { latestDay } from '../latest-day.ts'
import { problemError } from '../problem.ts'
import { readActor } from '../profiles/read-actor.ts'
import { readPlace } from '../profiles/read-place.ts'
import { idPath, keyPath, noQuery, placeQuery } from '../schemas/queries.ts'
import { ref } from '../schemas/schema.ts'
import { answers } from './answers.ts'
import type { Context } from './context.ts'

const actor = {
  tags: ['names'],
  summary:
    'Get an actor by its id or its name: what it is called, its sides over time, who it is with and against by which claims, what it does.',
  params: idPath,
  querystring: noQuery,
  response: answers('the actor', ref('actorPage'))
}
const place = {
  tags: ['names'],
  summary: 'Get a place by its key: what it is called, who held it when, what happened there, who fled.',
  params: keyPath,
  querystring: placeQuery,
  response: answers('the place', ref('placePage'))
}

/** Adds the routes of one actor and one place. */
export function addProfiles(app: FastifyInstance, { store, today, answers: answerer }: Context): void {
  app.get<{ Params: { readonly id: string } }>('/actors/:id', { schema: actor }, async ({ params: { id } }) => {
    const page = await readActor(id, store)
    if (page === undefined) throw problemError(404, `there is no actor "${id}"; list those there are by /api/v1/actors`)
    return page
  })
  app.get<{ Params: { readonly key: string }; Querystring: { readonly at?: string; readonly known?: string; readonly recorded?: string } }>(
    '/places/:key',
    { schema: place },
    async ({ params: { key }, query: { at, known, recorded }, raw }) => {
      const last = known ?? (await latestDay(store, recorded)) ?? today()
      const page = await readPlace(
        key,
        { at: at ?? last, known: last, recorded },
        { store, answers: answerer, isWanted: () => !raw.socket.destroyed }
      )
      if (page === undefined) throw problemError(404, `there is no place "${key}"; list those there are by /api/v1/places`)
      return page
    }
  )
}
