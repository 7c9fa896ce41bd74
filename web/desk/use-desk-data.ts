import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { listEntries } from '../picture/entry.ts'
import type { Picture, Situation } from '../picture/picture.ts'
import type { DeskPicture, ReportRow, Rows, StoredReport } from './ask.ts'
import { type DaySpan, joinSpans, publishedDay, spanDays, today, writeDay } from './days.ts'
import type { DeskChoice } from './desk-choice.ts'
import { type Change, isOver } from './readings.ts'
import { useChanges } from './use-changes.ts'
import { useReadings } from './use-readings.ts'
import { useRemote } from './use-remote.ts'

const reportsInPicture = 100
const reportsInList = 200
/** Changes come in bursts while many reports are read; the views follow at this pace. */
const followMs = 700

/** All that the desk has from the server, asked for again as reports are read and as the two dates move. */
export function useDeskData({ at, known, area, open, report }: DeskChoice) {
  const [round, setRound] = useState(0)
  const [line, setLine] = useState(0)
  const { readings, hear, add } = useReadings()
  const follow = useFollow(setRound)
  const onChange = useCallback(
    (change: Change) => {
      hear(change)
      if (change.kind !== 'coding') follow()
    },
    [hear, follow]
  )
  const lost = useChanges({ onChange, onBack: follow }, line)
  const over = Object.values(readings).filter(isOver).length
  useEffect(() => {
    if (over > 0) follow()
  }, [over, follow])
  const rows = useRemote<Rows>(`/reports?limit=${reportsInList}`, round)
  const picture = useRemote<DeskPicture>(`/picture?${query({ known, limit: String(reportsInPicture) })}`, round)
  const asked = useRemote<StoredReport>(
    open && picture.value && !picture.value.reports.some(held => held.report.id === report)
      ? `/reports/${encodeURIComponent(open)}`
      : undefined,
    round
  )
  const shown = useMemo(() => withReport(picture.value, asked.value), [picture.value, asked.value])
  const entries = useMemo(() => (shown ? listEntries(shown) : []), [shown])
  const span = useSpan(rows.value?.rows, entries)
  const latest = latestDay(rows.value?.rows) ?? (rows.value ? today() : undefined)
  const days = latest === undefined ? undefined : { at: at ?? writeDay(latest), known: known ?? writeDay(latest) }
  const situation = useRemote<Situation>(days && `/situation?${query({ ...days, area })}`, round)
  return {
    rows,
    picture,
    shown,
    entries,
    asked,
    situation,
    days,
    span: days && joinSpans(span, { first: latest ?? today(), last: latest ?? today() }),
    readings,
    added: add,
    gone: lost || [rows, picture, situation].some(({ fault }) => fault?.kind === 'gone'),
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

/** Days of the sliders. They never shrink, so that a handle stays under the hand when an earlier date takes reports away. */
function useSpan(rows: readonly ReportRow[] | undefined, entries: ReturnType<typeof listEntries>): DaySpan | undefined {
  const seen = useRef<DaySpan>(undefined)
  return useMemo(() => {
    seen.current = joinSpans(
      seen.current,
      spanDays(
        (rows ?? []).map(row => row.published),
        entries
      )
    )
    return seen.current
  }, [rows, entries])
}

/** The day of the latest report. */
function latestDay(rows: readonly ReportRow[] | undefined): number | undefined {
  const days = (rows ?? []).flatMap(({ published }) => publishedDay(published) ?? [])
  return days.length === 0 ? undefined : days.reduce((a, b) => Math.max(a, b))
}

/** The picture with one more report, which it left out. */
function withReport(picture: DeskPicture | undefined, stored: StoredReport | undefined): Picture | undefined {
  if (!picture || !stored?.coding || picture.reports.some(({ report }) => report.id === stored.coding?.report.id)) return picture
  return { ...picture, reports: [...picture.reports, stored.coding] }
}

const query = (values: Readonly<Record<string, string | undefined>>): string =>
  new URLSearchParams(Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))).toString()
