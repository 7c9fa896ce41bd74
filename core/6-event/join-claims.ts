import { type Grouped, groupClaims, reasonOf } from './group-claims.ts'
import type { Weighing } from './interests.ts'
import type { Joined } from './joined.ts'
import { makeJoined } from './make-joined.ts'
import type { Told, ToldLists } from './told.ts'

/** How claims are grouped, the groups with the first-published first, and joined; `joinKeeper` gives one that keeps what it did. */
export type Joiner = {
  /** Has claims compared with those that are kept before they are asked about. */
  readonly ready: (lists: ToldLists) => void
  readonly group: (lists: ToldLists) => readonly Grouped[]
  readonly join: (grouped: Grouped, weighing: Weighing | undefined) => Joined
}

/** Groups and joins claims without keeping anything. */
export const joinAnew: Joiner = {
  ready: () => undefined,
  group: lists => groupClaims(lists.flat().sort(firstPublished)),
  join: ({ told, reasons }, weighing) => makeJoined(told, reasons.map(reasonOf), weighing)
}

/**
 * Joins claims about the same thing. Claims of one kind and type family that are told of one province within days of each other are compared
 * in pairs; the most alike are joined first, and never two that cannot be the same thing. What order the claims come in makes no difference.
 * What people said of which are one thing and which are not goes before. What `isWanted` does not want, told of the claims about one thing, is left out. Origins are weighed by interest unless told otherwise.
 */
export const joinClaims = (
  told: readonly Told[],
  isWanted: (told: readonly Told[]) => boolean = () => true,
  weighing?: Weighing,
  { group, join }: Joiner = joinAnew
): readonly Joined[] => group([told]).flatMap(each => (isWanted(each.told) ? join(each, weighing) : []))

/** By publication, then report, then where in the report. */
export const firstPublished = (a: Told, b: Told): number =>
  order(a.report.published ?? '9', b.report.published ?? '9') ||
  order(a.report.key, b.report.key) ||
  a.claim.span[0] - b.claim.span[0] ||
  order(a.claim.id, b.claim.id)

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
