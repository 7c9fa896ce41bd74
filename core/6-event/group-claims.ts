import { explain } from './compare.ts'
import { type Contradict, contradictIn } from './contradict.ts'
import { type Features, featureReader } from './features.ts'
import { findPairs } from './find-pairs.ts'
import { findPinned } from './find-pinned.ts'
import type { JoinReason } from './joined.ts'
import type { PairRanker } from './pair-ranker.ts'
import type { Told } from './told.ts'

/** Claims about one thing, the first-published first, and why they are held to be. */
export type Grouped = { readonly told: readonly Told[]; readonly reasons: readonly Likeness[] }

/** Two claims that were held to be about one thing, the first-published first: because they are alike, or because a person said so. */
export type Likeness = { readonly a: Features; readonly b: Features; readonly score: number; readonly isPinned: boolean }

/** Finds which claims are about one thing: `told` are sorted the first-published first, and so are the groups by their first claims. */
export function groupClaims(told: readonly Told[]): readonly Grouped[] {
  const claims = told.map(featureReader())
  return groupAlike(claims, findPairs(claims), contradictIn(claims))
}

/** The same of claims of which is known which are alike, and asked which contradict each other. */
export function groupAlike(claims: readonly Features[], pairs: PairRanker, contradict: Contradict): readonly Grouped[] {
  const told = claims.map(each => each.told)
  const likeness = (a: number, b: number, score: number, isPinned: boolean): Likeness => ({
    a: at(claims, a),
    b: at(claims, b),
    score,
    isPinned
  })
  /** Whether no claim of the one contradicts a claim of the other. */
  const noneContradicts = (one: Group, other: Group): boolean =>
    one.members.every(a => other.members.every(b => !(a < b ? contradict(a, b) : contradict(b, a))))
  const groupOf: Group[] = claims.map((_, index) => ({ members: [index], reasons: [], apart: new Set() }))
  const pinned = findPinned(told)
  const unite = (a: number, b: number, reason: Likeness): void => {
    const joined = joinGroups(groupOf[a] as Group, groupOf[b] as Group, reason)
    for (const member of joined.members) groupOf[member] = joined
  }
  // Whatever keeps two groups apart keeps those apart that they become part of: it is found once, however many pairs lead from one to the other.
  const mayJoin = (one: Group, other: Group): boolean => {
    if (one.apart.has(other)) return false
    const may = !pinned.areApart(one.members, other.members) && noneContradicts(one, other)
    if (!may) holdApart(one, other)
    return may
  }
  for (const [a, b] of pinned.same) {
    const [one, other] = [groupOf[a] as Group, groupOf[b] as Group]
    if (one !== other && !pinned.areApart(one.members, other.members)) unite(a, b, likeness(a, b, 1, true))
  }
  pairs.eachRanked((a, b, score) => {
    const [one, other] = [groupOf[a] as Group, groupOf[b] as Group]
    if (one !== other && mayJoin(one, other)) unite(a, b, likeness(a, b, score, false))
  })
  return [...new Set(groupOf)].map(({ members, reasons }) => ({ told: members.map(index => at(claims, index).told), reasons }))
}

/** Claims that were joined, by their places in the list, why, and the groups that they are known not to be joined with. */
type Group = { readonly members: readonly number[]; readonly reasons: readonly Likeness[]; readonly apart: Set<Group> }

const at = (claims: readonly Features[], index: number): Features => claims[index] as Features

function holdApart(one: Group, other: Group): void {
  one.apart.add(other)
  other.apart.add(one)
}

function joinGroups(one: Group, other: Group, reason: Likeness): Group {
  const joined: Group = {
    members: [...one.members, ...other.members].sort((a, b) => a - b),
    reasons: [...one.reasons, ...other.reasons, reason],
    apart: new Set()
  }
  for (const group of [one, other])
    for (const held of group.apart) {
      held.apart.delete(group)
      holdApart(held, joined)
    }
  return joined
}

/** Why two claims are held to be about one thing, in words. */
export const reasonOf = ({ a, b, score, isPinned }: Likeness): JoinReason => ({
  claim: b.told.claim.id,
  with: a.told.claim.id,
  score,
  // A person's word needs no other reason.
  says: isPinned ? ['a person said so'] : explain(a, b)
})
