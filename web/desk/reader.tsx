import type { Entry } from '../picture/entry.ts'
import type { PictureReport } from '../picture/picture.ts'
import { ReportView, RoleLegend } from '../report/report-view.tsx'
import type { StoredReport } from './ask.ts'
import { sayReading } from './readings.ts'
import type { Remote } from './use-remote.ts'

type Props = {
  readonly report: PictureReport | undefined
  /** A report that the picture lacks and that was asked for. */
  readonly asked: Remote<StoredReport>
  readonly entries: readonly Entry[]
  readonly chosen: Entry | undefined
  readonly choose: (entry: Entry) => void
}

/** The words of the report that is open; of one that could not be read, why and its text as it came. */
export function Reader({ report, asked, entries, chosen, choose }: Props) {
  const { value, fault, loading } = asked
  const bare = value && !value.coding ? value : undefined
  return (
    <>
      <div className="report-head">
        <RoleLegend chosen={chosen} />
      </div>
      {bare ? (
        <div className="report-text">
          <header>
            {bare.title && <h3 dir="auto">{bare.title}</h3>}
            <p className="report-line">
              {sayReading({ key: bare.key, state: bare.state, claims: bare.claims, says: bare.says ?? undefined })}
            </p>
          </header>
          <p className="bare-text" dir="auto">
            {bare.report?.raw}
          </p>
        </div>
      ) : loading ? (
        <p className="nothing">Fetching the report …</p>
      ) : fault?.kind === 'refused' ? (
        <p className="nothing">{fault.says}</p>
      ) : report ? (
        <ReportView key={report.report.id} report={report} entries={entries} chosen={chosen} choose={choose} />
      ) : (
        <p className="nothing">No report is open. Choose one under Reports.</p>
      )}
    </>
  )
}
