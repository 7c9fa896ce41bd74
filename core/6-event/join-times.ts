import { type DayRange, writeDay } from '#mention'
import type { JoinedTime } from './joined.ts'
import type { Told } from './told.ts'

/** The most precise date that claims give, and the days that all their dates span; null when none has a date. */
export function joinTimes(told: readonly Told[]): JoinedTime | null {
  const dated = told.flatMap(({ claim, days }) =>
    days && claim.on?.date ? [{ date: claim.on.date, days, certainty: claim.on.certainty }] : []
  )
  const [best] = dated.toSorted(
    (a, b) => lengthOf(a.days) - lengthOf(b.days) || order(b.certainty, a.certainty) || a.days[0] - b.days[0] || order(a.date, b.date)
  )
  if (!best) return null
  const low = Math.min(...dated.map(({ days }) => days[0]))
  const high = Math.max(...dated.map(({ days }) => days[1]))
  const lowDay = Number.isFinite(low) ? writeDay(low) : null
  return { date: best.date, low: lowDay, high: high === low ? lowDay : Number.isFinite(high) ? writeDay(high) : null }
}

/** Days that a range spans; of two open ones neither is shorter. */
const lengthOf = ([from, to]: DayRange): number => (Number.isFinite(to - from) ? to - from : Number.MAX_SAFE_INTEGER)
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
