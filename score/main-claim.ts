import type { LineClaim } from '@vedette/core'

/** What a sentence mainly says: its claim of an event that takes in the most of it, the first of two; a state or a toll where there is none. */
export function mainClaim(claims: readonly LineClaim[]): LineClaim | undefined {
  const weight = ({ kind, span }: LineClaim): number => (kind === 'event' ? 1_000_000 : 0) + span[1] - span[0]
  return [...claims].sort((a, b) => weight(b) - weight(a) || a.span[0] - b.span[0])[0]
}
