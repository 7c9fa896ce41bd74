import { dateOfDay, weekdayOf, writeDate, writeDay } from '#mention'
import { escapeXml } from '../escape-xml.ts'

/** Days on which events began, counted from 1970-01-01, with how many of each kind. */
export type BriefingDays = ReadonlyMap<number, Readonly<Record<BarKind, number>>>
export type BarKind = (typeof barKinds)[number]

/** What a bar is made of, from below. */
export const barKinds = ['force', 'ground', 'other'] as const

const width = 960
const height = 150
const foot = 22
const mostBars = 120

/** The timeline as an SVG: a bar a day, a week or a month, whichever leaves no more bars than can be told apart. */
export function drawTimeline(days: BriefingDays): string {
  if (days.size === 0) return ''
  const all = [...days.keys()]
  const [first, last] = [Math.min(...all), Math.max(...all)]
  const unit = units.find(({ length }) => (last - first) / length < mostBars) ?? units[2]
  const bars = new Map<number, Record<BarKind, number>>()
  for (const [day, counts] of days) {
    const bar = bars.get(unit.start(day)) ?? { force: 0, ground: 0, other: 0 }
    for (const kind of barKinds) bar[kind] += counts[kind]
    bars.set(unit.start(day), bar)
  }
  const sum = (bar: Readonly<Record<BarKind, number>>): number => barKinds.reduce((total, kind) => total + bar[kind], 0)
  const most = Math.max(...[...bars.values()].map(sum))
  const from = unit.start(first)
  const each = width / ((last - from) / unit.length + 1)
  const drawn = [...bars]
    .sort(([a], [b]) => a - b)
    .map(([day, bar]) => drawBar(bar, ((day - from) / unit.length) * each, each, most, `${unit.name(day)}: ${sum(bar)}`))
  return [
    `<svg class="timeline" viewBox="0 0 ${width} ${height}" role="img" aria-label="Events over time">`,
    ...drawn,
    `<text x="0" y="${height - 6}">${writeDay(first)}</text><text x="${width}" y="${height - 6}" text-anchor="end">${writeDay(last)}</text>`,
    `<text x="${width / 2}" y="${height - 6}" text-anchor="middle">a bar is a ${unit.says}, the highest ${most}</text>`,
    '</svg>'
  ].join('\n')
}

function drawBar(bar: Readonly<Record<BarKind, number>>, x: number, each: number, most: number, words: string): string {
  let y = height - foot
  const parts = barKinds.map(kind => {
    const high = (bar[kind] / most) * (height - foot - 4)
    y -= high
    return high === 0
      ? ''
      : `<rect class="bar-${kind}" x="${one(x + 0.5)}" y="${one(y)}" width="${one(Math.max(1, each - 1))}" height="${one(high)}"/>`
  })
  return `<g><title>${escapeXml(words)}</title>${parts.join('')}</g>`
}

const one = (value: number): number => Math.round(value * 10) / 10

const units = [
  { says: 'day', length: 1, start: (day: number) => day, name: writeDay },
  { says: 'week', length: 7, start: (day: number) => day - ((weekdayOf(day) + 6) % 7), name: (day: number) => `week of ${writeDay(day)}` },
  {
    says: 'month',
    length: 30.44,
    start: (day: number) => day - dateOfDay(day).day + 1,
    name: (day: number) => writeDate({ year: dateOfDay(day).year, month: dateOfDay(day).month })
  }
] as const
