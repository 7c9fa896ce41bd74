import { memo, useMemo, useRef } from 'react'
import { writeDay } from '../desk/days.ts'
import { sidePalette } from '../look/side-colours.ts'
import type { ClaimRef, Toll } from '../picture/picture.ts'
import { sayDate } from './say-date.ts'
import { rangeOn, type TollChart, type TollLine, tollCharts } from './toll-lines.ts'
import { useWidth } from './use-width.ts'

type Props = {
  readonly tolls: readonly Toll[]
  readonly chosen: string | undefined
  readonly choose: (claim: ClaimRef) => void
}

const height = 74

/** Running totals over time: a line for each claimant, and the band from the lowest to the highest that anyone gives. */
export const Totals = memo(({ tolls, chosen, choose }: Props) => {
  const charts = useMemo(() => tollCharts(tolls), [tolls])
  if (charts.length === 0) return null
  return (
    <details className="totals" open>
      <summary>Running totals</summary>
      {charts.map(chart => (
        <Chart key={chart.says} chart={chart} chosen={chosen} choose={choose} />
      ))}
    </details>
  )
})

function Chart({ chart, chosen, choose }: { readonly chart: TollChart } & Omit<Props, 'tolls'>) {
  const box = useRef<HTMLDivElement>(null)
  const width = Math.max(120, useWidth(box))
  const wide = Math.max(1, chart.last - chart.first)
  const x = (day: number) => 4 + ((day - chart.first) / wide) * (width - 8)
  const y = (count: number) => height - 4 - (count / chart.most) * (height - 12)
  return (
    <section className="total" aria-label={chart.says}>
      <h3>{chart.says}</h3>
      <div className="total-field" ref={box}>
        <svg role="img" aria-label={sayChart(chart)} width={width} height={height}>
          <path className="total-band" d={bandPath(chart, x, y)} />
          {chart.lines.map((line, at) => (
            <g key={line.id} style={{ color: colourOf(at) }}>
              <path className="total-line" d={stepPath(line, x, y, x(chart.last))} strokeDasharray={dashes[at % dashes.length]} />
              <path className="total-range" d={`M${x(chart.last)} ${y(line.low)}V${y(line.high)}`} />
            </g>
          ))}
        </svg>
      </div>
      <ul>
        {chart.lines.map((line, at) => (
          <li key={line.id}>
            <button type="button" aria-pressed={line.toll.claims.some(({ id }) => id === chosen)} onClick={() => chooseOf(line, choose)}>
              <svg width={18} height={8} aria-hidden="true" style={{ color: colourOf(at) }}>
                <path className="total-line" d="M0 4H18" strokeDasharray={dashes[at % dashes.length]} />
              </svg>
              <span dir="auto">{line.claimant}</span> {sayLine(line)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

const dashes = [undefined, '6 3', '2 3', '8 3 2 3'] as const
const colourOf = (at: number): string => sidePalette[at] ?? 'var(--quiet)'

const chooseOf = ({ toll: { claims } }: TollLine, choose: Props['choose']): void => {
  const last = claims.at(-1)
  if (last) choose(last)
}

const say = (count: number): string => count.toLocaleString('en-US')

/** "at least 600, before that 450 on 1 Mar 2024". */
function sayLine({ values, low, high, isLeast }: TollLine): string {
  const last = values.at(-1)
  const before = values.at(-2)
  const range = low === high || isLeast ? `${isLeast ? 'at least ' : ''}${say(last?.count ?? low)}` : `${say(low)}–${say(high)}`
  return `${range}${last ? ` on ${sayDate(writeDay(last.day))}` : ''}${before ? `, ${say(before.count)} on ${sayDate(writeDay(before.day))}` : ''}`
}

const sayChart = (chart: TollChart): string =>
  `${chart.says}, ${sayDate(writeDay(chart.first))} to ${sayDate(writeDay(chart.last))}: ${chart.lines.map(line => `${line.claimant} ${sayLine(line)}`).join('; ')}`

type Scale = (value: number) => number

/** Each value holds until the next. */
function stepPath({ values }: TollLine, x: Scale, y: Scale, end: number): string {
  const [first, ...others] = values
  if (!first) return ''
  return `M${x(first.day)} ${y(first.count)}${others.map(({ day, count }) => `H${x(day)}V${y(count)}`).join('')}H${end}`
}

function bandPath(chart: TollChart, x: Scale, y: Scale): string {
  const days = [...new Set(chart.lines.flatMap(({ values }) => values.map(({ day }) => day)))].sort((a, b) => a - b)
  const ranges = days.flatMap(day => {
    const range = rangeOn(chart, day)
    return range ? [{ day, low: range[0], high: range[1] }] : []
  })
  if (ranges.length === 0) return ''
  const end = x(chart.last)
  const upper = ranges.map(({ day, high }, at) => `${at === 0 ? 'M' : 'H'}${x(day)}${at === 0 ? ' ' : 'V'}${y(high)}`).join('')
  const lower = ranges.toReversed().map(({ day, low }) => `V${y(low)}H${x(day)}`)
  return `${upper}H${end}${lower.join('')}Z`
}
