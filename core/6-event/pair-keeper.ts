import { windowOf } from './compare.ts'
import { type Features, featureReader } from './features.ts'
import { addTo, likenessOf, mayMeet, meetInBlock, namesOfBlocks } from './find-pairs.ts'
import { firstPublished } from './join-claims.ts'
import { type PartKeeper, partKeeper } from './part-keeper.ts'
import type { Told, ToldLists } from './told.ts'

/** Claims by number, with the pairs of them that are alike enough. Two that nothing leads from one to another are of two parts. */
export type PairKeeper = {
  /**
   * The numbers of claims, the first-published first; those that are new are compared with all that are kept. Undefined when others are kept, and with
   * these they would be more than `most`. A list that was given before is not looked through again.
   */
  readonly take: (lists: ToldLists, most: number) => Int32Array<ArrayBuffer> | undefined
  readonly claimOf: (number: number) => Features
  /** In how many pairs it is the one that was published first. */
  readonly pairsOf: (number: number) => number
  /** Tells these, the others by publication. */
  readonly eachPair: (number: number, take: (other: number, score: number) => void) => void
} & Pick<PartKeeper, 'partOf' | 'isAlone'>

/** So many that came are compared one by one; of more, those that are near in time are sought in one sweep. */
const fewFresh = 16

/** Keeps which claims are alike, whatever is asked about them: a pair is alike or not whichever other claims are asked about with it. */
export function pairKeeper(): PairKeeper {
  const read = featureReader()
  const numbers = new Map<Told, number>()
  const numbered = new WeakMap<readonly Told[], Int32Array>()
  /** The last question that a claim was asked about with. */
  const askedIn: number[] = []
  let questions = 0
  const claims: Features[] = []
  /** With which others a claim is alike that were published after it, and how much: a number each, for they may be thousands. */
  const pairs: (number[] | undefined)[] = []
  const blocks = new Map<string, number[]>()
  /** Numbers by publication, and the place of each among them. */
  let sorted = new Int32Array(0)
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
    pairs.push(undefined)
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
    const inOrder = (a: number, b: number): number => firstPublished(toldOf(a), toldOf(b))
    const [merged, first] = insert(sorted, fresh.toSorted(inOrder), inOrder)
    sorted = merged
    for (let place = first; place < sorted.length; place++) places[sorted[place] as number] = place
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
    const touched = new Set<number[]>()
    const take = (one: number, other: number): void => {
      if (one < first && other < first) return
      const [a, b] = placeOf(one) < placeOf(other) ? [one, other] : [other, one]
      const score = likenessOf(claims[a] as Features, claims[b] as Features)
      if (score === undefined || found.has(a * claims.length + b)) return
      found.add(a * claims.length + b)
      const others = pairs[a] ?? []
      pairs[a] = others
      others.push(pack(b, score))
      touched.add(others)
      unite(a, b)
    }
    // Of a place that was told of for years, few are near enough in time to those that came.
    const from = fresh.reduce((least, number) => Math.min(least, starts[number] as number), Number.POSITIVE_INFINITY)
    const until = fresh.reduce((most, number) => Math.max(most, ends[number] as number), Number.NEGATIVE_INFINITY)
    for (const block of met) {
      const near = (blocks.get(block) ?? []).filter(number => (starts[number] as number) <= until && (ends[number] as number) >= from)
      // Those that came stand behind those that were there.
      const there = near.findIndex(number => number >= first)
      if (near.length - there > fewFresh) meetInBlock(near, claims, take)
      else for (let at = there; at < near.length; at++) meetThose(near[at] as number, near.slice(0, at), take)
    }
    for (const others of touched) others.sort((one, other) => placeOf(otherIn(one)) - placeOf(otherIn(other)))
  }
  const meetThose = (one: number, others: readonly number[], take: (one: number, other: number) => void): void => {
    const features = claims[one] as Features
    const isNear = (other: number): boolean =>
      (starts[one] as number) <= (ends[other] as number) && (starts[other] as number) <= (ends[one] as number)
    for (const other of others) if (isNear(other) && mayMeet(features, claims[other] as Features)) take(one, other)
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
    pairsOf: number => pairs[number]?.length ?? 0,
    eachPair: (number, tell) => {
      for (const pair of pairs[number] ?? []) {
        const other = otherIn(pair)
        tell(other, (pair - other * perOther) / 100)
      }
    },
    partOf,
    isAlone
  }
}

// A score has two decimals, and is less than 40.
const perOther = 4096
const pack = (other: number, score: number): number => other * perOther + Math.round(score * 100)
const otherIn = (pair: number): number => Math.floor(pair / perOther)

/** Puts others, which are sorted, where they belong among some that are, behind those that are equal; and tells where the first of them is. */
function insert(
  some: Int32Array,
  others: readonly number[],
  order: (one: number, other: number) => number
): readonly [merged: Int32Array<ArrayBuffer>, first: number] {
  const merged = new Int32Array(some.length + others.length)
  let [at, first] = [0, merged.length]
  for (const [count, other] of others.entries()) {
    let [from, to] = [at, some.length]
    while (from < to) {
      const middle = (from + to) >> 1
      if (order(some[middle] as number, other) <= 0) from = middle + 1
      else to = middle
    }
    merged.set(some.subarray(at, from), at + count)
    at = from
    merged[at + count] = other
    first = Math.min(first, at + count)
  }
  merged.set(some.subarray(at), at + others.length)
  return [merged, first]
}
