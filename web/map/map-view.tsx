import type { FeatureCollection } from 'geojson'
import { memo, useEffect, useMemo, useRef, useState } from 'react'
import type { Entry } from '../picture/entry.ts'
import type { Picture } from '../picture/picture.ts'
import { readGround } from './areas.ts'
import { chosenShapes, flightLines, roadsOf } from './chosen-shapes.ts'
import { EventLegend } from './event-legend.tsx'
import { findHolds, type Hold } from './find-holds.ts'
import { around, fitPlaces, widen } from './fit-places.ts'
import { MapLegend } from './map-legend.tsx'
import { empty } from './map-style.ts'
import { type HeldPlace, Marks } from './marks.tsx'
import { PlaceTable } from './place-table.tsx'
import { saveMap } from './save-map.ts'
import { shadeAreas } from './shading.ts'
import { type ReadArea, unreadAreas } from './unread-areas.ts'
import { useEventPoints } from './use-event-points.ts'
import { bringIntoView, isDrawn, moveTo, seesAny, setShades, setSource, setUnread, useMap, whenShown } from './use-map.ts'

type Props = {
  readonly picture: Picture
  /** All claims: the legend keeps to them, so that the map does not change its size with the filter. */
  readonly all: readonly Entry[]
  /** Those that the filter lets through. */
  readonly entries: readonly Entry[]
  readonly colours: ReadonlyMap<string, string>
  readonly look: 'light' | 'dark'
  readonly chosen: Entry | undefined
  readonly choose: (entry: Entry) => void
  /** Who holds what, where that is known better than from the claims alone. */
  readonly holds?: readonly Hold[] | undefined
  /** What was read about, where that is known: of all else nothing is known, and the map says so. */
  readonly read?: readonly ReadArea[] | undefined
  /** Points of events, in place of the marks of claims, and what is done when one of a single place is pressed. */
  readonly points?: FeatureCollection | undefined
  readonly openPlace?: ((key: string) => void) | undefined
}

