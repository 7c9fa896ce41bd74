import { memo } from 'react'
import { Dotted } from '../look/dotted.tsx'
import type { LineReport } from '../picture/picture.ts'
import { sayDate } from '../timeline/say-date.ts'
import type { ReportRow, Rows } from './ask.ts'
import { type Readings, sayReading } from './readings.ts'
import { sayWait } from './say-wait.ts'
import { useMore } from './use-more.ts'
import type { Remote } from './use-remote.ts'

type Props = {
  readonly rows: Remote<Rows>
  readonly readings: Readings
  /** Day up to which reports are taken in: later ones are shown as not known yet. */
  readonly known: string | undefined
  /** The report that is shown: its key where that is known, else what is read of it. */
  readonly shown: { readonly key: string | undefined; readonly report: LineReport | undefined }
  readonly open: (row: ReportRow) => void
}

/** All reports of the store: when, who, what, and how far each is read. */
export function ReportList({ rows, readings, known, shown, open }: Props) {
  const { all, next, fault, showMore } = useMore(rows.value)
  return (
    <div className="report-list" aria-busy={rows.loading}>
      {!rows.value && <p className="nothing">{sayWait(rows, 'the reports')}</p>}
      {rows.value && all.length === 0 && <p className="nothing">There are no reports yet.</p>}
      <ul aria-label="Reports">
        {all.map(row => (
          <li key={row.key}>
            <ReportLine row={row} readings={readings} known={known} isShown={isShown(row, shown)} open={open} />
          </li>
        ))}
      </ul>
      {fault && <p role="alert">{fault}</p>}
      {next !== null && (
        <button type="button" className="plain more" onClick={showMore}>
          Show more
        </button>
      )}
    </div>
  )
}

const isShown = (row: ReportRow, { key, report }: Props['shown']): boolean =>
  key === undefined
    ? report !== undefined && (['id', 'title', 'published', 'outlet', 'url'] as const).every(name => row[name] === report[name])
    : row.key === key

type LineProps = Omit<Props, 'rows' | 'shown'> & { readonly row: ReportRow; readonly isShown: boolean }

const ReportLine = memo(({ row, readings, known, isShown, open }: LineProps) => {
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
        <Dotted parts={[row.published ? sayDate(row.published) : 'undated', row.outlet, later && 'not known yet']} />
      </span>
      <span className="report-state">{sayReading(reading)}</span>
    </button>
  )
})
