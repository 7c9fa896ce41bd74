import { useCallback, useMemo, useState } from 'react'
import { PageOpener } from '../look/name-link.tsx'
import { sideColours } from '../look/side-colours.ts'
import { useEscape } from '../page/use-escape.ts'
import { useLook } from '../page/use-look.ts'
import { useMedia } from '../page/use-media.ts'
import type { ClaimRef } from '../picture/picture.ts'
import { AddDialog } from './add-dialog.tsx'
import { Alerts } from './alerts/alerts.tsx'
import { useAlerts } from './alerts/use-alerts.ts'
import { Banner, EmptyStore, FirstVisit } from './banner.tsx'
import { publishedDay } from './days.ts'
import type { DeskChoice } from './desk-choice.ts'
import { DeskHeader } from './desk-header.tsx'
import { Tour } from './help/tour.tsx'
import { useFirstVisit } from './help/use-first-visit.ts'
import { sidesOf } from './holds-of.ts'
import { DeskPages } from './pages/desk-pages.tsx'
import { commandsOf } from './palette/commands.ts'
import { Palette } from './palette/palette.tsx'
import { useShortcuts } from './palette/use-shortcuts.ts'
import { sayHeld, sayProgress } from './say-held.ts'
import { TimeBar } from './time-bar.tsx'
import { useAccount } from './use-account.ts'
import { useDeskChoice } from './use-desk-choice.ts'
import { useDeskData } from './use-desk-data.ts'
import { useNotice } from './use-notice.ts'
import { playedDays, usePlay } from './use-play.ts'
import { Views } from './views.tsx'

type Over = 'add' | 'find' | 'tour' | undefined

/** The desk: the picture of all reports that the server keeps, the situation on a day, and the ways to its pages. */
export function Desk() {
  const [choice, change] = useDeskChoice()
  const [look, setLook] = useLook()
  const phone = useMedia('(max-width: 759px)')
  const [over, setOver] = useState<Over>()
  const [first, visited] = useFirstVisit()
  const data = useDeskData(choice)
  const { account, leave } = useAccount()
  const { rows, picture, situation, span, days, readings } = data
  const colours = useMemo(
    () => (picture.value ? sideColours(picture.value, situation.value && sidesOf(situation.value)) : new Map<string, string>()),
    [picture.value, situation.value]
  )
  const published = useMemo(() => (rows.value?.rows ?? []).flatMap(row => publishedDay(row.published) ?? []), [rows.value])
  const openPage = useCallback((page: string) => change({ page, event: undefined }), [change])
  const chooseRef = useChooseRef(change, phone)
  const [alerts, dismiss] = useAlerts(situation.value, JSON.stringify([choice.at, choice.known, choice.area]))
  const close = useCallback(() => setOver(undefined), [])
  const tour = () => {
    visited()
    change({ page: undefined, event: undefined })
    setOver('tour')
  }
  const find = () => setOver('find')
  const [notice, say] = useNotice()
  const copyLink = () =>
    void navigator.clipboard.writeText(location.href).then(
      () => say('The link is copied.'),
      () => say('The browser does not let this page copy.')
    )
  const played = useMemo(
    () => (span ? playedDays(published, rows.value?.next === null, span.first, span.last) : []),
    [published, rows.value?.next, span]
  )
  const setAt = (at: string) => change({ at: at === data.lastDay ? undefined : at }, true)
  const play = usePlay({ days: played, at: days?.at, set: setAt, isBusy: situation.loading })
  const commands = commandsOf({
    change,
    add: () => setOver('add'),
    find,
    copyLink,
    tour,
    play,
    leave: account ? leave : undefined,
    look,
    setLook
  })
  useShortcuts(commands, find)
  useEscape(useCallback(() => change({ claim: undefined }), [change]))
  const setDays = (set: { readonly at?: string; readonly known?: string }) =>
    change(Object.fromEntries(Object.entries(set).map(([name, day]) => [name, day === data.lastDay ? undefined : day])))
  const empty = rows.value?.rows.length === 0
  const show = (id: string, key: string) =>
    change({ report: id, open: key, claim: undefined, ...(phone ? { tab: 'report' as const } : {}) })
  const showEvent = (event: string) => change({ event, page: undefined, tab: 'situation' })
  const how = { labels: data.labels, colours, situation: situation.value, chosen: choice.claim, choose: chooseRef, showEvent }
  return (
    <PageOpener value={openPage}>
      <div className="page desk-page">
        <DeskHeader
          says={sayHeld(data)}
          progress={sayProgress(data)}
          add={() => setOver('add')}
          brief={() => openPage('briefing')}
          save={() => openPage('export')}
          help={() => openPage('help')}
          {...{ find, account, leave, look, setLook }}
        />
        <div className="desk-bars">
          {data.gone && <Banner retry={data.retry} />}
          {first && !empty && over !== 'tour' && rows.value && <FirstVisit tour={tour} leave={visited} />}
          {!rows.value && rows.loading && <div className="time-bar" />}
          {!empty && span && days && (
            <TimeBar span={span} published={published} at={days.at} known={days.known} set={setDays} play={play} />
          )}
        </div>
        {empty ? (
          <main id="main" tabIndex={-1}>
            <EmptyStore add={() => setOver('add')} />
          </main>
        ) : (
          <Views {...{ choice, change, data, colours, look, phone, show, chooseRef }} />
        )}
        <AddDialog
          shown={over === 'add'}
          show={() => setOver('add')}
          close={close}
          readings={readings}
          added={data.added}
          open={({ id, key }) => {
            close()
            // What is opened is to be seen, whatever day was asked for before.
            change({ known: undefined })
            show(id, key)
            focusReport()
          }}
        />
        <DeskPages {...{ choice, change, days, how, commands, tour, round: data.round }} />
        {over === 'find' && <Palette {...{ commands, openPage, close }} setArea={area => change({ area, tab: 'situation' })} />}
        {over === 'tour' && <Tour setTab={tab => change({ tab: phone || tab !== 'picture' ? tab : 'situation' })} close={close} />}
        <p className="notice" role="status">
          {notice}
        </p>
        <Alerts alerts={alerts} dismiss={dismiss} choose={chooseRef} />
      </div>
    </PageOpener>
  )
}

/** Shows a claim and its report, and on a phone its words, whatever page stands over the desk. */
const useChooseRef = (change: (change: Partial<DeskChoice>) => void, phone: boolean) =>
  useCallback(
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

/** Brings the keyboard to the words once the dialog, which gives the focus back where it was, is closed. */
const focusReport = (): void => {
  setTimeout(() => document.querySelector<HTMLElement>('.panel.report')?.focus(), 50)
}
