import { useCallback, useEffect, useMemo, useState } from 'react'
import { sideColours } from '../look/side-colours.ts'
import { useEscape } from '../page/use-escape.ts'
import { useLook } from '../page/use-look.ts'
import { useMedia } from '../page/use-media.ts'
import { AddDialog } from './add-dialog.tsx'
import { Banner, EmptyStore } from './banner.tsx'
import { publishedDay } from './days.ts'
import { DeskHeader } from './desk-header.tsx'
import { isOver, type Readings } from './readings.ts'
import { count } from './say-situation.ts'
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
  const { rows, shown, span, days, readings } = data
  const colours = useMemo(() => (shown ? sideColours(shown) : new Map<string, string>()), [shown])
  const published = useMemo(() => (rows.value?.rows ?? []).flatMap(row => publishedDay(row.published) ?? []), [rows.value])
  useEscape(useCallback(() => change({ claim: undefined }), [change]))
  useFileDrop(() => setAdding(true))
  const empty = rows.value?.rows.length === 0
  const show = (id: string, key: string) =>
    change({ report: id, open: key, claim: undefined, ...(phone ? { tab: 'report' as const } : {}) })
  return (
    <div className="page desk-page">
      <DeskHeader says={sayHeld(data)} progress={sayProgress(readings)} add={() => setAdding(true)} look={look} setLook={setLook} />
      <div className="desk-bars">
        {data.gone && <Banner retry={data.retry} />}
        {!empty && span && days && <TimeBar span={span} published={published} at={days.at} known={days.known} set={change} />}
      </div>
      {empty ? (
        <main id="main" tabIndex={-1}>
          <EmptyStore add={() => setAdding(true)} />
        </main>
      ) : (
        <Views {...{ choice, change, data, colours, look, phone, show }} />
      )}
      <AddDialog
        shown={adding}
        close={() => setAdding(false)}
        readings={readings}
        added={data.added}
        open={({ id, key }) => {
          setAdding(false)
          // What is opened is to be seen, whatever day was asked for before.
          change({ known: undefined })
          show(id, key)
        }}
      />
    </div>
  )
}

/** Opens the way to add a report when files are carried over the desk. */
function useFileDrop(begin: () => void): void {
  useEffect(() => {
    const see = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      begin()
    }
    addEventListener('dragover', see)
    return () => removeEventListener('dragover', see)
  })
}

function sayHeld({ picture, entries, rows }: DeskData): string {
  const { value, fault, loading } = picture
  if (!value) return fault?.kind === 'refused' ? fault.says : loading ? 'Fetching the picture …' : ''
  if (rows.value?.rows.length === 0) return ''
  const of =
    value.leftOut > 0
      ? `the latest ${value.reports.length} of ${count(value.reports.length + value.leftOut, 'report')}`
      : count(value.reports.length, 'report')
  return [of, count(entries.length, 'claim'), count(value.places.length, 'place')].join(' · ')
}

function sayProgress(readings: Readings): string {
  const open = Object.values(readings).filter(reading => !isOver(reading))
  return open.length === 0 ? '' : `Reading ${count(open.length, 'report')} …`
}
