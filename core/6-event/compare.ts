import type { DayRange } from '#mention'
import type { Features, Names } from './features.ts'
import { measureOf } from './measures.ts'
import { areModesAlike, decidedByActor, decidedByPlace, stateWindowDays, tellingCount, weights, windowDays } from './weights.ts'

type Part = readonly [score: number, says: string]

/** How much two claims of one kind look like the same thing; undefined when they cannot be. */
export function compare(a: Features, b: Features): number | undefined {
  if (isOther(a, b)) return undefined
  let sum = 0
  for (const compareBy of comparisons) {
    const part = compareBy(a, b)
    if (part === undefined) return undefined
    sum += part[0]
  }
  return Math.round(sum * 100) / 100
}

/** What speaks for two claims being the same thing, and against it, in words. */
export const explain = (a: Features, b: Features): readonly string[] =>
  comparisons.flatMap(compareBy => {
    const part = compareBy(a, b)
    return part === undefined || part[0] === 0 ? [] : [part[1]]
  })

/** Whether types or places alone tell two claims apart, as they do with most. */
const isOther = (a: Features, b: Features): boolean =>
  (a.mode !== b.mode && a.mode !== undefined && b.mode !== undefined && !mayBeMixedUp(a, b)) ||
  (a.isTownLevel === b.isTownLevel &&
    a.isCountryOnly === b.isCountryOnly &&
    a.places.length > 0 &&
    b.places.length > 0 &&
    sharedPlace(a, b) === undefined &&
    !mayBeSomewhere(a, b))

/** Whether one of them names a place that is on no map, in the country of the other, and they count the same, not by chance. */
const mayBeSomewhere = (a: Features, b: Features): boolean =>
  a.isUnmapped !== b.isUnmapped && shares(a.countries, b.countries) && countSame(a, b)

/** Whether both may be told of one deed though they say that it was done another way: they count the same, and not by chance. */
const mayBeMixedUp = (a: Features, b: Features): boolean => areModesAlike(a.mode ?? '', b.mode ?? '') && countSame(a, b)

const countSame = (a: Features, b: Features): boolean =>
  [...a.counts].some(([what, count]) => count >= tellingCount && b.counts.get(what) === count)

const sharedPlace = (a: Features, b: Features): string | undefined => a.places.find(place => b.places.includes(place))

const nothing: Part = [0, '']

function byType(a: Features, b: Features): Part | undefined {
  if (a.event !== b.event) return undefined
  if (a.mode === b.mode) return [weights.sameType, 'same type']
  if (a.mode === undefined || b.mode === undefined) return [weights.typeWithin, 'one type within the other']
  return mayBeMixedUp(a, b) ? [weights.likeMode, 'ways that are mixed up'] : undefined
}

function byPlace(a: Features, b: Features): Part | undefined {
  // "in rebel-held areas", "rebels hold the province": who holds the town is not told by it.
  if (decidedByPlace.has(a.event) && sharedPlace(a, b) === undefined && a.places.length + b.places.length > 0) return undefined
  if (a.places.length === 0 || b.places.length === 0) return nothing
  if (sharedPlace(a, b) !== undefined) {
    const parted = a.parts !== b.parts && a.parts !== '' && b.parts !== ''
    if (parted) return [weights.otherPart, 'other parts of the place']
    const wide = a.isCountryOnly || b.isCountryOnly
    return wide
      ? [weights.sameCountry, 'same country']
      : a.isTownLevel
        ? [weights.sameTown, 'same place']
        : [weights.sameProvince, 'same province']
  }
  if (a.isCountryOnly !== b.isCountryOnly) {
    if (!shares(a.countries, b.countries)) return undefined
    const isOneReport = a.told.report.key === b.told.report.key
    return isOneReport
      ? [weights.countryAroundInReport, 'the country around']
      : [weights.countryAround, 'the country around, in another report']
  }
  if (a.isTownLevel === b.isTownLevel) return mayBeSomewhere(a, b) ? [weights.somewhere, 'a place on no map'] : undefined
  return shares(a.provinces, b.within) ? [weights.placeWithin, 'one place within the other'] : undefined
}

