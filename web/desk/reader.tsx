import { useState } from 'react'
import type { Entry } from '../picture/entry.ts'
import type { ClaimRef, PictureReport } from '../picture/picture.ts'
import { ReportView, RoleLegend } from '../report/report-view.tsx'
import { sayDate } from '../timeline/say-date.ts'
import type { StoredReport } from './ask.ts'
import { OtherVoices } from './beside/other-voices.tsx'
import { RawDialog } from './beside/raw-dialog.tsx'
import { sayReading } from './readings.ts'
import { sayWait } from './say-wait.ts'
import type { Remote } from './use-remote.ts'
import { useText } from './use-text.ts'

type Props = {
  readonly report: PictureReport | undefined
  readonly picture: Remote<unknown>
  /** A report that the picture lacks and that was asked for. */
  readonly asked: Remote<StoredReport>
  /** The day up to which reports are taken in, when this one is not among them. */
  readonly late: string | undefined
  readonly entries: readonly Entry[]
  readonly chosen: Entry | undefined
  readonly choose: (entry: Entry) => void
  /** Begins to correct the chosen claim, or to add one that was missed. */
  readonly review: (what: 'correct' | 'add') => void
  /** The key by which the store has the report. */
  readonly reportKey: string | undefined
  /** Opens another report at a claim of it. */
  readonly chooseRef: (claim: ClaimRef, words: boolean) => void
  readonly round: number
  /** The last day whose reports are taken in. */
  readonly known: string | undefined
}

/** The words of the report that is open; of one that could not be read, why and its text as it came. */
export function Reader(props: Props) {
  const { report, picture, asked, late, entries, chosen, choose, review, reportKey, chooseRef, round, known } = props
  const [isRaw, setRaw] = useState(false)
  const [showNames, setShowNames] = useState(false)
  const bare = asked.value && !asked.value.coding && !chosen ? asked.value : undefined
  return (
    <>
      <div className="report-head">
        <div className="report-legend">
          <RoleLegend chosen={chosen} />
          {report && !bare && (
            <span className="report-ways">
              <button type="button" className="plain" aria-pressed={showNames} onClick={() => setShowNames(!showNames)}>
                All names
              </button>
              {reportKey !== undefined && (
                <button type="button" className="plain" onClick={() => setRaw(true)}>
                  As it came
                </button>
              )}
              <button type="button" className="plain" onClick={() => review(chosen ? 'correct' : 'add')}>
                {chosen ? 'Correct it' : 'Something missed?'}
              </button>
            </span>
          )}
        </div>
        {chosen && <OtherVoices claim={chosen.claim} choose={claim => chooseRef(claim, true)} {...{ known, round }} />}
        {report && late && <p className="report-late">Not known on {sayDate(late)}: it is left out of the other views.</p>}
      </div>
      {bare ? (
        <BareReport key={bare.key} row={bare} />
      ) : report ? (
        <ReportView key={report.report.hash} report={report} entries={entries} chosen={chosen} choose={choose} showNames={showNames} />
      ) : (
        <p className="nothing">
          {sayWait(picture, 'the report') || sayWait(asked, 'the report') || 'No report is open. Choose one under Reports.'}
        </p>
      )}
      {isRaw && report && reportKey !== undefined && (
        <RawDialog reportKey={reportKey} title={report.report.title ?? report.report.id} close={() => setRaw(false)} />
      )}
    </>
  )
}

/** A report without a coding: how far it is, and its text as it came. */
function BareReport({ row }: { readonly row: StoredReport }) {
  const raw = useText(`/reports/${encodeURIComponent(row.key)}/raw`)
  return (
    <div className="report-text">
      <header>
        <h3 dir="auto">{row.title ?? row.id}</h3>
        <p className="report-line">{sayReading({ key: row.key, state: row.state, claims: row.claims, says: row.says ?? undefined })}</p>
      </header>
      <p className="bare-text" dir="auto">
        {raw}
      </p>
    </div>
  )
}
