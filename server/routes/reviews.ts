import { type ClaimFields, type Decision, urgencyOf } from '@vedette/core'
import { consequences, kindOfType, typeLabels } from '@vedette/lexicon'
import type { ClaimQuery, ClaimRow, Paging, ReviewQuery } from '@vedette/store'
import type { FastifyInstance } from 'fastify'
import { compileBody } from '../compile-body.ts'
import { findArea } from '../find-area.ts'
import { problemError } from '../problem.ts'
import { idPath, noQuery, queueQuery, reviewsQuery } from '../schemas/queries.ts'
import { reviewBody } from '../schemas/reviews.ts'
import { list, object, paged, ref } from '../schemas/schema.ts'
import { answers } from './answers.ts'
import type { Context } from './context.ts'

type Body = {
  readonly decision: Decision
  readonly by: string
  readonly fields?: ClaimFields
  readonly other?: string
  readonly note?: string
}

const added = {
  tags: ['reviews'],
  summary:
    'Decide on a claim: accept, reject or correct it, or say whether it is about one thing with another. Nothing is lost: a decision is undone by another.',
  params: idPath,
  querystring: noQuery,
  body: reviewBody,
  response: answers('the decision as it is kept', ref('storedReview'), 201)
}
const listed = {
  tags: ['reviews'],
  summary: 'List decisions, the latest first.',
  querystring: reviewsQuery,
  response: answers('a page of decisions', paged(ref('storedReview')))
}
const queued = {
  tags: ['reviews'],
  summary: 'List claims that nobody has looked at, of the latest 2,000 the most doubtful on which the most hangs first.',
  querystring: queueQuery,
  response: answers('the claims', object({ rows: list(ref('queuedClaim')) }))
}
const types = {
  tags: ['reviews'],
  summary: 'List the types that a claim can have.',
  querystring: noQuery,
  response: answers('the types', object({ rows: list(ref('typeRow')) }))
}

/** Adds the routes of reviews. */
export function addReviews(app: FastifyInstance, context: Context): void {
  const { store } = context
  app.get<{ Querystring: ReviewQuery & Paging }>('/reviews', { schema: listed }, async ({ query: { cursor, limit, ...query } }) =>
    store.reviews(query, { cursor, limit })
  )
  app.get<{ Querystring: ClaimQuery & { readonly limit: number } }>(
    '/reviews/queue',
    { schema: queued },
    async ({ query: { limit, area, ...query } }) => {
      const rows = await latestUnreviewed({ ...query, area: area && (await findArea(area, context)).key }, context)
      const all = rows.map(row => ({ row, urgency: Math.round(urgencyOf(row.claim, consequences) * 1000) / 1000 }))
      return { rows: all.sort((a, b) => b.urgency - a.urgency || (a.row.claim.id < b.row.claim.id ? -1 : 1)).slice(0, limit) }
    }
  )
  app.get('/types', { schema: types }, async () => ({
    rows: Object.entries(typeLabels).map(([type, says]) => ({ type, kind: kindOfType(type), says }))
  }))
  // Within, bodies are read as JSON and held to the schema; what brings reports reads its own.
  app.register(async inner => {
    inner.removeAllContentTypeParsers()
    inner.addContentTypeParser('application/json', { parseAs: 'string', bodyLimit: bodyMost }, inner.getDefaultJsonParser('error', 'error'))
    inner.addContentTypeParser('*', (_request, _body, done) => done(problemError(415, 'decisions are taken as application/json')))
    inner.post<{ Params: { readonly id: string }; Body: Body }>(
      '/claims/:id/reviews',
      { schema: added, validatorCompiler: compileBody() },
      async ({ params, body }, reply) => {
        refuseUnfit(body)
        const review = await store.review({ claim: params.id, ...body })
        if (review === undefined) throw await explainMissing(params.id, body, context)
        return reply.code(201).send(review)
      }
    )
  })
}

/** The most bytes of one decision. */
const bodyMost = 200_000

/** Claims that the queue is chosen from. */
const queueDepth = 2000

async function latestUnreviewed(query: ClaimQuery, { store }: Context): Promise<readonly ClaimRow[]> {
  const found: ClaimRow[] = []
  let cursor: string | undefined
  do {
    const page = await store.claims({ ...query, standing: 'unreviewed' }, { cursor, limit: 500 })
    found.push(...page.rows)
    cursor = page.next ?? undefined
  } while (cursor !== undefined && found.length < queueDepth)
  return found.slice(0, queueDepth)
}

/** What a decision needs and what it has no use for. */
function refuseUnfit({ decision, fields, other, note }: Body): void {
  const needsOther = decision === 'same' || decision === 'apart' || decision === 'undo'
  const faults = [
    ...(decision === 'correct' && fields === undefined ? ['"correct" needs "fields": the parts that are to be corrected'] : []),
    ...(decision !== 'correct' && fields !== undefined ? [`"${decision}" takes no "fields"; send "correct" with them`] : []),
    ...(needsOther && other === undefined
      ? [`"${decision}" needs "other": ${decision === 'undo' ? 'the id of the review' : 'the id of the other claim'}`]
      : []),
    ...(!needsOther && other !== undefined ? [`"${decision}" takes no "other"`] : []),
    ...(decision === 'note' && note === undefined ? ['"note" needs "note": the words'] : [])
  ]
  if (faults.length > 0) throw problemError(400, faults.join('; '))
}

/** Why a decision could not be kept. */
async function explainMissing(id: string, { decision, other = '' }: Body, { store }: Context): Promise<Error> {
  const claim = await store.claim(id)
  if (claim === undefined) return problemError(404, `there is no claim "${id}"; list those there are by /api/v1/claims`)
  if (decision === 'undo')
    return problemError(404, `there is no review "${other}" of the report of the claim "${id}"; list those there are by /api/v1/reviews`)
  if (other === id) return problemError(400, `"${id}" is the claim itself; give another`)
  return (await store.claim(other)) === undefined
    ? problemError(404, `there is no claim "${other}"; list those there are by /api/v1/claims`)
    : problemError(400, `"${id}" and "${other}" are not of one kind; events go with events, states with states, tolls with tolls`)
}
