import type { LineClaim } from '@vedette/core'

/** What a sentence mainly says: its first event, what has happened before what is only meant; a state or a toll where there is none. */
export function mainClaim(claims: readonly LineClaim[]): LineClaim | undefined {
  const weight = ({ kind, stance }: LineClaim): number => (kind === 'event' ? 0 : 10) + stances.indexOf(stance)
  return [...claims].sort((a, b) => weight(a) - weight(b) || a.span[0] - b.span[0])[0]
}

const stances: readonly LineClaim['stance'][] = ['asserted', 'possible', 'denied', 'planned', 'requested']
