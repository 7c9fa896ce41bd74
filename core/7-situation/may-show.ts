import type { Told } from '#event'
import type { DayRange } from '#mention'
import { isEnding, lastingDaysOf } from './decay.ts'
import { graceDays } from './moment.ts'

/** On which days claims about one thing can show. */
export type Shown = {
  /** Whether they matter whatever day is asked about: what holds or adds up, and who took or left a place. */
  readonly whenever: boolean
  readonly isThreat: boolean
  /** The days that their dates give. */
  readonly stated: readonly DayRange[]
  /** The first day on which one of their reports was published, and the last. */
  readonly firstTold: number
  readonly lastTold: number
}

/** Finds them. `readRange` reads dates as `rangeOf` does. */
export function whenShown(told: readonly Told[], readRange: (edtf: string) => DayRange | undefined): Shown {
  const published = told.flatMap(({ report }) => (report.published === null ? [] : [readRange(report.published) ?? []])).flat()
  return {
    whenever: told.some(({ claim }) => claim.kind !== 'event' || isEnding(claim.type)),
    isThreat: told.some(({ claim }) => claim.if !== null),
    stated: told.flatMap(({ days, claim }) => (days && claim.on?.date ? [days] : [])),
    firstTold: Math.min(...published),
    lastTold: Math.max(...published)
  }
}

/**
 * Whether claims about one thing can show in the situation of a day, for which events are listed from `first` on: deeds of other days and
 * threats long past do not, and most claims of a province are of these.
 */
export function mayShow({ whenever, isThreat, stated, firstTold, lastTold }: Shown, [first, day]: DayRange): boolean {
  if (whenever) return true
  if (isThreat) return day - lastTold <= lastingDaysOf('condition')
  return stated.length > 0 ? stated.some(([from, to]) => from <= day && to >= first) : firstTold - graceDays <= day && lastTold >= first
}
