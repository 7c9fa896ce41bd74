import type { LineClaim } from '@vedette/core'

/**
 * What a sentence mainly says: of its events the one that stands nearest the root of the tree; of such as stand alike what has happened before what
 * is only meant, and the first; a state or a toll where there is no event.
 */
export function mainClaim(claims: readonly LineClaim[], depths: readonly number[] = []): LineClaim | undefined {
  const weight = (at: number): number =>
    (claims[at]!.kind === 'event' ? 0 : 1e6) + (depths[at] ?? 0) * 10 + stances.indexOf(claims[at]!.stance)
  const [first] = claims.map((_, at) => at).sort((a, b) => weight(a) - weight(b) || claims[a]!.span[0] - claims[b]!.span[0])
  return first === undefined ? undefined : claims[first]
}

const stances: readonly LineClaim['stance'][] = ['asserted', 'possible', 'denied', 'planned', 'requested']
