import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useRest } from '../page/use-rest.ts'
import { listEntries } from '../picture/entry.ts'
import type { Situation } from '../picture/picture.ts'
import type { DeskPicture, ReportRow, Rows, Status, StoredReport } from './ask.ts'
import { picturePath, query, reportsPath, situationPath, statusPath, typesPath } from './asked-first.ts'
import { type DaySpan, joinSpans, publishedDay, readDay, spanDays, today, writeDay } from './days.ts'
import type { DeskChoice } from './desk-choice.ts'
import type { Coverage } from './read-line.tsx'
import { type Change, isOver } from './readings.ts'
import type { TypeRows } from './review/review-rows.ts'
import { useChanges } from './use-changes.ts'
import { useReadings } from './use-readings.ts'
import { useRemote } from './use-remote.ts'
import { withReport } from './with-report.ts'

/** Changes come in bursts while many reports are read; the views follow at this pace. */
const followMs = 700

/** Above this the situation of everywhere takes the server seconds: beside the list, which needs none of it, it is not asked for. */
const manyClaims = 20_000
/** The server is asked when the hand that moves a date rests; what the page has itself follows at once. */
const restMs = 250
/** What is asked of all that was read when the hand has rested for longer. */
const longRestMs = 700

/** All that the desk has from the server, asked for again as reports are read and as the two dates move. */
export function useDeskData({ tab, at, known: knownNow, recorded, area, open, report }: DeskChoice) {
  const [round, setRound] = useState(0)
  const [line, setLine] = useState(0)
  const { readings, hear, add, forget } = useReadings()
  const follow = useFollow(setRound)
  const onChange = useCallback(
    (change: Change) => {
      hear(change)
      if (change.kind !== 'coding') follow()
    },
    [hear, follow]
  )
  const onBack = useCallback(() => {
    forget()
    follow()
  }, [forget, follow])
  const known = useRest(knownNow, restMs)
  const lost = useChanges({ onChange, onBack }, line)
  const over = Object.values(readings).filter(isOver).length
  useEffect(() => {
    if (over > 0) follow()
  }, [over, follow])
  const rows = useRemote<Rows>(reportsPath, round)
  const status = useRemote<Status>(statusPath, round)
  const types = useRemote<TypeRows>(typesPath, 0)
  const labels = useMemo(() => Object.fromEntries((types.value?.rows ?? []).map(({ type, says }) => [type, says])), [types.value])
  // Beside the list the map and the timeline show what is on it: the reports of another day are not asked for before they are looked at.
  const pictured = useRef(known)
  if (tab !== 'list') pictured.current = known
  const picture = useRemote<DeskPicture>(picturePath(pictured.current), round)
  const waiting = status.value?.counts.waiting ?? 0
  const settled = useSettled(round, waiting === 0)
  const coverage = useRemote<Coverage>(`/coverage?${query({ known: useRest(known, longRestMs), area })}`, settled)
  const key = open ?? keyOutside(picture.value, rows.value?.rows, report)
  const answered = useRemote<StoredReport>(key && `/reports/${encodeURIComponent(key)}`, round)
  const asked = answered.value?.key === key ? answered : { ...answered, value: undefined, loading: key !== undefined && !answered.fault }
  const shown = useMemo(() => withReport(picture.value, asked.value?.coding ?? undefined), [picture.value, asked.value])
  const entries = useMemo(() => (shown ? listEntries(shown) : []), [shown])
  const listed = useMemo(
    () => (known === undefined ? entries : entries.filter(({ report: of }) => picture.value?.reports.includes(of))),
    [entries, known, picture.value]
  )
  const span = useSpan(rows.value?.rows, entries, status.value?.published)
  const latest = latestDay(rows.value?.rows) ?? (rows.value ? today() : undefined)
  const lastDay = latest === undefined ? undefined : writeDay(latest)
  const days = lastDay === undefined ? undefined : { at: at ?? lastDay, known: knownNow ?? lastDay }
  const isSpared = tab === 'list' && area === undefined && (status.value === undefined || status.value.counts.claims > manyClaims)
  const wanted = isSpared ? undefined : situationPath({ at, known: knownNow, recorded, area }, lastDay)
  const situation = useRemote<Situation>(useRest(wanted, restMs), round)
  return {
    rows,
    picture,
    shown,
    /** All claims, also those of a report that is read though the picture lacks it. */
    entries,
    /** The claims that were known on the day that is asked for. */
    listed,
    key,
    asked,
    situation,
    days,
    /** The day of the latest report; a handle that stands there follows it. */
    lastDay,
    span: days && [latest ?? today(), readDay(days.at), readDay(days.known)].reduce(reach, span),
    readings,
    /** Types in plain words. */
    labels,
    round,
    /** The last round at which nothing waited to be read. */
    settled,
    waiting,
    /** How much was read, asked for when nothing waits to be read. */
    coverage,
    added: add,
    gone: lost || [rows, picture, situation, asked].some(({ fault }) => fault?.kind === 'gone'),
    retry: () => {
      setLine(before => before + 1)
      setRound(before => before + 1)
    }
  }
}

export type DeskData = ReturnType<typeof useDeskData>

/** Asks for a new round soon, and once for many calls. */
function useFollow(setRound: (next: (before: number) => number) => void): () => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  return useCallback(() => {
    timer.current ??= setTimeout(() => {
      timer.current = undefined
      setRound(before => before + 1)
    }, followMs)
  }, [setRound])
}

/** The last round at which nothing was going on. */
function useSettled(round: number, isSettled: boolean): number {
  const last = useRef(round)
  if (isSettled) last.current = round
  return last.current
}

/** Days of the sliders. They never shrink, so that a handle stays under the hand when an earlier date takes reports away. */
function useSpan(
  rows: readonly ReportRow[] | undefined,
  entries: ReturnType<typeof listEntries>,
  published: Status['published'] | undefined
): DaySpan | undefined {
  const seen = useRef<DaySpan>(undefined)
  return useMemo(() => {
    seen.current = joinSpans(
      seen.current,
      spanDays([...(rows ?? []).map(row => row.published), published?.first ?? null, published?.last ?? null], entries)
    )
    return seen.current
  }, [rows, entries, published?.first, published?.last])
}

/** The day of the latest report. */
function latestDay(rows: readonly ReportRow[] | undefined): number | undefined {
  const days = (rows ?? []).flatMap(({ published }) => publishedDay(published) ?? [])
  return days.length === 0 ? undefined : days.reduce((a, b) => Math.max(a, b))
}

/** The key of a report that is named though the picture lacks it: it was published later than is asked for, or long ago. */
function keyOutside(
  picture: DeskPicture | undefined,
  rows: readonly ReportRow[] | undefined,
  report: string | undefined
): string | undefined {
  if (!picture || report === undefined || picture.reports.some(held => held.report.id === report)) return undefined
  return rows?.find(({ id }) => id === report)?.key
}

/** A span that reaches to a day. */
const reach = (span: DaySpan | undefined, day: number | undefined): DaySpan | undefined =>
  day === undefined ? span : joinSpans(span, { first: day, last: day })
