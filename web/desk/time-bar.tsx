import { type CSSProperties, useEffect, useId, useRef, useState } from 'react'
import { sayDate } from '../timeline/say-date.ts'
import { type DaySpan, isDay, readDay, writeDay } from './days.ts'
import type { Play } from './use-play.ts'

type Props = {
  readonly span: DaySpan
  /** Days on which reports were published. */
  readonly published: readonly number[]
  readonly at: string
  readonly known: string
  readonly set: (change: { readonly at?: string; readonly known?: string }) => void
  readonly play: Play | undefined
}

/** Two handles over the same days: the day that is asked about, and the day up to which reports are taken in. */
export function TimeBar({ span, published, at, known, set, play }: Props) {
  const wide = span.last - span.first || 1
  return (
    <section className="time-bar" aria-label="Dates">
      <DayHandle name="As of" says="the day that the situation is asked for" span={span} value={at} set={day => set({ at: day })} />
      <div className="time-ticks" aria-hidden="true">
        <span className="time-end">{sayDate(writeDay(span.first))}</span>
        <div className="time-line">
          {[...new Set(published)].map(day => (
            <i key={day} style={{ '--at': (day - span.first) / wide } as CSSProperties} />
          ))}
        </div>
        <span className="time-end">{sayDate(writeDay(span.last))}</span>
      </div>
      {play && <PlayButton {...play} />}
      <DayHandle
        name="As known on"
        says="reports published up to this day are taken in"
        span={span}
        value={known}
        set={day => set({ known: day })}
      />
    </section>
  )
}

/** Goes through the days, or one day on where motion is not wanted. */
const PlayButton = ({ isPlaying, isByStep, press }: Play) => {
  const name = isByStep ? 'Next day' : isPlaying ? 'Pause' : 'Play the days'
  return (
    <button type="button" className="play" aria-label={name} title={`${name} (p)`} onClick={press}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <path d={isByStep ? 'M2 1l6 5-6 5zM9 1h2v10H9z' : isPlaying ? 'M2 1h3v10H2zM7 1h3v10H7z' : 'M2 1l9 5-9 5z'} />
      </svg>
    </button>
  )
}

type HandleProps = {
  readonly name: string
  readonly says: string
  readonly span: DaySpan
  readonly value: string
  readonly set: (day: string) => void
}

const restMs = 40

/** One day, on a slider and typed. The desk is told when the hand rests. */
function DayHandle({ name, says, span, value, set }: HandleProps) {
  const [draft, setDraft] = useDraft(value, set)
  const id = useId()
  const day = readDay(draft) ?? span.last
  return (
    <div className="time-row">
      <label htmlFor={id} title={says}>
        {name}
      </label>
      <input
        id={id}
        type="range"
        min={Math.min(span.first, day)}
        max={Math.max(span.last, day)}
        step={1}
        value={day}
        aria-valuetext={sayDate(writeDay(day))}
        aria-description={says}
        onChange={event => setDraft(writeDay(Number(event.target.value)))}
      />
      <DayField name={`${name}, date`} day={draft} set={setDraft} />
    </div>
  )
}

/** The years of a day that is still being typed: "0202" is on its way to 2020. */
const earliestYear = '1000'

/** A typed day. What is half typed stays as it is, and counts only once it is a day. */
function DayField({ name, day, set }: { readonly name: string; readonly day: string; readonly set: (day: string) => void }) {
  const [typed, setTyped] = useState(day)
  useEffect(() => setTyped(day), [day])
  return (
    <input
      type="date"
      aria-label={name}
      max="9999-12-31"
      value={typed}
      onChange={({ target: { value } }) => {
        setTyped(value)
        if (isDay(value) && value >= earliestYear) set(value)
      }}
      onBlur={() => setTyped(day)}
    />
  )
}

/** What is being chosen, told to the desk when the hand rests. What comes back of it undoes nothing that was chosen since. */
function useDraft(value: string, set: (day: string) => void): readonly [string, (day: string) => void] {
  const [draft, setDraft] = useState(value)
  const told = useRef(value)
  const latest = useRef(set)
  latest.current = set
  useEffect(() => {
    if (value !== told.current) setDraft(value)
    told.current = value
  }, [value])
  useEffect(() => {
    if (draft === value) return
    const timer = setTimeout(() => {
      told.current = draft
      latest.current(draft)
    }, restMs)
    return () => clearTimeout(timer)
  }, [draft, value])
  return [draft, setDraft]
}
