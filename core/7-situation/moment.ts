import type { Joined, Told } from '#event'
import type { DayRange } from '#mention'
import type { Turns } from './control-turns.ts'
import { lastingDaysOf } from './decay.ts'
import type { Ending } from './find-endings.ts'

/**
 * How many days after the day asked about an undated claim may have been published and still be taken to hold then: reports tell in the
 * present what has held for days.
 */
export const graceDays = 7

/** What claims add up to, with the days that it is asked about by, each read once. */
export type Dated = {
  readonly joined: Joined
  /** The days that its claims give; absent when none does. */
  readonly stated?: DayRange | undefined
  /** The days of publication of the reports that tell it: the first and the last; absent when none has a date. */
  readonly published?: DayRange | undefined
  /** Those of its claims that hang on something, or tell of what can be broken. */
  readonly wires?: readonly Told[]
  /** Who came to hold places by it, and what ends states by it, where that was found before. */
  readonly turns?: Turns | undefined
  readonly ending?: Ending | null
}

/** Finds the days of what was joined. `readRange` reads dates as `rangeOf` does. */
export function dateJoined(joined: Joined, readRange: (edtf: string) => DayRange | undefined): Dated {
  const days = joined.claims.flatMap(({ published }) => (published === null ? [] : (readRange(published) ?? [])))
  return {
    joined,
    stated: joined.on ? readRange(joined.on.date) : undefined,
    published: days.length === 0 ? undefined : [Math.min(...days), Math.max(...days)]
  }
}

/** Whether a state or a threat holds on the day: by its dates, else by when it was told. */
export function holdsOn({ joined, stated, published }: Dated, day: number): boolean {
  if (stated) return stated[0] <= day && (stated[1] >= day || joined.kind === 'state')
  return published === undefined || published[0] - graceDays <= day
}

/** Whether anything was heard of it within the time that such things last unsaid (`decay.ts`). */
export const isFresh = ({ published }: Pick<Dated, 'published'>, day: number, type: string): boolean =>
  published !== undefined && day - published[1] <= lastingDaysOf(type)