const shares = (some: readonly string[], others: readonly string[]): boolean => some.some(each => others.includes(each))

function byTime(a: Features, b: Features): Part | undefined {
  const { kind } = a.told.claim
  if (kind === 'toll' && measureOf(a.event, a.days) !== measureOf(b.event, b.days)) return undefined
  if (a.days && b.days) {
    if (!meets(a.days, b.days, kind === 'event' ? 1 : 30)) return undefined
    if (kind !== 'event') return [weights.samePeriod, 'same period']
    const [short, long] = [Math.min(lengthOf(a.days), lengthOf(b.days)), Math.max(lengthOf(a.days), lengthOf(b.days))]
    if (long > 3 * short && long > 3) return [weights.samePeriod + weights.otherLength, 'periods of other length']
    return long <= 2 ? [weights.sameDay, 'same day'] : long <= 8 ? [weights.sameWeek, 'same week'] : [weights.samePeriod, 'same period']
  }
  return meets(a.about, b.about, kind === 'event' ? 0 : 90) ? [weights.toldTogether, 'told within days of each other'] : undefined
}

const meets = (a: DayRange, b: DayRange, slack: number): boolean => a[0] <= b[1] + slack && b[0] <= a[1] + slack
const lengthOf = ([from, to]: DayRange): number => to - from + 1

function byActor(a: Features, b: Features): Part | undefined {
  const part = byNames(a.by, b.by, [weights.sameActor, weights.sameSide, weights.otherActor], 'who acts')
  const decides = a.told.claim.kind === 'state' || decidedByActor.has(a.event)
  return part[0] < 0 && decides ? undefined : part
}

const byTarget = (a: Features, b: Features): Part =>
  byNames(a.to, b.to, [weights.sameTarget, weights.sameTarget / 2, weights.otherTarget], 'to whom')

function byNames(a: Names, b: Names, [actor, side, other]: readonly [number, number, number], what: string): Part {
  if (a.actors.length === 0 || b.actors.length === 0) return nothing
  if (shares(a.actors, b.actors)) return [actor, `same ${what}`]
  if (shares(a.sides, b.sides)) return [side, `same side of ${what}`]
  return [other, `other ${what}`]
}

function byCount(a: Features, b: Features): Part | undefined {
  let best = nothing
  for (const [what, count] of a.counts) {
    const other = b.counts.get(what)
    if (other === undefined) continue
    const ratio = Math.max(count, other) / Math.max(1, Math.min(count, other))
    if (count === other) return count >= tellingCount ? [weights.sameLargeCount, 'same large count'] : [weights.sameCount, 'same count']
    if (ratio <= 1.3) best = [weights.likeCount, 'like counts']
    else if (a.told.claim.kind === 'toll') return ratio > 3 ? undefined : [weights.otherCount, 'other counts']
    else if (ratio > 3 && best[0] === 0) best = [weights.otherCount, 'other counts']
  }
  return best
}

function byCondition(a: Features, b: Features): Part | undefined {
  if (a.condition.size === 0 && b.condition.size === 0) return nothing
  if (a.condition.size === 0 || b.condition.size === 0) return [weights.oneCondition, 'only one has a condition']
  const shared = [...a.condition].filter(word => b.condition.has(word)).length
  const all = a.condition.size + b.condition.size - shared
  return shared / all >= 0.3 ? [weights.sameCondition, 'same condition'] : undefined
}

/** In this order: what most often tells two claims apart comes first. */
const comparisons = [byType, byPlace, byTime, byActor, byTarget, byCount, byCondition]

/** Days apart beyond which claims of a kind are never about the same thing. */
export const windowOf = ({ told }: Features): number => (told.claim.kind === 'event' ? windowDays : stateWindowDays)
