import { windowOf } from './compare.ts'
import { type Features, featureReader } from './features.ts'
import { addTo, likenessOf, meetInBlock, namesOfBlocks, type Pair } from './find-pairs.ts'
import { firstPublished } from './join-claims.ts'
import type { Told, ToldLists } from './told.ts'

/** Claims by number, with the pairs of them that are alike enough. Two that nothing leads from one to another are of two parts. */
export type PairKeeper = {
  /**
   * The numbers of claims, the first-published first; those that are new are compared with all that are kept. Undefined when others are kept, and with
   * these they would be more than `most`. A list that was given before is not looked through again.
   */
  readonly take: (lists: ToldLists, most: number) => readonly number[] | undefined
  readonly claimOf: (number: number) => Features
  /** Pairs of numbers of which one is this, each kept with its first-published claim alone. */
  readonly pairsOf: (number: number) => readonly Pair[]
  /** The number that a claim's part goes by, until others lead to it. */
  readonly partOf: (number: number) => number
  /** Whether nothing that is kept leads to a claim. */
  readonly isAlone: (number: number) => boolean
}

/** Keeps which claims are alike, whatever is asked about them: a pair is alike or not whichever other claims are asked about with it. */
export function pairKeeper(): PairKeeper {
  const read = featureReader()
  const numbers = new Map<Told, number>()
  const numbered = new WeakMap<readonly Told[], Int32Array>()
  /** The last question that a claim was asked about with. */
  const askedIn: number[] = []
  let questions = 0
  const claims: Features[] = []
  const pairs: Pair[][] = []
  const blocks = new Map<string, number[]>()
  /** Numbers by publication, and the place of each among them. */
  let sorted: readonly number[] = []
  const places: number[] = []
  const { partOf, unite, isAlone } = partKeeper()
  const called = new Map<string, number>()

  /** From when until when each may meet others. */
  const starts: number[] = []
  const ends: number[] = []
  const toldOf = (number: number): Told => (claims[number] as Features).told
  const keep = (told: Told): number => {
    const number = claims.length
    numbers.set(told, number)
    askedIn.push(0)
    const features = read(told)
    claims.push(features)
    starts.push(features.about[0])
    ends.push(features.about[1] + windowOf(features))
    pairs.push([])
    // What people said of a claim leads to those that they named, whichever comes first.
    const { claim, pins } = told
    for (const id of [claim.id, ...(pins?.was ?? []), ...(pins?.same ?? []), ...(pins?.apart ?? [])]) {
      const other = called.get(id)
      if (other === undefined) called.set(id, number)
      else unite(other, number)
    }
    return number
  }
  const sortIn = (fresh: readonly number[]): void => {
    const isBefore = (a: number, b: number): boolean => firstPublished(toldOf(a), toldOf(b)) <= 0
    sorted = insert(
      sorted,
      fresh.toSorted((a, b) => firstPublished(toldOf(a), toldOf(b))),
      isBefore
    )
    sorted.forEach((number, place) => {
      places[number] = place
    })
  }
  const placeOf = (number: number): number => places[number] as number
  const compareWithAll = (fresh: readonly number[]): void => {
    const first = fresh[0] as number
    const met = new Set<string>()
    for (const number of fresh)
      for (const block of namesOfBlocks(claims[number] as Features)) {
        addTo(blocks, block, number)
        met.add(block)
      }
    const found = new Set<number>()
    const take = (one: number, other: number): void => {
      if (one < first && other < first) return
      const [a, b] = placeOf(one) < placeOf(other) ? [one, other] : [other, one]
      const score = likenessOf(claims[a] as Features, claims[b] as Features)
      if (score === undefined || found.has(a * claims.length + b)) return
      found.add(a * claims.length + b)
      pairs[a]?.push({ a, b, score })
      unite(a, b)
    }
    // Of a place that was told of for years, few are near enough in time to those that came.
    const from = fresh.reduce((least, number) => Math.min(least, starts[number] as number), Number.POSITIVE_INFINITY)
    const until = fresh.reduce((most, number) => Math.max(most, ends[number] as number), Number.NEGATIVE_INFINITY)
    const isNear = (number: number): boolean => (starts[number] as number) <= until && (ends[number] as number) >= from
    for (const block of met) meetInBlock((blocks.get(block) ?? []).filter(isNear), claims, take)
  }
  return {
    take: (lists, most) => {
      const known = lists.map(list => numbered.get(list))
      const unread = lists.filter((_, at) => known[at] === undefined)
      const missing = unread.flatMap(list => list.filter(each => !numbers.has(each)))
      if (claims.length > 0 && claims.length + missing.length > most) return undefined
      if (missing.length > 0) {
        const fresh = missing.map(keep)
        sortIn(fresh)
        compareWithAll(fresh)
      }
      for (const list of unread)
        numbered.set(
          list,
          Int32Array.from(list, each => numbers.get(each) as number)
        )
      questions++
      for (const own of known) if (own !== undefined) for (let at = 0; at < own.length; at++) askedIn[own[at] as number] = questions
      for (const list of unread) for (const number of numbered.get(list) as Int32Array) askedIn[number] = questions
      return sorted.filter(number => askedIn[number] === questions)
    },
    claimOf: number => claims[number] as Features,
    pairsOf: number => pairs[number] as Pair[],
    partOf,
    isAlone
  }
}

/** Numbers that lead to one another. */
function partKeeper(): Pick<PairKeeper, 'partOf' | 'isAlone'> & { readonly unite: (a: number, b: number) => void } {
  const roots: number[] = []
  const partOf = (number: number): number => {
    let root = number
    for (let next = roots[root]; next !== undefined && next !== root; next = roots[root]) root = next
    for (let at = number; at !== root; ) {
      const next = roots[at] as number
      roots[at] = root
      at = next
    }
    return root
  }
  return {
    partOf,
    isAlone: number => roots[number] === undefined,
    unite: (a, b) => {
      const [one, other] = [partOf(a), partOf(b)]
      // A number that others lead to has a root, be it itself.
      roots[Math.min(one, other)] = Math.min(one, other)
      roots[Math.max(one, other)] = Math.min(one, other)
    }
  }
}

/** Puts others, which are sorted, where they belong among some that are. */
function insert(some: readonly number[], others: readonly number[], isBefore: (one: number, other: number) => boolean): readonly number[] {
  const merged: number[] = []
  let at = 0
  for (const other of others) {
    let [from, to] = [at, some.length]
    while (from < to) {
      const middle = (from + to) >> 1
      if (isBefore(some[middle] as number, other)) from = middle + 1
      else to = middle
    }
    for (; at < from; at++) merged.push(some[at] as number)
    merged.push(other)
  }
  for (; at < some.length; at++) merged.push(some[at] as number)
  return merged
}
