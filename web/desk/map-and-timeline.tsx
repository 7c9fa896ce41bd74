import { type ComponentProps, lazy, memo, Suspense, useMemo } from 'react'
import { useStable } from '../look/use-stable.ts'
import { eventPoints } from '../map/event-points.ts'
import type { MapView as MapViewOf } from '../map/map-view.tsx'
import type { ReadArea } from '../map/unread-areas.ts'
import { useRest } from '../page/use-rest.ts'
import type { Entry } from '../picture/entry.ts'
import type { ClaimRef, Picture } from '../picture/picture.ts'
import { Timeline } from '../timeline/timeline.tsx'
import { Totals } from '../timeline/totals.tsx'
import type { DeskChoice } from './desk-choice.ts'
import { holdsOf } from './holds-of.ts'
import { Density } from './list/density.tsx'
import type { ListData } from './list/use-list.ts'
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
  /** The list that is shown beside them: then they show what is on it, however much that is. */
  readonly list: ListData | undefined
  readonly choice: DeskChoice
  readonly change: (change: Partial<DeskChoice>) => void
  readonly chooseRef: (claim: ClaimRef, words: boolean) => void
  /** Its engine keeps the page busy for a while: it is begun when what comes first is there. */
  readonly isMapWanted: boolean
}

/** The map engine is most of all script: the rest of the desk does not wait for it, and is there without it. */
const MapView = lazy(() =>
  import('../map/map-view.tsx').then(
    ({ MapView }) => ({ default: MapView }),
    () => ({ default: memo(NoMap) })
  )
)

const NoMap = (_: ComponentProps<typeof MapViewOf>) => (
  <p className="nothing">The map was not fetched: load the page again when the server answers.</p>
)

const lateMs = 100
const patienceMs = 300
const none: readonly Entry[] = []

/** The claims that are shown, or what is on the list, where and when; and who holds what on the day that is asked for. */
export function MapAndTimeline({
  picture,
  entries,
  filtered,
  colours,
  look,
  chosen,
  choose,
  situation,
  read,
  list,
  choice,
  change,
  chooseRef,
  isMapWanted
}: MapProps) {
  const { filter, list: how } = choice
  const isListed = list !== undefined
  // The list comes first, the map and the timeline after it.
  const [placed, counted] = [useRest(list?.shown, lateMs, patienceMs), useRest(list?.filtered, lateMs, patienceMs)]
  const points = useMemo(() => (isListed && placed ? eventPoints(placed) : undefined), [isListed, placed])
  const chooseToll = useStable((claim: ClaimRef) => chooseRef(claim, false))
  const openPlace = useStable((key: string) => change({ filter: { ...filter, place: [key] } }))
  const setPeriod = useStable((since: string | undefined, until: string | undefined) => change({ list: { ...how, since, until } }))
  // Beside the list of a large store nobody asks who holds what: then the map does not say it either.
  const holds = useMemo(() => (situation ? holdsOf(situation, picture) : isListed ? [] : undefined), [situation, picture, isListed])
  return (
    <>
      <section className="map-panel" aria-label="Places">
        <h2 className="hidden">Map</h2>
        <Suspense fallback={<div className="map-view" />}>
          {isMapWanted ? (
            <MapView
              {...{
                picture,
                all: entries,
                entries: isListed ? none : filtered,
                colours,
                look,
                chosen,
                choose,
                holds,
                read,
                points,
                openPlace
              }}
            />
          ) : (
            <div className="map-view" />
          )}
        </Suspense>
      </section>
      <section className="timeline-panel" aria-label="Timeline">
        <h2 className="hidden">Timeline</h2>
        {list && counted ? (
          <Density counted={counted} since={how.since} until={how.until} setPeriod={setPeriod} />
        ) : (
          <div className="timeline-scroll">
            {situation && <Totals tolls={situation.tolls} chosen={choice.claim} choose={chooseToll} />}
            <Timeline entries={filtered} chosen={chosen} choose={choose} />
          </div>
        )}
      </section>
    </>
  )
}
