import { useMemo } from 'react'
import { MapView } from '../map/map-view.tsx'
import type { ReadArea } from '../map/unread-areas.ts'
import type { Entry } from '../picture/entry.ts'
import type { Picture } from '../picture/picture.ts'
import { Timeline } from '../timeline/timeline.tsx'
import { holdsOf } from './holds-of.ts'
import type { DeskData } from './use-desk-data.ts'

type MapProps = {
  readonly picture: Picture
  readonly entries: readonly Entry[]
  readonly filtered: readonly Entry[]
  readonly colours: ReadonlyMap<string, string>
  readonly look: 'light' | 'dark'
  readonly chosen: Entry | undefined
  readonly choose: (entry: Entry) => void
  readonly situation: DeskData['situation']['value']
  readonly read: readonly ReadArea[] | undefined
}

/** The claims that are shown, where and when; and who holds what on the day that is asked for. */
export function MapAndTimeline({ picture, entries, filtered, colours, look, chosen, choose, situation, read }: MapProps) {
  const holds = useMemo(() => situation && holdsOf(situation, picture), [situation, picture])
  return (
    <>
      <section className="map-panel" aria-label="Places">
        <h2 className="hidden">Map</h2>
        <MapView {...{ picture, all: entries, entries: filtered, colours, look, chosen, choose, holds, read }} />
      </section>
      <section className="timeline-panel" aria-label="Timeline">
        <h2 className="hidden">Timeline</h2>
        <Timeline entries={filtered} chosen={chosen} choose={choose} />
      </section>
    </>
  )
}
