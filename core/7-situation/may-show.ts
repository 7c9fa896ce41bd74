import type { Told } from '#event'
import type { DayRange } from '#mention'
import { isEnding, lastingDaysOf } from './decay.ts'
import { graceDays } from './moment.ts'

/**
 * Whether claims about one thing can show in the situation of a day, for which events are listed from `first` on: deeds of other days and
 * threats long past do not, and most claims of a province are of these. `readRange` reads dates as `rangeOf` does.
 */
export function mayShow(told: readonly Told[], [first, day]: DayRange, readRange: (edtf: string) => DayRange | undefined): boolean {
  if (showsWhenever(told)) return true
  const published = told.flatMap(({ report }) => (report.published === null ? [] : [readRange(report.published) ?? []])).flat()
  const lastTold = Math.max(...published)
  if (told.some(({ claim }) => claim.if !== null)) return day - lastTold <= lastingDaysOf('condition')
  const stated = told.flatMap(({ days, claim }) => (days && claim.on?.date ? [days] : []))
  return stated.length > 0
    ? stated.some(([from, to]) => from <= day && to >= first)
    : Math.min(...published) - graceDays <= day && lastTold >= first
}

/** Whether claims about one thing matter whatever day is asked about: what holds or adds up, and who took or left a place. */
export const showsWhenever = (told: readonly Told[]): boolean => told.some(({ claim }) => claim.kind !== 'event' || isEnding(claim.type))
