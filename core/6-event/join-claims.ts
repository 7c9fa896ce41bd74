import { compare, explain } from './compare.ts'
import { type Features, featureReader } from './features.ts'
import { findPairs, type Pair } from './find-pairs.ts'
import { findPinned } from './find-pinned.ts'
import type { Weighing } from './interests.ts'
import type { Joined, JoinReason } from './joined.ts'
import { makeJoined } from './make-joined.ts'
import type { Told } from './told.ts'

/**
 * Joins claims about the same thing. Claims of one kind and type family that are told of one province within days of each other are compared
 * in pairs; the most alike are joined first, and never two that cannot be the same thing. What order the claims come in makes no difference.
 * What people said of which are one thing and which are not goes before. What `isWanted` does not want, told of the claims about one thing, is left out. Origins are weighed by interest unless told otherwise.
 */
export function joinClaims(
  told: readonly Told[],
  isWanted: (told: readonly Told[]) => boolean = () => true,
  weighing?: Weighing
): readonly Joined[] {
  const claims = told.toSorted(firstPublished).map(featureReader())
  const groupOf: Group[] = claims.map((_, index) => ({ members: [index], reasons: [] }))
  const pinned = findPinned(claims.map(({ told }) => told))
  const unite = (a: number, b: number, reason: JoinReason): void => {
    const joined = joinGroups(groupOf[a] as Group, groupOf[b] as Group, reason)
    for (const member of joined.members) groupOf[member] = joined
  }
  const areApart = (a: number, b: number): boolean => pinned.areApart((groupOf[a] as Group).members, (groupOf[b] as Group).members)
  for (const [a, b] of pinned.same) {
    if (groupOf[a] !== groupOf[b] && !areApart(a, b)) unite(a, b, pinnedReason(a, b, claims))
  }
  for (const pair of findPairs(claims)) {
    const [one, other] = [groupOf[pair.a] as Group, groupOf[pair.b] as Group]
    if (one !== other && !areApart(pair.a, pair.b) && mayJoin(one, other, claims)) unite(pair.a, pair.b, reasonOf(pair, claims))
  }
  return [...new Set(groupOf)].flatMap(({ members, reasons }) => {
    const told = members.map(index => at(claims, index).told)
    return isWanted(told) ? makeJoined(told, reasons, weighing) : []
  })
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

/** By publication, then report, then where in the report. */
export const firstPublished = (a: Told, b: Told): number =>
  order(a.report.published ?? '9', b.report.published ?? '9') ||
  order(a.report.key, b.report.key) ||
  a.claim.span[0] - b.claim.span[0] ||
  order(a.claim.id, b.claim.id)

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
