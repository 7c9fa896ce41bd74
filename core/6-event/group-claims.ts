import { compare, explain } from './compare.ts'
import { type Features, featureReader } from './features.ts'
import { findPairs, type Pair } from './find-pairs.ts'
import { findPinned } from './find-pinned.ts'
import type { JoinReason } from './joined.ts'
import type { Told } from './told.ts'

/** Claims about one thing, the first-published first, and why they are held to be. */
export type Grouped = { readonly told: readonly Told[]; readonly reasons: readonly JoinReason[] }

/** Finds which claims are about one thing: `told` are sorted the first-published first, and so are the groups by their first claims. */
export function groupClaims(told: readonly Told[]): readonly Grouped[] {
  const claims = told.map(featureReader())
  return groupAlike(claims, findPairs(claims))
}

/** The same of claims of which is known which are alike: in pairs, the most alike first. */
export function groupAlike(claims: readonly Features[], pairs: readonly Pair[]): readonly Grouped[] {
  const told = claims.map(each => each.told)
  const groupOf: Group[] = claims.map((_, index) => ({ members: [index], reasons: [], apart: new Set() }))
  const pinned = findPinned(told)
  const unite = (a: number, b: number, reason: JoinReason): void => {
    const joined = joinGroups(groupOf[a] as Group, groupOf[b] as Group, reason)
    for (const member of joined.members) groupOf[member] = joined
  }
  // Whatever keeps two groups apart keeps those apart that they become part of: it is found once, however many pairs lead from one to the other.
  const mayJoin = (one: Group, other: Group): boolean => {
    if (one.apart.has(other)) return false
    const may = !pinned.areApart(one.members, other.members) && noneContradicts(one, other, claims)
    if (!may) holdApart(one, other)
    return may
  }
  for (const [a, b] of pinned.same) {
    const [one, other] = [groupOf[a] as Group, groupOf[b] as Group]
    if (one !== other && !pinned.areApart(one.members, other.members)) unite(a, b, pinnedReason(a, b, claims))
  }
  for (const pair of pairs) {
    const [one, other] = [groupOf[pair.a] as Group, groupOf[pair.b] as Group]
    if (one !== other && mayJoin(one, other)) unite(pair.a, pair.b, reasonOf(pair, claims))
  }
  return [...new Set(groupOf)].map(({ members, reasons }) => ({ told: members.map(index => at(claims, index).told), reasons }))
}

/** Claims that were joined, by their places in the list, why, and the groups that they are known not to be joined with. */
type Group = { readonly members: readonly number[]; readonly reasons: readonly JoinReason[]; readonly apart: Set<Group> }

const at = (claims: readonly Features[], index: number): Features => claims[index] as Features

/** Whether no claim of the one contradicts a claim of the other. */
const noneContradicts = (one: Group, other: Group, claims: readonly Features[]): boolean =>
  one.members.every(a => other.members.every(b => compare(at(claims, Math.min(a, b)), at(claims, Math.max(a, b))) !== undefined))

function holdApart(one: Group, other: Group): void {
  one.apart.add(other)
  other.apart.add(one)
}

function joinGroups(one: Group, other: Group, reason: JoinReason): Group {
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

const reasonOf = ({ a, b, score }: Pair, claims: readonly Features[]): JoinReason => ({
  claim: at(claims, b).told.claim.id,
  with: at(claims, a).told.claim.id,
  score,
  says: explain(at(claims, a), at(claims, b))
})

/** A person's word needs no other reason. */
const pinnedReason = (a: number, b: number, claims: readonly Features[]): JoinReason => ({
  claim: at(claims, b).told.claim.id,
  with: at(claims, a).told.claim.id,
  score: 1,
  says: ['a person said so']
})