/** The map: who holds what, what happened where. Without WebGL, or when asked for, a table of the same places. */
export const MapView = memo(({ picture, all, entries, colours, look, chosen, choose, holds, read, points, openPlace }: Props) => {
  const element = useRef<HTMLDivElement>(null)
  const view = useRef<HTMLDivElement>(null)
  const [asTable, setAsTable] = useState(false)
  const known = groundKey(picture)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same outlines, fetched again, are not drawn again
  const { ground, roads } = useMemo(() => ({ ground: readGround(picture.areas), roads: picture.roads }), [known])
  const bounds = useMemo(() => fitPlaces(picture.places), [picture])
  const { map, failed, round } = useMap(element, { ground, roads, look, bounds })
  const holdings = useMemo(() => holds ?? findHolds(entries), [holds, entries])
  const allHoldings = useMemo(() => holds ?? findHolds(all), [holds, all])
  const places = useMemo(() => holdPlaces(picture, entries, holdings), [picture, entries, holdings])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` says that the style was set anew
  useEffect(() => {
    if (!map || !isDrawn(map)) return
    setShades(map, shadeAreas(holdings, ground, colours))
    setSource(map, 'flights', flightLines(entries))
  }, [map, entries, holdings, ground, colours, round])
  useEventPoints(map, points, openPlace, round)
  const unread = useMemo(() => (read ? unreadAreas(ground, read) : empty), [ground, read])
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  useEffect(() => {
    if (map && isDrawn(map)) setUnread(map, unread, look)
  }, [map, unread, look, round])
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  useEffect(() => {
    if (!map || !isDrawn(map)) return
    setSource(map, 'chosen', chosenShapes(chosen, ground))
    map.setFilter('province-names', ['!', ['in', ['get', 'name'], ['literal', places.map(({ place }) => place.name)]]])
    map.setFilter('road-chosen', ['in', ['get', 'id'], ['literal', [...roadsOf(chosen, roads)]]])
  }, [map, chosen, ground, roads, places, round])
  const isFitted = useRef(bounds !== undefined)
  const keys = picture.places.map(({ key }) => key).join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: `keys` says that there are other places
  useEffect(() => {
    if (!map || !bounds) return
    const first = !isFitted.current
    isFitted.current = true
    return whenShown(map, () => (first || !seesAny(map, picture.places)) && moveTo(map, bounds))
  }, [map, keys])
  const chosenId = chosen?.claim.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same claim, drawn anew, moves no map
  useEffect(() => {
    if (map && chosen) return whenShown(map, () => bringIntoView(map, chosen.places))
  }, [map, chosenId])
  const table = failed || asTable
  const attribution = picture.attributions.join(' · ') || 'Places: GeoNames, CC BY 4.0 · Outlines: Natural Earth'
  return (
    <>
      <div ref={view} className="map-view" data-ready={map ? 'yes' : failed ? 'failed' : undefined}>
        <div ref={element} className="map" hidden={table} />
        {map && !table && !points && <Marks map={map} places={places} colours={colours} chosen={chosen} choose={choose} />}
        {table && (
          <PlaceTable
            places={places}
            chosen={chosen}
            choose={choose}
            why={failed ? 'This browser draws no map (it has no WebGL), so here are the places as a table.' : undefined}
          />
        )}
        <div className="map-buttons">
          {!table && map && (
            <>
              <MapButton name="Nearer" sign="M8 3v10M3 8h10" press={() => map.zoomIn()} />
              <MapButton name="Farther" sign="M3 8h10" press={() => map.zoomOut()} />
              <MapButton
                name="Where most claims are"
                sign="M8 1v4M8 11v4M1 8h4M11 8h4M8 5a3 3 0 1 1 0 6a3 3 0 0 1 0-6"
                press={() => bounds && moveTo(map, bounds)}
              />
              <MapButton
                name="All places"
                sign="M6 2H2v4M10 2h4v4M6 14H2v-4M10 14h4v-4"
                press={() => picture.places.length > 0 && moveTo(map, widen(around(picture.places)))}
              />
              <MapButton
                name="Save the map as a picture"
                sign="M8 2v8M4.500 7L8 10.500 11.500 7M2.500 13.500h11"
                press={() => view.current && void saveMap(map, view.current, attribution)}
              />
            </>
          )}
          {!failed && (
            <MapButton
              name={asTable ? 'Map' : 'Table of places'}
              sign={asTable ? 'M1.500 4l4-2 5 2 4-2v10l-4 2-5-2-4 2zM5.500 2v10M10.500 4v10' : 'M2 4h12M2 8h12M2 12h12'}
              press={() => setAsTable(!asTable)}
            />
          )}
        </div>
        <p className="attribution">{attribution}</p>
      </div>
      {!table && points && <EventLegend />}
      {!table && (
        <MapLegend
          holdings={allHoldings}
          colours={colours}
          unsure={holds ? 'last known or disputed' : 'denied, planned or possible'}
          unread={read !== undefined}
        />
      )}
    </>
  )
})

/** What tells apart the grounds that pictures are drawn on. */
const groundKey = ({ areas, roads }: Picture): string =>
  [areas.world ? 'world' : '', ...Object.keys(areas.provinces), ...roads.map(({ id }) => id)].join(' ')

const MapButton = ({ name, sign, press }: { readonly name: string; readonly sign: string; readonly press: () => void }) => (
  <button type="button" aria-label={name} title={name} onClick={press}>
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d={sign} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  </button>
)

function holdPlaces(picture: Picture, entries: readonly Entry[], holdings: readonly Hold[]): readonly HeldPlace[] {
  const byPlace = new Map<string, Entry[]>()
  for (const entry of entries)
    for (const { key } of entry.places) {
      const list = byPlace.get(key)
      if (list) list.push(entry)
      else byPlace.set(key, [entry])
    }
  return picture.places.flatMap(place => {
    const own = byPlace.get(place.key)
    return own ? [{ place, entries: own, hold: holdings.find(hold => hold.place === place) }] : []
  })
}
