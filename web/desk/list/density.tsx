import { memo, type PointerEvent, useMemo, useRef, useState } from 'react'
import { families, familyNames } from '../../look/family.ts'
import { sayDate } from '../../timeline/say-date.ts'
import { ticksBetween } from '../../timeline/time-scale.ts'
import { useWidth } from '../../timeline/use-width.ts'
import { isDay, readDay, writeDay } from '../days.ts'
import { type Bin, type Bins, binDays, type Counted } from './bins.ts'

type Props = {
  readonly counted: readonly Counted[]
  /** The period that is chosen, `YYYY-MM-DD`. */
  readonly since: string | undefined
  readonly until: string | undefined
  readonly setPeriod: (since: string | undefined, until: string | undefined) => void
}

const height = 100
const axis = 18

/** How many events there are by day, week or month and kind. A period is chosen by dragging over it, or typed. */
export const Density = memo(({ counted, since, until, setPeriod }: Props) => {
  const box = useRef<HTMLDivElement>(null)
  const width = Math.max(160, useWidth(box) - 4)
  const bins = useMemo(() => binDays(counted), [counted])
  const [drag, setDrag] = useState<readonly [number, number]>()
  const dayAt = (event: PointerEvent<SVGSVGElement>): number => {
    const { left } = event.currentTarget.getBoundingClientRect()
    const share = Math.min(1, Math.max(0, (event.clientX - left) / width))
    return Math.round(bins.first + share * (bins.last - bins.first))
  }
  const end = () => {
    if (!drag) return
    const [a, b] = [Math.min(...drag), Math.max(...drag)]
    setDrag(undefined)
    // A press without a drag lets the period go.
    if (a === b) setPeriod(undefined, undefined)
    else setPeriod(writeDay(a), writeDay(b))
  }
  const period = drag ?? periodOf(since, until, bins)
  return (
    <div className="density" ref={box}>
      <PeriodFields since={since} until={until} setPeriod={setPeriod} bins={bins} />
      {bins.bins.length > 0 && (
        <svg
          role="img"
          aria-label={sayBins(bins)}
          width={width}
          height={height + axis}
          onPointerDown={event => {
            event.currentTarget.setPointerCapture(event.pointerId)
            const day = dayAt(event)
            setDrag([day, day])
          }}
          onPointerMove={event => drag && setDrag([drag[0], dayAt(event)])}
          onPointerUp={end}
          onPointerCancel={() => setDrag(undefined)}
        >
          <Bars bins={bins} width={width} />
          {period && <Shade period={period} bins={bins} width={width} />}
        </svg>
      )}
    </div>
  )
})

function PeriodFields({ since, until, setPeriod, bins }: Omit<Props, 'counted'> & { readonly bins: Bins }) {
  const field = (name: string, value: string | undefined, set: (day: string | undefined) => void) => (
    <label>
      {name}{' '}
      <input
        type="date"
        max="9999-12-31"
        value={value ?? ''}
        onChange={event => (event.target.value === '' ? set(undefined) : isDay(event.target.value) && set(event.target.value))}
      />
    </label>
  )
  return (
    <div className="density-head">
      <span>By {bins.unit}</span>
      {field('from', since, day => setPeriod(day, until))}
      {field('to', until, day => setPeriod(since, day))}
      {(since || until) && (
        <button type="button" className="plain" onClick={() => setPeriod(undefined, undefined)}>
          All days
        </button>
      )}
      {bins.undated > 0 && <span className="quiet">{bins.undated.toLocaleString('en-US')} without a date</span>}
    </div>
  )
}

const xOf = (day: number, { first, last }: Bins, width: number): number => ((day - first) / (last + 1 - first)) * width

const Bars = memo(({ bins, width }: { readonly bins: Bins; readonly width: number }) => {
  const most = bins.bins.reduce((top, { all }) => Math.max(top, all), 1)
  const ticks = useMemo(() => ticksBetween(bins.first, bins.last + 1, day => xOf(day, bins, width), width), [bins, width])
  return (
    <>
      {bins.bins.map(bin => (
        <BinBar key={bin.from} bin={bin} x={xOf(bin.from, bins, width)} end={xOf(bin.to + 1, bins, width)} most={most} />
      ))}
      <g className="axis">
        {ticks.map(({ x, words, strong }) => (
          <g key={x} className={strong ? 'tick strong' : 'tick'}>
            <line x1={x + 0.5} x2={x + 0.5} y1={height} y2={height + 5} />
            {x + words.length * 6 < width && (
              <text x={x + 3} y={height + 13}>
                {words}
              </text>
            )}
          </g>
        ))}
      </g>
    </>
  )
})

/** One bar, its families on each other. */
function BinBar({ bin, x, end, most }: { readonly bin: Bin; readonly x: number; readonly end: number; readonly most: number }) {
  let top = height
  const wide = Math.max(1, end - x - (end - x > 3 ? 1 : 0))
  return (
    <g>
      <title>{`${sayDays(bin)}: ${bin.counts.flatMap((count, at) => (count > 0 ? [`${familyNames[families[at] ?? 'other']} ${count}`] : [])).join(', ') || 'none'}`}</title>
      {bin.counts.map((count, at) => {
        if (count === 0) return null
        const tall = (count / most) * (height - 6)
        top -= tall
        return <rect key={families[at]} className={`bin family-${families[at]}`} x={x} y={top} width={wide} height={tall} />
      })}
      <rect className="bin-hit" x={x} y={0} width={Math.max(1, end - x)} height={height} />
    </g>
  )
}

function Shade({
  period: [a, b],
  bins,
  width
}: {
  readonly period: readonly [number, number]
  readonly bins: Bins
  readonly width: number
}) {
  const from = Math.max(0, xOf(Math.min(a, b), bins, width))
  const to = Math.min(width, xOf(Math.max(a, b) + 1, bins, width))
  return <rect className="period" x={from} y={0} width={Math.max(2, to - from)} height={height} />
}

const periodOf = (since: string | undefined, until: string | undefined, { first, last }: Bins): readonly [number, number] | undefined =>
  since === undefined && until === undefined ? undefined : [readDay(since) ?? first, readDay(until) ?? last]

const sayDays = ({ from, to }: { readonly from: number; readonly to: number }): string =>
  sayDate(from === to ? writeDay(from) : `${writeDay(from)}/${writeDay(to)}`)

/** "1 Jan 2022 – 31 Dec 2023 by week, most in 2–8 Mar 2022: 612". */
function sayBins(bins: Bins): string {
  const top = bins.bins.reduce((a, b) => (b.all > a.all ? b : a), bins.bins[0] as Bin)
  return `${sayDays({ from: bins.first, to: bins.last })} by ${bins.unit}, most in ${sayDays(top)}: ${top.all}`
}
