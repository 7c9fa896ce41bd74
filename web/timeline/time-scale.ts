import { type DateRange, dayNumber, dayParts } from './date-range.ts'
import { months } from './say-date.ts'

export type Tick = { readonly x: number; readonly words: string; readonly strong: boolean }

/** Days to points on a line. Days before `focus` are pressed together left of `breakX`, so that a war's long past leaves room for its last weeks. */
export type TimeScale = {
  readonly x: (day: number) => number
  readonly first: number
  readonly focus: number
  readonly last: number
  readonly breakX: number
  readonly ticks: readonly Tick[]
}

/** Makes the scale for the dates to be shown, over `width` points. */
export function timeScale(ranges: readonly DateRange[], width: number): TimeScale {
  const edges = ranges.flatMap(({ from, to }) => [from, to]).filter(edge => edge !== undefined)
  const first = edges.length > 0 ? Math.min(...edges) : 0
  const last = Math.max(edges.length > 0 ? Math.max(...edges) : 1, first + 1)
  const focus = focusStart(edges, first, last)
  const breakX = focus > first ? Math.round(width * 0.22) : 0
  const x = (day: number): number => {
    const held = Math.min(Math.max(day, first), last)
    if (held < focus) return ((held - first) / (focus - first)) * breakX
    return breakX + ((held - focus) / (last - focus)) * (width - breakX)
  }
  const early = breakX > 0 ? ticksBetween(first, focus, x, breakX).filter(tick => tick.x + 8 + tick.words.length * 6 < breakX) : []
  return { x, first, focus, last, breakX, ticks: [...early, ...ticksBetween(focus, last, x, width - breakX)] }
}

/** The shortest usual period before the last date that holds three in five of all dates, when that saves more than half of the line. */
function focusStart(edges: readonly number[], first: number, last: number): number {
  for (const days of [15, 31, 62, 124, 365, 1461, 3653]) {
    const start = last - days
    if (start <= first) return first
    if (edges.filter(edge => edge >= start).length >= 0.6 * edges.length) return last - first > 2 * days ? start : first
  }
  return first
}

/** Ticks at whole days, weeks, months or years, no closer than some 58 points. */
export function ticksBetween(from: number, to: number, x: (day: number) => number, width: number): readonly Tick[] {
  const most = Math.max(2, Math.floor(width / 58))
  const step = steps.find(({ days }) => (to - from) / days <= most) ?? {
    unit: 'year' as const,
    every: Math.ceil((to - from) / 365 / most),
    days: 0
  }
  const ticks: Tick[] = []
  const [year, month, day] = dayParts(from)
  for (let index = 0; index < 200; index++) {
    const at =
      step.unit === 'day'
        ? dayNumber(year, month, day) + index * step.every
        : monthsOn(year, step.unit === 'year' ? 1 : month, index * step.every * (step.unit === 'year' ? 12 : 1))
    if (at >= to) break
    if (at >= from) ticks.push({ x: x(at), ...sayTick(at, step.unit, ticks.length === 0) })
  }
  return ticks
}

const monthsOn = (year: number, month: number, by: number): number => dayNumber(year, month + by, 1)

const steps = [
  { unit: 'day', every: 1, days: 1 },
  { unit: 'day', every: 2, days: 2 },
  { unit: 'day', every: 7, days: 7 },
  { unit: 'day', every: 14, days: 14 },
  { unit: 'month', every: 1, days: 30.4 },
  { unit: 'month', every: 3, days: 91.3 },
  { unit: 'month', every: 6, days: 182.6 },
  { unit: 'year', every: 1, days: 365.25 },
  { unit: 'year', every: 2, days: 730.5 },
  { unit: 'year', every: 5, days: 1826 }
] as const

function sayTick(at: number, unit: 'day' | 'month' | 'year', isFirst: boolean): { readonly words: string; readonly strong: boolean } {
  const [year, month, day] = dayParts(at)
  if (unit === 'year') return { words: String(year), strong: true }
  if (unit === 'month')
    return { words: month === 1 || isFirst ? `${months[month - 1]} ${year}` : (months[month - 1] ?? ''), strong: month === 1 || isFirst }
  return { words: day === 1 || isFirst ? `${day} ${months[month - 1]}` : String(day), strong: day === 1 || isFirst }
}
