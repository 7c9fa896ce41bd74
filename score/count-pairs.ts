import type { Tally } from './agreement.ts'

/** Pairs of ids that stand in one group, each written once. */
export const pairsOf = (groups: Iterable<readonly string[]>): ReadonlySet<string> =>
  new Set([...groups].flatMap(group => group.flatMap((one, at) => group.slice(at + 1).map(other => pairOf(one, other)))))

/** One name for a pair, whichever comes first. */
export const pairOf = (one: string, other: string): string => [one, other].sort().join(' ')

/** How many pairs the set has, we have, and both have. */
export const tallyPairs = (gold: ReadonlySet<string>, found: ReadonlySet<string>): Tally => ({
  gold: gold.size,
  found: found.size,
  right: [...gold].filter(pair => found.has(pair)).length
})
