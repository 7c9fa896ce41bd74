import { useCallback, useMemo, useRef, useState } from 'react'
import { noFilter } from '../choice/choice.ts'
import { FilterBar } from '../choice/filter-bar.tsx'
import { filterEntries } from '../choice/filter-entries.ts'
import { ClaimList } from '../claims/claim-list.tsx'
import { Tabs } from '../look/tabs.tsx'
import { useStable } from '../look/use-stable.ts'
import type { Entry } from '../picture/entry.ts'
import type { ClaimRef, PictureReport } from '../picture/picture.ts'
import { PickContext } from '../report/picking.ts'
import type { DeskChoice, DeskTab } from './desk-choice.ts'
import { phoneTabs, sideTabs, tabWords } from './desk-tabs.ts'
import { ListPanel } from './list/list-panel.tsx'
import { useList } from './list/use-list.ts'
import { MapAndTimeline } from './map-and-timeline.tsx'
import { NoClaims } from './no-claims.tsx'
import { Reader } from './reader.tsx'
import { ReportList } from './report-list.tsx'
import { ReviewPanel } from './review/review-panel.tsx'
import { usePicking } from './review/use-picking.ts'
import { sayWait } from './say-wait.ts'
import { isLate, shownReport } from './shown-report.ts'
import { SituationPanel } from './situation-panel.tsx'
import { useAfterFirst } from './use-after-first.ts'
import type { DeskData } from './use-desk-data.ts'

type Props = {
  readonly choice: DeskChoice
  readonly change: (change: Partial<DeskChoice>) => void
  readonly data: DeskData
  readonly colours: ReadonlyMap<string, string>
  readonly look: 'light' | 'dark'
  readonly phone: boolean
  readonly show: (id: string, key: string) => void
  readonly chooseRef: (claim: ClaimRef, words: boolean) => void
}

