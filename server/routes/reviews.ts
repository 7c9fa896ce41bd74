import type { ClaimFields, Decision } from '@vedette/core'
import { kindOfType, typeLabels } from '@vedette/lexicon'
import type { NewReview, Paging, ReviewQuery } from '@vedette/store'
import type { FastifyInstance } from 'fastify'
import { compileBody } from '../compile-body.ts'
import { findArea } from '../find-area.ts'
import { problemError } from '../problem.ts'
import { idPath, keyPath, noQuery, reviewsQuery } from '../schemas/queries.ts'
import { addClaimBody, bulkBody, reviewBody } from '../schemas/reviews.ts'
import { list, object, paged, ref } from '../schemas/schema.ts'
import { answers } from './answers.ts'
import type { Context } from './context.ts'
import { latestUnreviewed } from './queue.ts'

type Body = {
  readonly decision: Decision
  readonly by: string
  readonly fields?: ClaimFields
  readonly other?: string
  readonly note?: string
}

type AddBody = {
  readonly by: string
  readonly span: readonly [number, number]
  readonly fields: ClaimFields & { readonly type: string }
  readonly note?: string
}

type BulkBody = {
  readonly decision: 'accept' | 'undo'
  readonly by: string
  readonly above?: number
  readonly area?: string
  readonly known?: string
  readonly reviews?: readonly { readonly claim: string; readonly id: string }[]
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
const claimAdded = {
  tags: ['reviews'],
  summary: 'Add a claim that was missed to those of a report. It is taken back by undoing the decision that adds it.',
  params: keyPath,
  querystring: noQuery,
  body: addClaimBody,
  response: answers('the decision as it is kept', ref('storedReview'), 201)
}
const bulk = {
  tags: ['reviews'],
  summary: 'Accept all claims that nobody has looked at and that are read with a confidence or more, or take many decisions back.',
  querystring: noQuery,
  body: bulkBody,
  response: answers('the decisions as they are kept', object({ rows: list(ref('storedReview')) }), 201)
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
    inner.post<{ Params: { readonly key: string }; Body: AddBody }>(
      '/reports/:key/reviews',
      { schema: claimAdded, validatorCompiler: compileBody() },
      async ({ params: { key }, body: { fields, ...rest } }, reply) => {
        const review = await store.addClaim({ report: key, kind: kindOfType(fields.type), fields, ...rest })
        if (review === undefined)
          throw problemError(404, `there is no report "${key}" that was read, or no words at ${rest.span.join(' to ')} of its clean text`)
        return reply.code(201).send(review)
      }
    )
    inner.post<{ Body: BulkBody }>('/reviews', { schema: bulk, validatorCompiler: compileBody() }, async ({ body }, reply) => {
      const rows = await store.reviewAll(await decisionsOf(body, context))
      return reply.code(201).send({ rows })
    })
  })
}

/** The most bytes of one decision. */
const bodyMost = 200_000

/** What is decided at once: of the latest claims that nobody has looked at those that are read surely enough, or the reviews that are named. */
async function decisionsOf({ decision, by, above, area, known, reviews, note }: BulkBody, context: Context): Promise<readonly NewReview[]> {
  const word = note === undefined ? {} : { note }
  if (decision === 'undo') {
    if (reviews === undefined || above !== undefined || area !== undefined || known !== undefined)
      throw problemError(400, '"undo" needs "reviews" and nothing else: those that are taken back, each with its claim')
    return reviews.map(({ claim, id }) => ({ claim, decision, by, other: id, ...word }))
  }
  if (above === undefined || reviews !== undefined)
    throw problemError(400, '"accept" needs "above", a confidence such as 0.9, and no "reviews"')
  const rows = await latestUnreviewed({ known, area: area && (await findArea(area, context)).key }, context)
  return rows.filter(({ claim }) => claim.confidence >= above).map(({ claim }) => ({ claim: claim.id, decision, by, ...word }))
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
