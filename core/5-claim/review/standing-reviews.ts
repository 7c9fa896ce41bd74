import type { Review } from './review.ts'

/** Reviews that nobody took back, the earliest first. An undo may be undone too. */
export function standingReviews(reviews: readonly Review[]): readonly Review[] {
  const undone = new Set<string>()
  const sorted = reviews.toSorted((a, b) => order(a.at, b.at) || order(a.id, b.id))
  // From the last: whether an undo counts is known before what it takes back.
  for (const { id, decision, other } of sorted.toReversed()) if (decision === 'undo' && other !== null && !undone.has(id)) undone.add(other)
  return sorted.filter(({ id, decision }) => decision !== 'undo' && !undone.has(id))
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
