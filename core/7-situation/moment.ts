import type { Joined } from '#event'
import { type DayRange, rangeOf } from '#mention'

/**
 * How many days after the day asked about an undated claim may have been published and still be taken to hold then: reports tell in the
 * present what has held for days.
 */
export const graceDays = 7

/** Days after which what was last heard is only the last that is known. */
export const staleDays = 180

/** The days of publication of the reports that tell it: the first and the last; undefined when none has a date. */
export function publishedDays({ claims }: Pick<Joined, 'claims'>): DayRange | undefined {
  const days = claims.flatMap(({ published }) => (published === null ? [] : (rangeOf(published) ?? [])))
  return days.length === 0 ? undefined : [Math.min(...days), Math.max(...days)]
}

/** The days that its claims give; undefined when none does. */
export const statedDays = (joined: Pick<Joined, 'on'>): DayRange | undefined => (joined.on ? rangeOf(joined.on.date) : undefined)

/** Whether a state or a threat holds on the day: by its dates, else by when it was told. */
export function holdsOn(joined: Joined, day: number): boolean {
  const stated = statedDays(joined)
  if (stated) return stated[0] <= day && (stated[1] >= day || joined.kind === 'state')
  const published = publishedDays(joined)
  return published === undefined || published[0] - graceDays <= day
}

/** Whether anything was heard of it within the time that news lasts. */
export function isFresh(joined: Pick<Joined, 'claims'>, day: number): boolean {
  const published = publishedDays(joined)
  return published !== undefined && day - published[1] <= staleDays
}
