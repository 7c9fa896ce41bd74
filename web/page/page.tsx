import { type ReactNode, useCallback, useMemo } from 'react'
import { type Choice, noFilter, type Tab } from '../choice/choice.ts'
import { FilterBar } from '../choice/filter-bar.tsx'
import { filterEntries } from '../choice/filter-entries.ts'
import { useChoice } from '../choice/use-choice.ts'
import { ClaimCard } from '../claims/claim-card.tsx'
import { ClaimList } from '../claims/claim-list.tsx'
import { Glances } from '../glance/glances.tsx'
import { sideColours } from '../look/side-colours.ts'
import { Tabs } from '../look/tabs.tsx'
import { MapView } from '../map/map-view.tsx'
import { type Entry, listEntries } from '../picture/entry.ts'
import type { Picture } from '../picture/picture.ts'
import { ReportView, RoleLegend } from '../report/report-view.tsx'
import { Timeline } from '../timeline/timeline.tsx'
import { Header } from './header.tsx'
import { ReportPick } from './report-pick.tsx'
import { useEscape } from './use-escape.ts'
import { useLook } from './use-look.ts'
import { useMedia } from './use-media.ts'
import { useTitle } from './use-title.ts'

/** The whole page: one choice, four views of it. `children` stand in its header. */
export function Page({ picture, children }: { readonly picture: Picture; readonly children?: ReactNode }) {
  const [choice, change] = useChoice()
  const [look, setLook] = useLook()
  const phone = useMedia('(max-width: 759px)')
  const entries = useMemo(() => listEntries(picture), [picture])
  const colours = useMemo(() => sideColours(picture), [picture])
  const shown = useMemo(() => filterEntries(entries, choice.filter), [entries, choice.filter])
  const chosen = useMemo(() => entries.find(entry => entry.claim.id === choice.claim), [entries, choice.claim])
  const choose = useCallback((entry: Entry | undefined) => change(chooseEntry(entry)), [change])
  const report = chosen?.report ?? picture.reports.find(({ report }) => report.id === choice.report) ?? picture.reports[0]
  useEscape(choose)
  useTitle(picture)
  const several = picture.reports.length > 1
  const panel = (tab: Tab) =>
    phone ? { role: 'tabpanel', 'aria-labelledby': `tab-${tab}`, id: `panel-${tab}`, hidden: choice.tab !== tab } : {}
  return (
    <div className="page">
      <Header picture={picture} entries={entries} look={look} setLook={setLook}>
        {children}
      </Header>
      {phone && (
        <nav aria-label="Views">
          <Tabs
            tabs={[
              { name: 'picture', says: 'Picture' },
              { name: 'claims', says: 'Claims', count: shown.length },
              { name: 'report', says: 'Report' }
            ]}
            tab={choice.tab}
            setTab={tab => change({ tab })}
          />
        </nav>
      )}
      <main className={phone ? 'phone' : 'desk'}>
        {(!phone || choice.tab === 'picture') && <Glances entries={shown} chosen={chosen} choose={choose} />}
        <section className="panel claims" aria-label="Claims" {...panel('claims')}>
          <h2 className="hidden">Claims</h2>
          <FilterBar
            picture={picture}
            entries={entries}
            shown={shown.length}
            filter={choice.filter}
            setFilter={filter => change({ filter })}
          />
          {shown.length === 0 ? (
            <NoClaims none={entries.length === 0} showAll={() => change({ filter: noFilter })} />
          ) : (
            <ClaimList entries={shown} chosen={chosen} choose={choose} showReport={several} />
          )}
        </section>
        <section className="panel picture" aria-label="Picture" {...panel('picture')}>
          <section className="map-panel" aria-label="Places">
            <h2 className="hidden">Map</h2>
            <MapView picture={picture} all={entries} entries={shown} colours={colours} look={look} chosen={chosen} choose={choose} />
          </section>
          <section className="timeline-panel" aria-label="Timeline">
            <h2 className="hidden">Timeline</h2>
            <Timeline entries={shown} chosen={chosen} choose={choose} />
          </section>
          {phone && chosen && <Sheet entry={chosen} change={change} />}
        </section>
        <section className="panel report" aria-label="Report" {...panel('report')}>
          <h2 className="hidden">Report</h2>
          <div className="report-head">
            {several && <ReportPick picture={picture} report={report} pick={id => change({ report: id, claim: undefined })} />}
            <RoleLegend chosen={chosen} />
          </div>
          {report && <ReportView key={report.report.id} report={report} entries={entries} chosen={chosen} choose={choose} />}
        </section>
      </main>
    </div>
  )
}

const chooseEntry = (entry: Entry | undefined): Partial<Choice> =>
  entry ? { claim: entry.claim.id, report: entry.report.report.id } : { claim: undefined }

function NoClaims({ none, showAll }: { readonly none: boolean; readonly showAll: () => void }) {
  if (none) return <p className="nothing">No claim was found in what was read. The text and the notes beside it say why.</p>
  return (
    <p className="nothing">
      No claim fits.{' '}
      <button type="button" className="plain" onClick={showAll}>
        Show all
      </button>
    </p>
  )
}

/** On a phone: the chosen claim under the map, and the ways to its card and its words. */
function Sheet({ entry, change }: { readonly entry: Entry; readonly change: (change: Partial<Choice>) => void }) {
  return (
    <section className={`sheet family-edge-${entry.family}`} aria-label="Chosen claim">
      <ClaimCard entry={entry} open={false} showReport={false} />
      <p className="sheet-ways">
        <button type="button" onClick={() => change({ tab: 'report' })}>
          Its words
        </button>
        <button type="button" onClick={() => change({ tab: 'claims' })}>
          All of it
        </button>
        <button type="button" aria-label="Let go of the claim" onClick={() => change({ claim: undefined })}>
          ×
        </button>
      </p>
    </section>
  )
}