/** The linked views: the situation, the claims or the reports at the left, the map and the timeline, the words. */
export function Views({ choice, change, data, colours, look, phone, show, chooseRef }: Props) {
  const { shown: picture, entries, listed, situation, key, asked } = data
  const filtered = useMemo(() => filterEntries(listed, choice.filter), [listed, choice.filter])
  const chosen = useMemo(() => entries.find(entry => entry.claim.id === choice.claim), [entries, choice.claim])
  const report = chosen?.report ?? shownReport(data.picture.value, { report: choice.report, open: key }, asked.value)
  const choose = useStable((entry: Entry | undefined) =>
    change(
      entry
        ? { claim: entry.claim.id, report: entry.report.report.id, open: entry.report === report ? key : undefined }
        : { claim: undefined }
    )
  )
  const setFilter = useCallback((filter: DeskChoice['filter']) => change({ filter }), [change])
  const setArea = useCallback((area: string | undefined) => change({ area }), [change])
  const showEvent = useCallback((event: string | undefined) => change({ event }), [change])
  const openReport = useStable(({ id, key: of }: { readonly id: string; readonly key: string }) => show(id, of))
  const picking = usePicking()
  const [begin, setBegin] = useState<'correct' | 'add'>()
  const begun = useCallback(() => setBegin(undefined), [])
  const beginReview = (what: 'correct' | 'add') => {
    setBegin(what)
    change({ tab: 'review' })
  }
  const tab = phone || sideTabs.includes(choice.tab) ? choice.tab : 'situation'
  // On a phone the map shows what was looked at before it.
  const wasList = useRef(false)
  if (tab !== 'picture') wasList.current = tab === 'list'
  const list = useList(choice, data, tab === 'list')
  const isListed = tab === 'list' || (phone && tab === 'picture' && list.shown !== undefined && wasList.current)
  const isAfter = useAfterFirst((tab === 'list' ? list.shown : tab === 'situation' ? situation.value : picture) !== undefined)
  const isDrawn = (name: DeskTab): boolean => isAfter || tab === name
  const panel = (name: DeskTab) =>
    phone || sideTabs.includes(name)
      ? { role: 'tabpanel', 'aria-labelledby': `tab-${name}`, id: `panel-${name}`, hidden: tab !== name }
      : {}
  const counts: Partial<Record<DeskTab, number>> = {
    ...(picture ? { claims: filtered.length } : {}),
    ...(data.rows.value?.next === null ? { reports: data.rows.value.rows.length } : {})
  }
  const tabs = (
    <Tabs
      tabs={(phone ? phoneTabs : sideTabs).map(name => ({ name, says: tabWords[name], count: phone ? undefined : counts[name] }))}
      tab={tab}
      setTab={next => change({ tab: next })}
    />
  )
  return (
    <PickContext value={picking}>
      {phone && <nav aria-label="Views">{tabs}</nav>}
      <main
        id="main"
        tabIndex={-1}
        className={phone ? 'phone' : tab === 'list' ? 'board wide-side' : 'board'}
        aria-busy={data.picture.loading}
      >
        <div className="side panel" hidden={phone && !sideTabs.includes(tab)}>
          {!phone && tabs}
          <section className="side-view" aria-label="Situation" {...panel('situation')}>
            <h2 className="hidden">Situation</h2>
            <SituationPanel
              situation={situation}
              labels={data.labels}
              colours={colours}
              area={choice.area}
              setArea={setArea}
              chosen={choice.claim}
              choose={chooseRef}
              event={choice.event}
              showEvent={showEvent}
              coverage={data.coverage.value}
            />
          </section>
          <section className="side-view" aria-label="List" {...panel('list')}>
            <h2 className="hidden">List</h2>
            {tab === 'list' && <ListPanel {...{ choice, change, data, list, chooseRef }} />}
          </section>
          <section className="side-view" aria-label="Claims" {...panel('claims')}>
            <h2 className="hidden">Claims</h2>
            {picture && tab !== 'list' && isDrawn('claims') && (
              <FilterBar picture={picture} entries={listed} shown={filtered.length} filter={choice.filter} setFilter={setFilter} />
            )}
            {tab === 'list' || !isDrawn('claims') ? null : filtered.length > 0 ? (
              <ClaimList entries={filtered} chosen={chosen} choose={choose} showReport />
            ) : (
              <NoClaims picture={data.picture} none={listed.length === 0} showAll={() => change({ filter: noFilter })} />
            )}
          </section>
          <section className="side-view" aria-label="Review" {...panel('review')}>
            <h2 className="hidden">Review</h2>
            {(tab === 'review' || picking.take) && (
              <ReviewPanel
                asked={{ known: choice.known, area: choice.area }}
                round={data.round}
                entries={entries}
                chosen={choice.claim}
                choose={({ row: { claim, report: of } }) => change({ claim: claim.id, report: of.id, open: of.key })}
                chooseId={(claim, open) => change({ claim, ...(open ? { open } : {}) })}
                begin={begin}
                begun={begun}
                shown={{ report, key: keyOf(report) ?? asked.value?.key }}
              />
            )}
          </section>
          <section className="side-view" aria-label="Reports" {...panel('reports')}>
            <h2 className="hidden">Reports</h2>
            {isDrawn('reports') && (
              <ReportList
                rows={data.rows}
                readings={data.readings}
                known={choice.known}
                shown={{ key, report: report?.report }}
                open={openReport}
              />
            )}
          </section>
        </div>
        <section className="panel picture" aria-label="Picture" {...(phone ? panel('picture') : {})}>
          {picture ? (
            <MapAndTimeline
              {...{
                picture,
                entries: listed,
                filtered,
                colours,
                look,
                chosen,
                choose,
                situation: situation.value,
                read: data.coverage.value?.areas,
                list: isListed ? list : undefined,
                choice,
                change,
                chooseRef,
                isMapWanted: isAfter
              }}
            />
          ) : (
            <p className="nothing">{sayWait(data.picture, 'the picture')}</p>
          )}
        </section>
        <section className="panel report" aria-label="Report" tabIndex={-1} {...(phone ? panel('report') : {})}>
          <h2 className="hidden">Report</h2>
          <Reader
            report={report}
            picture={data.picture}
            asked={asked}
            late={isLate(report, choice.known) ? choice.known : undefined}
            entries={entries}
            chosen={chosen}
            choose={choose}
            review={beginReview}
            reportKey={keyOf(report) ?? asked.value?.key}
            {...{ chooseRef, round: data.round, known: choice.known }}
          />
        </section>
      </main>
    </PickContext>
  )
}

/** The key by which the store has a report of the picture. */
const keyOf = (report: PictureReport | undefined): string | undefined => (report as { readonly key?: string } | undefined)?.key
