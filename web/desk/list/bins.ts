import { type Family, families } from '../../look/family.ts'
import { dayNumber, dayParts } from '../../timeline/date-range.ts'

/** What is counted: its kind, and its first and last day. */
export type Counted = { readonly family: Family; readonly from: number | undefined; readonly to: number | undefined }

/** A day, a week or a month, and how many of each family began in it. */
export type Bin = { readonly from: number; readonly to: number; readonly counts: readonly number[]; readonly all: number }

export type Bins = {
  readonly unit: 'day' | 'week' | 'month'
  readonly first: number
  readonly last: number
  readonly bins: readonly Bin[]
  readonly undated: number
}

const mostBins = 130
/** One date in two hundred may lie before the days that are drawn: a year of long ago leaves no room for a war. */
const outliers = 200

/** Counts by day where that gives no more bars than can be seen, else by week, else by month. */
export function binDays(counted: readonly Counted[]): Bins {
  const days: number[] = []
  for (const { from, to } of counted) {
    const day = from ?? to
    if (day !== undefined) days.push(day)
  }
  const sorted = Float64Array.from(days).sort()
  const first = sorted[Math.floor(sorted.length / outliers)] ?? 0
  const last = sorted[sorted.length - 1] ?? first
  const unit = last - first < mostBins ? 'day' : last - first < 7 * mostBins ? 'week' : 'month'
  const starts = startsOf(first, last, unit)
  const counts = starts.slice(1).map(() => families.map(() => 0))
  const at = new Map(families.map((family, index) => [family, index]))
  for (const { family, from, to } of counted) {
    const day = from ?? to
    if (day === undefined || day < first) continue
    const bin = counts[placeOf(starts, day, unit)]
    if (bin) bin[at.get(family) ?? 0] = (bin[at.get(family) ?? 0] ?? 0) + 1
  }
  const bins = counts.map((each, index) => ({
    from: starts[index] ?? 0,
    to: (starts[index + 1] ?? 1) - 1,
    counts: each,
    all: each.reduce((sum, count) => sum + count, 0)
  }))
  return { unit, first: starts[0] ?? 0, last: (starts.at(-1) ?? 1) - 1, bins, undated: counted.length - days.length }
}

/** The first days of the bins, and the day after the last. */
function startsOf(first: number, last: number, unit: Bins['unit']): readonly number[] {
  const starts: number[] = []
  if (unit === 'month') {
    const [year, month] = dayParts(first)
    for (let index = 0; ; index++) {
      const start = dayNumber(year, month + index, 1)
      starts.push(start)
      if (start > last) return starts
    }
  }
  // Weeks begin on Mondays, as 1969-12-29 was one.
  const step = unit === 'week' ? 7 : 1
  const begin = unit === 'week' ? first - ((((first + 3) % 7) + 7) % 7) : first
  for (let start = begin; ; start += step) {
    starts.push(start)
    if (start > last) return starts
  }
}

function placeOf(starts: readonly number[], day: number, unit: Bins['unit']): number {
  const [first = 0] = starts
  if (unit !== 'month') return Math.floor((day - first) / (unit === 'week' ? 7 : 1))
  const [year, month] = dayParts(first)
  const [otherYear, otherMonth] = dayParts(day)
  return (otherYear - year) * 12 + otherMonth - month
}
