import { useCallback, useMemo, useState } from 'react'
import { PageOpener } from '../look/name-link.tsx'
import { sideColours } from '../look/side-colours.ts'
import { useEscape } from '../page/use-escape.ts'
import { useLook } from '../page/use-look.ts'
import { useMedia } from '../page/use-media.ts'
import type { ClaimRef } from '../picture/picture.ts'
import { AddDialog } from './add-dialog.tsx'
import { Banner, EmptyStore } from './banner.tsx'
import { publishedDay } from './days.ts'
import { DeskHeader } from './desk-header.tsx'
import { sidesOf } from './holds-of.ts'
import { DeskPages } from './pages/desk-pages.tsx'
import { count } from './say-situation.ts'
import { sayWait } from './say-wait.ts'
import { TimeBar } from './time-bar.tsx'
import { useDeskChoice } from './use-desk-choice.ts'
import { type DeskData, useDeskData } from './use-desk-data.ts'
import { Views } from './views.tsx'

/** The desk: the picture of all reports that the server keeps, the situation on a day, and the way to add more. */
export function Desk() {
  const [choice, change] = useDeskChoice()
  const [look, setLook] = useLook()
  const phone = useMedia('(max-width: 759px)')
  const [adding, setAdding] = useState(false)
  const data = useDeskData(choice)
  const { rows, picture, situation, span, days, readings } = data
  const colours = useMemo(
    () => (picture.value ? sideColours(picture.value, situation.value && sidesOf(situation.value)) : new Map<string, string>()),
    [picture.value, situation.value]
  )
  const published = useMemo(() => (rows.value?.rows ?? []).flatMap(row => publishedDay(row.published) ?? []), [rows.value])
  useEscape(useCallback(() => change({ claim: undefined }), [change]))
  const setDays = (set: { readonly at?: string; readonly known?: string }) =>
    change(Object.fromEntries(Object.entries(set).map(([name, day]) => [name, day === data.lastDay ? undefined : day])))
  const empty = rows.value?.rows.length === 0
  const show = (id: string, key: string) =>
    change({ report: id, open: key, claim: undefined, ...(phone ? { tab: 'report' as const } : {}) })
  const openPage = useCallback((page: string) => change({ page, event: undefined }), [change])
  const chooseRef = useCallback(
    (claim: ClaimRef, words: boolean) =>
      change({
        claim: claim.id,
        report: claim.reportId,
        open: claim.report,
        event: undefined,
        page: undefined,
        ...(words && phone ? { tab: 'report' as const } : {})
      }),
    [change, phone]
  )
  const how = {
    labels: data.labels,
    colours,
    situation: situation.value,
    chosen: choice.claim,
    choose: chooseRef,
    showEvent: (event: string) => change({ event, page: undefined, tab: 'situation' })
  }
  return (
    <PageOpener value={openPage}>
      <div className="page desk-page">
        <DeskHeader says={sayHeld(data)} progress={sayProgress(data)} add={() => setAdding(true)} look={look} setLook={setLook} />
        <div className="desk-bars">
          {data.gone && <Banner retry={data.retry} />}
          {!empty && span && days && <TimeBar span={span} published={published} at={days.at} known={days.known} set={setDays} />}
        </div>
        {empty ? (
          <main id="main" tabIndex={-1}>
            <EmptyStore add={() => setAdding(true)} />
          </main>
        ) : (
          <Views {...{ choice, change, data, colours, look, phone, show, chooseRef }} />
        )}
        <AddDialog
          shown={adding}
          show={() => setAdding(true)}
          close={() => setAdding(false)}
          readings={readings}
          added={data.added}
          open={({ id, key }) => {
            setAdding(false)
            // What is opened is to be seen, whatever day was asked for before.
            change({ known: undefined })
            show(id, key)
            focusReport()
          }}
        />
        <DeskPages {...{ choice, change, days, how, round: data.round }} />
      </div>
    </PageOpener>
  )
}

/** Brings the keyboard to the words once the dialog, which gives the focus back where it was, is closed. */
const focusReport = (): void => {
  setTimeout(() => document.querySelector<HTMLElement>('.panel.report')?.focus(), 50)
}

function sayHeld({ picture, rows }: DeskData): string {
  const { value } = picture
  if (!value) return sayWait(picture, 'the picture')
  if (rows.value?.rows.length === 0) return ''
  const of =
    value.leftOut > 0
      ? `the latest ${value.reports.length} of ${count(value.reports.length + value.leftOut, 'report')}`
      : count(value.reports.length, 'report')
  const claims = value.reports.reduce((sum, report) => sum + report.claims.length, 0)
  return [of, count(claims, 'claim'), count(value.places.length, 'place')].join(' · ')
}

const sayProgress = ({ waiting }: DeskData): string => (waiting === 0 ? '' : `Reading ${count(waiting, 'report')} …`)
