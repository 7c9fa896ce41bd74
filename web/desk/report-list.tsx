import { useEffect, useState } from 'react'
import { sayDate } from '../timeline/say-date.ts'
import { ask, type ReportRow, type Rows } from './ask.ts'
import { type Readings, sayReading } from './readings.ts'
import type { Remote } from './use-remote.ts'

type Props = {
  readonly rows: Remote<Rows>
  readonly readings: Readings
  /** Day up to which reports are taken in: later ones are shown as not known yet. */
  readonly known: string | undefined
  /** Id of the report that is shown. */
  readonly shown: string | undefined
  readonly open: (row: ReportRow) => void
}

/** All reports of the store: when, who, what, and how far each is read. */
export function ReportList({ rows, readings, known, shown, open }: Props) {
  const [more, setMore] = useState<readonly ReportRow[]>([])
  const [next, setNext] = useState<string | null>(null)
  useEffect(() => {
    setMore([])
    setNext(rows.value?.next ?? null)
  }, [rows.value])
  const showMore = async () => {
    const answer = await ask<Rows>(`/reports?limit=200&cursor=${encodeURIComponent(next ?? '')}`)
    if (answer.kind !== 'ready') return
    setMore(before => [...before, ...answer.value.rows])
    setNext(answer.value.next)
  }
  const all = [...(rows.value?.rows ?? []), ...more]
  return (
    <div className="report-list" aria-busy={rows.loading}>
      {!rows.value && <p className="nothing">{rows.fault?.kind === 'refused' ? rows.fault.says : 'Looking …'}</p>}
      {rows.value && all.length === 0 && <p className="nothing">There are no reports yet.</p>}
      <ul aria-label="Reports">
        {all.map(row => (
          <li key={row.key}>
            <ReportLine row={row} readings={readings} known={known} isShown={row.id === shown} open={open} />
          </li>
        ))}
      </ul>
      {next !== null && (
        <button type="button" className="plain more" onClick={showMore}>
          Show more
        </button>
      )}
    </div>
  )
}

type LineProps = Omit<Props, 'rows' | 'shown'> & { readonly row: ReportRow; readonly isShown: boolean }

function ReportLine({ row, readings, known, isShown, open }: LineProps) {
  const own = readings[row.key]
  const reading = row.state === 'waiting' && own ? own : { key: row.key, state: row.state, claims: row.claims, says: row.says ?? undefined }
  const later = known !== undefined && row.published !== null && row.published.slice(0, 10) > known
  return (
    <button
      type="button"
      className="report-row"
      data-key={row.key}
      data-state={reading.state}
      data-later={later || undefined}
      aria-current={isShown || undefined}
      onClick={() => open(row)}
    >
      <span className="report-title" dir="auto">
        {row.title ?? row.id.replace(/^sha256:(.{10}).*$/, 'untitled $1')}
      </span>
      <span className="report-of quiet">
        {[row.published ? sayDate(row.published) : 'undated', row.outlet, later && 'not known yet'].filter(Boolean).join(' · ')}
      </span>
      <span className="report-state">{sayReading(reading)}</span>
    </button>
  )
}
