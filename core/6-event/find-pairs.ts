import { compare, windowOf } from './compare.ts'
import type { Features } from './features.ts'
import { blocksOf, countsOf, isWide } from './meetings-of.ts'
import { type Pair, type PairRanker, pairRanker } from './pair-ranker.ts'
import { weights } from './weights.ts'

/** Finds pairs of claims that are alike enough. */
export function findPairs(claims: readonly Features[]): PairRanker {
  const pairs = new Map<number, Pair>()
  const take = (one: number, other: number): void => {
    const [a, b] = one < other ? [one, other] : [other, one]
    const score = likenessOf(claims[a] as Features, claims[b] as Features)
    if (score !== undefined) pairs.set(a * claims.length + b, { a, b, score })
  }
  const blocks = new Map<string, number[]>()
  claims.forEach((features, index) => {
    for (const block of namesOfBlocks(features)) addTo(blocks, block, index)
  })
  for (const block of blocks.values()) meetInBlock(block, claims, take)
  const ranker = pairRanker(pairs.size)
  for (const code of Float64Array.from(pairs.keys()).sort()) {
    const { a, b, score } = pairs.get(code) as Pair
    ranker.add(a, b, score)
  }
  return ranker
}

/** How alike two claims are, of which the first was published first; undefined when that is not enough. */
export function likenessOf(a: Features, b: Features): number | undefined {
  const score = compare(a, b)
  return score !== undefined && score >= weights.threshold ? score : undefined
}

/**
 * Claims of one kind and type family that are told of one province or country; events also those of one report ("in eastern Syria", then the
 * town), and those that count alike in one country.
 */
export const namesOfBlocks = (features: Features): readonly string[] => [
  ...blocksOf(features),
  ...countsOf(features),
  ...(features.told.claim.kind === 'event' ? [`${features.event} of ${features.told.report.key}`] : [])
]

/** Whether two claims of a block that are near enough in time may be alike: those of towns are when they share one, or one of them is wide. */
export const mayMeet = (a: Features, b: Features): boolean =>
  placesIn(a).length === 0 || placesIn(b).length === 0 || placesIn(a).some(place => placesIn(b).includes(place))

const placesIn = (features: Features): readonly string[] => (isWide(features) ? [] : features.places)

/**
 * Brings together claims that may be near enough in time: those of towns with those of the same town and with the wide ones, the wide ones
 * with all.
 */
export function meetInBlock(block: readonly number[], claims: readonly Features[], take: (one: number, other: number) => void): void {
  const startOf = (index: number): number => (claims[index] as Features).about[0]
  // The latest first: each meets those that were added before it, the nearest in time first.
  const sorted = block.toSorted((a, b) => startOf(b) - startOf(a) || b - a)
  const [all, wide, towns]: [number[], number[], Map<string, number[]>] = [[], [], new Map()]
  for (const first of sorted) {
    const features = claims[first] as Features
    const places = placesIn(features)
    const last = features.about[1] + windowOf(features)
    for (const later of places.length === 0 ? [all] : [wide, ...places.map(place => towns.get(place) ?? [])])
      for (let at = later.length - 1; at >= 0 && startOf(later[at] as number) <= last; at--) take(first, later[at] as number)
    all.push(first)
    if (places.length === 0) wide.push(first)
    for (const place of places) addTo(towns, place, first)
  }
}

export function addTo<Key>(lists: Map<Key, number[]>, key: Key, index: number): void {
  const list = lists.get(key)
  if (list) list.push(index)
  else lists.set(key, [index])
}
