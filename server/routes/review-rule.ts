import { confirmReviews, type Persons, type Review, standingReviews } from '@vedette/core'
import type { StoredReview } from '@vedette/store'
import type { FastifyInstance } from 'fastify'
import { noQuery } from '../schemas/queries.ts'
import { ruleBody } from '../schemas/reviews.ts'
import { list, object, ref } from '../schemas/schema.ts'
import { answers } from './answers.ts'
import type { Context } from './context.ts'
import { latestReviews } from './queue.ts'

const rule = {
  tags: ['reviews'],
  summary: 'How many people must decide alike before a decision counts.',
  querystring: noQuery,
  response: answers('the rule', ref('reviewRule'))
}
const changed = {
  tags: ['reviews'],
  summary: 'Say how many people must decide alike. All that was decided before counts, or waits, by the new rule.',
  querystring: noQuery,
  body: ruleBody,
  response: answers('the rule', ref('reviewRule'))
}
const pending = {
  tags: ['reviews'],
  summary: 'List decisions that wait until a second person makes the same, the latest first; of corrections the parts that wait.',
  querystring: noQuery,
  response: answers('the decisions', object({ rows: list(ref('storedReview')) }))
}

/** Adds the routes of how many people must decide alike, and of what waits for a second one. */
export function addReviewRule(app: FastifyInstance, context: Context): void {
  const { store } = context
  app.get('/reviews/rule', { schema: rule }, async () => store.rule())
  app.post<{ Body: { readonly persons: Persons; readonly by: string } }>('/reviews/rule', { schema: changed }, async ({ body }) =>
    store.setRule(body.persons, body.by)
  )
  app.get('/reviews/pending', { schema: pending }, async () => {
    const { persons } = await store.rule()
    return { rows: persons === 1 ? [] : pendingOf(await latestReviews(context), persons) }
  })
}

/** What of the decisions waits; one on a pair of claims is given once. */
function pendingOf(reviews: readonly StoredReview[], persons: Persons): readonly StoredReview[] {
  const keys = new Map(reviews.map(({ id, key }) => [id, key]))
  const byClaim = new Map<string, Review[]>()
  for (const review of standingReviews(reviews)) byClaim.set(review.claim, [...(byClaim.get(review.claim) ?? []), review])
  const waits = [...byClaim.values()].flatMap(of => confirmReviews(of, persons).pending)
  const isFirst = ({ decision, claim, other }: Review): boolean => (decision !== 'same' && decision !== 'apart') || claim < (other ?? '')
  return waits
    .filter(isFirst)
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .map(review => ({ key: keys.get(review.id) ?? '', ...review }))
}
