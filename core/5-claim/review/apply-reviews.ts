import { gather, type Span } from '#base'
import type { Line, LineClaim } from '../line.ts'
import { addedClaim } from './added-claims.ts'
import { confirmReviews, type Persons } from './confirm-reviews.ts'
import { type Pins, pinsOf } from './pins-of.ts'
import type { Review } from './review.ts'
import { standingReviews } from './standing-reviews.ts'

/** A coded report as people left it. */
export type Reviewed = {
  /** Without the claims that were rejected, and with what was corrected in the others. */
  readonly line: Line
  /** What was decided on each claim, rejected ones among them, in their order. */
  readonly claims: readonly ReviewedClaim[]
  /** By id of claim: which others people said it is about one thing with, or not. */
  readonly pins: ReadonlyMap<string, Pins>
  /** Reviews of claims that this coding does not have: to be looked at again. */
  readonly lost: readonly Review[]
}

/** Claims that people added stand behind those that were read. */
export type ReviewedClaim = {
  readonly claim: LineClaim
  readonly standing: 'unreviewed' | 'accepted' | 'corrected' | 'rejected' | 'added'
  /** Those that stand and count, the earliest first. */
  readonly reviews: readonly Review[]
  /** Those that wait until a second person says the same. */
  readonly pending: readonly Review[]
}

/** What a person looked at and let stand is as sure as claims get. */
const reviewedConfidence = 0.99

/**
 * Applies people's decisions to a coding of the report that they decided on, or to a later one: there a claim is known again by its id, else
 * as the one of its kind that stands in the same words. Of several decisions on one claim the last counts; corrections of different parts add up.
 * The order that reviews come in makes no difference. Where two `persons` must agree, what one alone decided waits.
 */
export function applyReviews(line: Line, reviews: readonly Review[], persons: Persons = 1): Reviewed {
  const standing = standingReviews(reviews)
  const added = gather(standing, review => (review.decision === 'add' ? (addedClaim(review, line.report.text) ?? []) : []))
  const all = [...line.claims, ...added]
  const found = standing.map(review => ({ review, id: review.decision === 'add' ? idOf(added, review) : findReviewed(all, review)?.id }))
  const claims = gather(all, claim => {
    const { counted, pending } = confirmReviews(
      gather(found, each => (each.id === claim.id ? each.review : [])),
      persons
    )
    // One that a person alone added is no claim yet.
    const waits = added.includes(claim) && !counted.some(({ decision }) => decision === 'add')
    return waits ? [] : { ...review(claim, counted), pending }
  })
  return {
    line: { ...line, claims: gather(claims, ({ claim, standing }) => (standing === 'rejected' ? [] : claim)) },
    claims,
    pins: new Map(gather(claims, ({ claim: { id }, reviews }) => (reviews.length === 0 ? [] : pinned(id, reviews)))),
    lost: gather(found, each => (each.id === undefined ? each.review : []))
  }
}

const idOf = (added: readonly LineClaim[], { claim }: Review): string | undefined => added.find(({ id }) => id === claim)?.id

function pinned(id: string, reviews: readonly Review[]): readonly (readonly [string, Pins])[] {
  const pins = pinsOf(id, reviews)
  return pins ? [[id, pins]] : []
}

function review(claim: LineClaim, reviews: readonly Review[]): Omit<ReviewedClaim, 'pending'> {
  const last = reviews.findLast(({ decision }) => decision === 'accept' || decision === 'reject' || decision === 'correct')
  const isAdded = reviews.some(({ decision }) => decision === 'add')
  if (!last) return { claim, standing: isAdded ? 'added' : 'unreviewed', reviews }
  const fields = Object.assign({}, ...gather(reviews, ({ decision, fields }) => (decision === 'correct' ? (fields ?? []) : [])))
  const isCorrected = Object.keys(fields).length > 0
  if (last.decision === 'reject') return { claim, standing: 'rejected', reviews }
  const reviewed: LineClaim = { ...claim, ...fields, certainty: 'stated', confidence: reviewedConfidence }
  return {
    // Which of ACLED's sub-types it is was worked out for the type that was read.
    claim: reviewed.type === claim.type ? reviewed : { ...reviewed, acled: null },
    standing: isCorrected ? 'corrected' : 'accepted',
    reviews
  }
}

/** The claim that a review is of: the one with its id, else the one of its kind and event whose words are most nearly its own. */
function findReviewed(claims: readonly LineClaim[], { claim: id, anchor, fields }: Review): LineClaim | undefined {
  const same = claims.find(claim => claim.id === id)
  if (same) return same
  const alike = claims.filter(
    ({ kind, type, span }) =>
      kind === anchor.kind &&
      (eventOf(type) === eventOf(anchor.type) || type === fields?.type) &&
      overlap(span, anchor.span) * 2 >= Math.min(length(span), length(anchor.span))
  )
  const nearness = ({ span, type }: LineClaim): number => overlap(span, anchor.span) * 2 - length(span) + (type === anchor.type ? 0.5 : 0)
  return alike.reduce<LineClaim | undefined>((best, claim) => (best && nearness(best) >= nearness(claim) ? best : claim), undefined)
}

const eventOf = (type: string): string => type.split('/')[0] ?? type
const length = ([from, to]: Span): number => to - from
const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]))
