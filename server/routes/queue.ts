import { agreementOf, type Review, standingReviews, urgencyOf } from '@vedette/core'
import { consequences } from '@vedette/lexicon'
import type { ClaimQuery, ClaimRow, StoredReview } from '@vedette/store'
import type { FastifyInstance } from 'fastify'
import { findArea } from '../find-area.ts'
import { noQuery, queueQuery } from '../schemas/queries.ts'
import { count, list, object, ref } from '../schemas/schema.ts'
import { answers } from './answers.ts'
import type { Context } from './context.ts'

const queued = {
  tags: ['reviews'],
  summary:
    'List claims that nobody has looked at, of the latest 2,000 the most doubtful on which the most hangs first; with "second" those that others decided on.',
  querystring: queueQuery,
  response: answers(
    'the claims',
    object({
      rows: list(ref('queuedClaim')),
      surer: list(
        object({ above: { type: 'number' }, claims: count }),
        'of all that wait: how many are read with this confidence or more, the surest first'
      )
    })
  )
}
const agreement = {
  tags: ['reviews'],
  summary: 'How far people agree on the claims that several of them looked at, and on which they differ.',
  querystring: noQuery,
  response: answers('the agreement', ref('agreement'))
}

type Query = ClaimQuery & { readonly limit: number; readonly second?: string }

/** Adds the routes of what is to be looked at, and of how far people agree. */
export function addQueue(app: FastifyInstance, context: Context): void {
  app.get<{ Querystring: Query }>('/reviews/queue', { schema: queued }, async ({ query: { limit, area, second, ...query } }) => {
    const rows =
      second === undefined
        ? await latestUnreviewed({ ...query, area: area && (await findArea(area, context)).key }, context)
        : await decidedByOthers(second, context)
    const all = rows.map(row => ({ row, urgency: Math.round(urgencyOf(row.claim, consequences) * 1000) / 1000 }))
    // Who looks again begins with what was decided last; who looks first with what is most urgent.
    const sorted = second === undefined ? all.sort((a, b) => b.urgency - a.urgency || (a.row.claim.id < b.row.claim.id ? -1 : 1)) : all
    return { rows: sorted.slice(0, limit), surer: second === undefined ? countSurer(rows) : [] }
  })
  app.get('/reviews/agreement', { schema: agreement }, async () => agreementOf(await latestReviews(context)))
}

/** Claims that the queue is chosen from. */
const queueDepth = 2000

/** The latest claims that nobody has looked at. */
export async function latestUnreviewed(query: ClaimQuery, { store }: Context): Promise<readonly ClaimRow[]> {
  const found: ClaimRow[] = []
  let cursor: string | undefined
  do {
    const page = await store.claims({ ...query, standing: 'unreviewed' }, { cursor, limit: 500 })
    found.push(...page.rows)
    cursor = page.next ?? undefined
  } while (cursor !== undefined && found.length < queueDepth)
  return found.slice(0, queueDepth)
}

const steps: readonly number[] = [0.95, 0.9, 0.8, 0.7, 0.6, 0.5]

const countSurer = (rows: readonly ClaimRow[]) =>
  steps.map(above => ({ above, claims: rows.filter(({ claim }) => claim.confidence >= above).length }))

/** Decisions that agreement is told from. */
const mostReviews = 20_000

/** The latest decisions, whatever became of them. */
export async function latestReviews({ store }: Context): Promise<readonly StoredReview[]> {
  const found: StoredReview[] = []
  let cursor: string | undefined
  do {
    const page = await store.reviews({}, { cursor, limit: 500 })
    found.push(...page.rows)
    cursor = page.next ?? undefined
  } while (cursor !== undefined && found.length < mostReviews)
  return found
}

const mostSecond = 200

async function decidedByOthers(person: string, context: Context): Promise<readonly ClaimRow[]> {
  const isVerdict = ({ decision }: Review): boolean => decision === 'accept' || decision === 'reject' || decision === 'correct'
  const standing = standingReviews(await latestReviews(context)).filter(isVerdict)
  const own = new Set(standing.filter(({ by }) => by === person).map(({ claim }) => claim))
  const ids = [...new Set(standing.toReversed().map(({ claim }) => claim))].filter(id => !own.has(id)).slice(0, mostSecond)
  const rows = await Promise.all(ids.map(id => context.store.claim(id)))
  return rows.flatMap(row => row ?? [])
}
