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
  const groupOf: Group[] = claims.map((_, index) => ({ members: [index], reasons: [] }))
  const pinned = findPinned(told)
  const unite = (a: number, b: number, reason: JoinReason): void => {
    const joined = joinGroups(groupOf[a] as Group, groupOf[b] as Group, reason)
    for (const member of joined.members) groupOf[member] = joined
  }
  const areApart = (a: number, b: number): boolean => pinned.areApart((groupOf[a] as Group).members, (groupOf[b] as Group).members)
  for (const [a, b] of pinned.same) {
    if (groupOf[a] !== groupOf[b] && !areApart(a, b)) unite(a, b, pinnedReason(a, b, claims))
  }
  for (const pair of pairs) {
    const [one, other] = [groupOf[pair.a] as Group, groupOf[pair.b] as Group]
    if (one !== other && !areApart(pair.a, pair.b) && mayJoin(one, other, claims)) unite(pair.a, pair.b, reasonOf(pair, claims))
  }
  return [...new Set(groupOf)].map(({ members, reasons }) => ({ told: members.map(index => at(claims, index).told), reasons }))
}

/** Claims that were joined, by their places in the list, and why. */
type Group = { readonly members: readonly number[]; readonly reasons: readonly JoinReason[] }

const at = (claims: readonly Features[], index: number): Features => claims[index] as Features

/** Whether no claim of the one contradicts a claim of the other. */
const mayJoin = (one: Group, other: Group, claims: readonly Features[]): boolean =>
  one.members.every(a => other.members.every(b => compare(at(claims, Math.min(a, b)), at(claims, Math.max(a, b))) !== undefined))

const joinGroups = (one: Group, other: Group, reason: JoinReason): Group => ({
  members: [...one.members, ...other.members].sort((a, b) => a - b),
  reasons: [...one.reasons, ...other.reasons, reason]
})

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
