import { areSame, findOrMake } from '#base'
import { contradictIn, contradictKeeper } from './contradict.ts'
import { addTo } from './find-pairs.ts'
import { type Grouped, groupAlike, reasonOf } from './group-claims.ts'
import type { Weighing } from './interests.ts'
import type { Joiner } from './join-claims.ts'
import type { Joined } from './joined.ts'
import { makeJoined } from './make-joined.ts'
import { type PairKeeper, pairKeeper } from './pair-keeper.ts'
import { pairRanker } from './pair-ranker.ts'
import type { Told, ToldLists } from './told.ts'

/** Claims that are kept at most, unless told otherwise; with more, all are let go. */
const mostKept = 1_000_000

/** Of a part of so many claims is remembered which contradict each other. */
const manyMembers = 16

/** A group, and the number of its first claim. */
type Kept = { readonly first: number; readonly grouped: Grouped }

/** How claims of a part were grouped when these of them were asked about. */
type Part = { readonly members: readonly number[]; readonly groups: readonly Kept[] }

/**
 * A joiner that keeps what it found from one question to the next: who moves a day on, or asks again after a report came, asks for nearly the same
 * claims. Claims are compared once. Those that nothing leads from one to another are joined apart, and where none came and none went they are not looked at again. It gives what joining anew gives.
 */
export function joinKeeper(most = mostKept): Joiner {
  let keeper = partGrouper(pairKeeper(), most)
  const made = new WeakMap<Grouped, Map<Weighing | undefined, Joined>>()
  return {
    // Those that there is no room for are compared when they are asked about.
    ready: lists => void keeper.take(lists),
    group: lists => {
      const found = keeper.group(lists)
      if (found) return found
      keeper = partGrouper(pairKeeper(), most)
      return keeper.group(lists) ?? []
    },
    join: (grouped, weighing) => {
      const kept = made.get(grouped) ?? new Map<Weighing | undefined, Joined>()
      made.set(grouped, kept)
      const joined = kept.get(weighing) ?? makeJoined(grouped.told, grouped.reasons.map(reasonOf), weighing)
      kept.set(weighing, joined)
      return joined
    }
  }
}

/** Takes claims, and groups them; not when with others that are kept they would be too many. */
type PartGrouper = {
  readonly take: (lists: ToldLists) => Int32Array<ArrayBuffer> | undefined
  readonly group: (lists: ToldLists) => readonly Grouped[] | undefined
}

function partGrouper({ take, claimOf, pairsOf, eachPair, partOf, isAlone }: PairKeeper, most: number): PartGrouper {
  const parts = new Map<number, Part[]>()
  const groups = new Map<number, Kept[]>()
  const contradicting = new Map<number, typeof contradictIn>()
  /** The group that a claim is the first of, among those that were asked about last. */
  const ledBy: (Grouped | undefined)[] = []
  const alone: (Grouped | undefined)[] = []
  /** The round in which a claim was asked about last, and its place in a list then. */
  const rounds: number[] = []
  const places: number[] = []
  let round = 0
  let askedBefore = new Int32Array(0)

  /** One that was found before is given again: what was made of it need not be made again. */
  const keptOf = (first: number, grouped: Grouped): Kept =>
    findOrMake(
      listOf(groups, first),
      kept => isSame(kept.grouped, grouped),
      () => ({ first, grouped })
    )
  const aloneAt = (number: number): Grouped => {
    const kept = alone[number] ?? { told: [claimOf(number).told], reasons: [] }
    alone[number] = kept
    return kept
  }
  /** Those of a small part are soon compared again. */
  const contradictInPart = (part: number, { length }: readonly number[]): typeof contradictIn => {
    if (length < manyMembers) return contradictIn
    const kept = contradicting.get(part) ?? contradictKeeper()
    contradicting.set(part, kept)
    return kept
  }
  const groupPart = (part: number, members: readonly number[]): readonly Kept[] => {
    if (members.length === 1) return [{ first: members[0] as number, grouped: aloneAt(members[0] as number) }]
    members.forEach((number, place) => {
      places[number] = place
    })
    const pairs = pairRanker(members.reduce((sum, number) => sum + pairsOf(number), 0))
    for (const [a, number] of members.entries())
      eachPair(number, (b, score) => rounds[b] === round && pairs.add(a, places[b] as number, score))
    const claims = members.map(claimOf)
    const numbers = new Map<Told, number>(claims.map(({ told }, index) => [told, members[index] as number]))
    return groupAlike(claims, pairs, contradictInPart(part, members)(claims)).map(grouped =>
      keptOf(numbers.get(grouped.told[0] as Told) as number, grouped)
    )
  }
  const groupsOf = (part: number, members: readonly number[]): readonly Kept[] =>
    findOrMake(
      listOf(parts, part),
      kept => areSame(kept.members, members),
      () => ({ members, groups: groupPart(part, members) })
    ).groups
  const takeSome = (lists: ToldLists): Int32Array<ArrayBuffer> | undefined => take(lists, most)
  /** Those that are asked about and were not asked about before, and the other way round. */
  const changedIn = (asked: Int32Array<ArrayBuffer>): readonly number[] => {
    round++
    const changed: number[] = []
    for (const number of asked) {
      if (rounds[number] !== round - 1) changed.push(number)
      rounds[number] = round
    }
    for (const number of askedBefore) if (rounds[number] !== round) changed.push(number)
    askedBefore = asked
    return changed
  }
  /** The members of some parts that are asked about, in their order. */
  const membersOf = (some: ReadonlySet<number>, asked: Int32Array): ReadonlyMap<number, readonly number[]> => {
    const members = new Map<number, number[]>()
    if (some.size === 0) return members
    for (const number of asked) {
      const part = isAlone(number) ? undefined : partOf(number)
      if (part !== undefined && some.has(part)) addTo(members, part, number)
    }
    return members
  }
  const group = (lists: ToldLists): readonly Grouped[] | undefined => {
    const asked = takeSome(lists)
    if (asked === undefined) return undefined
    // Whoever asks again asks about nearly the same: what nothing that came or went leads to is grouped as it was.
    const changed = changedIn(asked)
    const touched = new Set<number>()
    for (const number of changed) {
      ledBy[number] = isAlone(number) && rounds[number] === round ? aloneAt(number) : undefined
      if (!isAlone(number)) touched.add(partOf(number))
    }
    for (const [part, members] of membersOf(touched, asked)) {
      for (const number of members) ledBy[number] = undefined
      for (const { first, grouped } of groupsOf(part, members)) ledBy[first] = grouped
    }
    const all: Grouped[] = []
    for (const number of asked) {
      const led = ledBy[number]
      if (led !== undefined) all.push(led)
    }
    return all
  }
  return { take: takeSome, group }
}

function listOf<Item>(lists: Map<number, Item[]>, number: number): Item[] {
  const list = lists.get(number) ?? []
  if (list.length === 0) lists.set(number, list)
  return list
}

const isSame = (one: Grouped, other: Grouped): boolean =>
  areSame(one.told, other.told) &&
  one.reasons.length === other.reasons.length &&
  one.reasons.every(({ a, b, score, isPinned }, index) => {
    const reason = other.reasons[index]
    return reason !== undefined && reason.a === a && reason.b === b && reason.score === score && reason.isPinned === isPinned
  })
