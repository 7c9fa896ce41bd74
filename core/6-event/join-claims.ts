import { compare, windowOf } from './compare.ts'
import { blocksOf, type Features, featuresOf } from './features.ts'
import type { Joined, JoinReason } from './joined.ts'
import { makeJoined } from './make-joined.ts'
import type { Told } from './told.ts'
import { weights } from './weights.ts'

/**
 * Joins claims about the same thing. Claims of one kind and type family that are told of one province within days of each other are compared
 * in pairs; the most alike are joined first, and never two that cannot be the same thing. What order the claims come in makes no difference.
 */
export function joinClaims(told: readonly Told[]): readonly Joined[] {
  const claims = told.toSorted(firstPublished).map(featuresOf)
  const groupOf: Group[] = claims.map((_, index) => ({ members: [index], reasons: [] }))
  for (const pair of findPairs(claims)) {
    const [one, other] = [groupOf[pair.a] as Group, groupOf[pair.b] as Group]
    if (one === other || !mayJoin(one, other, claims)) continue
    const joined = joinGroups(one, other, reasonOf(pair, claims))
    for (const member of joined.members) groupOf[member] = joined
  }
  return [...new Set(groupOf)].map(({ members, reasons }) =>
    makeJoined(
      members.map(index => at(claims, index).told),
      reasons
    )
  )
}

/** Claims that were joined, by their places in the list, and why. */
type Group = { readonly members: readonly number[]; readonly reasons: readonly JoinReason[] }
type Pair = { readonly a: number; readonly b: number; readonly score: number; readonly says: readonly string[] }

const at = (claims: readonly Features[], index: number): Features => claims[index] as Features

/** Pairs that are alike enough, the most alike first. */
function findPairs(claims: readonly Features[]): readonly Pair[] {
  const blocks = new Map<string, number[]>()
  claims.forEach(({ told, event }, index) => {
    for (const area of blocksOf(told)) {
      const key = `${told.claim.kind} ${event} ${area}`
      const block = blocks.get(key)
      if (block) block.push(index)
      else blocks.set(key, [index])
    }
  })
  const pairs = new Map<number, Pair>()
  for (const block of blocks.values()) {
    const sorted = block.toSorted((a, b) => at(claims, a).about[0] - at(claims, b).about[0] || a - b)
    sorted.forEach((first, place) => {
      // Sorted by their first days: none that follows one that is too late is near enough.
      const last = at(claims, first).about[1] + windowOf(at(claims, first))
      for (let next = place + 1; next < sorted.length; next++) {
        const second = sorted[next] as number
        if (at(claims, second).about[0] > last) break
        const [a, b] = first < second ? [first, second] : [second, first]
        const likeness = compare(at(claims, a), at(claims, b))
        if (likeness && likeness.score >= weights.threshold) pairs.set(a * claims.length + b, { a, b, ...likeness })
      }
    })
  }
  return [...pairs.values()].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
}

/** Whether no claim of the one contradicts a claim of the other. */
const mayJoin = (one: Group, other: Group, claims: readonly Features[]): boolean =>
  one.members.every(a => other.members.every(b => compare(at(claims, Math.min(a, b)), at(claims, Math.max(a, b))) !== undefined))

const joinGroups = (one: Group, other: Group, reason: JoinReason): Group => ({
  members: [...one.members, ...other.members].sort((a, b) => a - b),
  reasons: [...one.reasons, ...other.reasons, reason]
})

const reasonOf = ({ a, b, score, says }: Pair, claims: readonly Features[]): JoinReason => ({
  claim: at(claims, b).told.claim.id,
  with: at(claims, a).told.claim.id,
  score,
  says
})

/** By publication, then report, then where in the report. */
export const firstPublished = (a: Told, b: Told): number =>
  order(a.report.published ?? '9', b.report.published ?? '9') ||
  order(a.report.key, b.report.key) ||
  a.claim.span[0] - b.claim.span[0] ||
  order(a.claim.id, b.claim.id)

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
