import { sayCounted } from '../claims/say-claim.ts'
import type { LineFigure, Toll } from '../picture/picture.ts'
import { readDate } from './date-range.ts'

/** What one claimant says over time: its values by day, the last as a range. */
export type TollLine = {
  readonly id: string
  readonly claimant: string
  readonly values: readonly { readonly day: number; readonly count: number }[]
  readonly low: number
  readonly high: number
  /** Whether the last value is a least one: it may be more. */
  readonly isLeast: boolean
  readonly toll: Toll
}

/** Running totals of the same thing by several claimants, or by one over several days. */
export type TollChart = {
  readonly says: string
  readonly lines: readonly TollLine[]
  readonly first: number
  readonly last: number
  readonly most: number
}

const mostCharts = 4
const mostLines = 6

/** The running totals that are worth a look side by side: those of most claimants first. */
export function tollCharts(tolls: readonly Toll[]): readonly TollChart[] {
  const groups = new Map<string, TollLine[]>()
  for (const toll of tolls) {
    const line = lineOf(toll)
    if (!line) continue
    const says = [sayCounted({ who: toll.who, what: toll.type } as LineFigure), toll.at[0] && `in ${toll.at[0].name}`]
      .filter(Boolean)
      .join(' ')
    const held = groups.get(says)
    if (held) held.push(line)
    else groups.set(says, [line])
  }
  return [...groups]
    .filter(([, lines]) => lines.length > 1 || (lines[0]?.values.length ?? 0) > 1)
    .map(([says, lines]): TollChart => {
      const shown = lines.toSorted((a, b) => b.values.length - a.values.length || b.high - a.high).slice(0, mostLines)
      const days = shown.flatMap(({ values }) => values.map(({ day }) => day))
      return {
        says,
        lines: shown,
        first: days.reduce((a, b) => Math.min(a, b)),
        last: days.reduce((a, b) => Math.max(a, b)),
        most: shown.reduce((most, line) => Math.max(most, line.high, ...line.values.map(({ count }) => count)), 1)
      }
    })
    .sort((a, b) => b.lines.length - a.lines.length || b.last - a.last)
    .slice(0, mostCharts)
}

function lineOf(toll: Toll): TollLine | undefined {
  const values = toll.series.flatMap(({ published, count }) => {
    const day = readDate(published)?.from
    return day === undefined || count === null ? [] : [{ day, count }]
  })
  const last = values.at(-1)
  if (!last) return undefined
  return {
    id: toll.id,
    claimant: toll.claimant,
    values,
    low: toll.low ?? last.count,
    high: toll.high ?? Math.max(last.count, toll.low ?? 0),
    isLeast: toll.bound === 'at least' || toll.bound === 'more than',
    toll
  }
}

/** The lowest and the highest of all claimants on a day; `undefined` before the first. */
export function rangeOn({ lines }: TollChart, day: number): readonly [low: number, high: number] | undefined {
  const said = lines.flatMap(line => {
    const at = line.values.filter(value => value.day <= day).at(-1)
    if (!at) return []
    return at === line.values.at(-1) ? [line.low, line.high] : [at.count]
  })
  return said.length === 0 ? undefined : [Math.min(...said), Math.max(...said)]
}
