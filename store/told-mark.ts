import { readDay } from './days.ts'
import type { Revision } from './load-revision.ts'

/**
 * A report of those that `loadToldRows` gives: another version has another text. `deedsFrom` and `deedsTo` are the days that its deeds may be of, and `replacedOn` is that on
 * which the next text of its address was published.
 */
export type ToldMark = {
  readonly key: string
  readonly version: string
  readonly deedsFrom: number | null
  readonly deedsTo: number | null
  readonly publishedDay: number
  readonly replacedOn: number | null
}

/**
 * Marks of rows in the order of their keys. With `changed` they are those of these reports alone, and the others are as they were; `at` is when that was, for who asks again, and
 * `revision` the store's, which was read before them.
 */
export type ToldMarks = {
  readonly marks: readonly ToldMark[]
  readonly changed?: ReadonlySet<string>
  readonly at: string
  readonly revision: Revision
}

/** Whether reports were known on a day, and no later text of their addresses was: those that are asked for by it. */
export function areKnown(known: string | undefined): (mark: Pick<ToldMark, 'publishedDay' | 'replacedOn'>) => boolean {
  const day = known === undefined ? Number.POSITIVE_INFINITY : readDay(known)
  return ({ publishedDay, replacedOn }) => publishedDay <= day && (replacedOn === null || replacedOn > day)
}

/** Whether some of a report's deeds may be of the days that are asked for: those of all days unless told otherwise. */
export function haveDeeds(
  days: { readonly since: string; readonly until: string } | undefined
): (mark: Pick<ToldMark, 'deedsFrom' | 'deedsTo'>) => boolean {
  const [since, until] = days === undefined ? [] : [readDay(days.since), readDay(days.until)]
  return ({ deedsFrom, deedsTo }) =>
    since === undefined || until === undefined || (deedsFrom !== null && deedsTo !== null && deedsTo >= since && deedsFrom <= until)
}
