import type { Joined, Party } from '#event'
import { writeDay } from '#mention'
import { isSameParty } from './find-endings.ts'
import type { ControlInterval } from './situation.ts'

/** Someone took a place or was said to hold it on a day, or left it. */
export type Turned = { readonly holder: Party; readonly day: number; readonly joined: Joined; readonly leaves?: boolean }

/** So many of the last intervals are given: a place on a front may have changed hands a hundred times. */
const mostIntervals = 20

/**
 * Who held a place from when until when, the earliest first: an interval begins on the day on which its holder took the place or was first said to
 * hold it, and ends when another did, or it left. The last that nothing ended has no end.
 */
export function controlIntervals(turns: readonly Turned[]): readonly ControlInterval[] {
  const sorted = turns.toSorted(
    (a, b) => a.day - b.day || isEvent(a) - isEvent(b) || a.joined.confidence - b.joined.confidence || (a.joined.id > b.joined.id ? -1 : 1)
  )
  const intervals: { holder: Party; from: number; until: number | undefined; claims: string[]; endedBy: string[] }[] = []
  for (const { holder, day, joined, leaves } of sorted) {
    const last = intervals.at(-1)
    const ids = joined.claims.map(({ id }) => id)
    const isHeld = last !== undefined && last.until === undefined
    if (leaves) {
      if (isHeld && isSameParty(last.holder, holder)) Object.assign(last, { until: day, endedBy: ids })
    } else if (isHeld && isSameParty(last.holder, holder)) last.claims.push(...ids)
    else {
      if (isHeld) Object.assign(last, { until: day, endedBy: ids })
      intervals.push({ holder, from: day, until: undefined, claims: ids, endedBy: [] })
    }
  }
  return intervals.slice(-mostIntervals).map(({ holder, from, until, claims, endedBy }) => ({
    holder,
    from: writeDay(from),
    until: until === undefined ? null : writeDay(until),
    claims: [...new Set(claims)].sort(),
    endedBy: [...new Set(endedBy)].sort()
  }))
}

/** What is told of a day before what happened on it. */
const isEvent = ({ joined }: Turned): number => (joined.kind === 'event' ? 1 : 0)
