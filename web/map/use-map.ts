import { type GeoJSONSource, Map as MapLibre } from 'maplibre-gl'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Road } from '../picture/picture.ts'
import type { Ground } from './areas.ts'
import { drawCoarselyInMotion } from './draw-coarsely.ts'
import { around, type Bounds } from './fit-places.ts'
import { isSoftware } from './is-software.ts'
import { mapColours } from './map-colours.ts'
import { mapStyle } from './map-style.ts'
import { startMapWorker } from './map-worker.ts'
import { drawPattern } from './pattern.ts'
import type { Shade } from './shading.ts'

type Drawn = {
  readonly ground: Ground
  readonly roads: readonly Road[]
  readonly look: 'light' | 'dark'
  readonly bounds: Bounds | undefined
}

/** A MapLibre map in an element. `round` grows when its style was set anew and all that is drawn on it must be set again. */
export function useMap(element: RefObject<HTMLDivElement | null>, { ground, roads, look, bounds }: Drawn) {
  const [map, setMap] = useState<MapLibre>()
  const [failed, setFailed] = useState(false)
  const [round, setRound] = useState(0)
  const shown = useRef({ look, ground })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map is made once; what changes later is set on it
  useEffect(() => {
    if (!element.current) return
    const made = makeMap(element.current, { ground, roads, look, bounds })
    if (!made) return setFailed(true)
    if (isSoftware()) drawCoarselyInMotion(made)
    made.on('load', () => setMap(made))
    return () => made.remove()
  }, [])
  useEffect(() => {
    if (!map || (shown.current.look === look && shown.current.ground === ground)) return
    shown.current = { look, ground }
    map.setStyle(mapStyle(ground, roads, mapColours[look], isSoftware()), { diff: false })
    map.once('style.load', () => setRound(before => before + 1))
  }, [map, look, ground, roads])
  return { map, failed, round }
}

/** Makes the map; `undefined` where the browser has no WebGL. */
function makeMap(container: HTMLDivElement, { ground, roads, look, bounds }: Drawn): MapLibre | undefined {
  try {
    startMapWorker()
    const software = isSoftware()
    return new MapLibre({
      container,
      style: mapStyle(ground, roads, mapColours[look], software),
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      maxPitch: 0,
      maxZoom: 13,
      renderWorldCopies: false,
      // Names and signs that fade in have the map drawn some twenty times more.
      fadeDuration: 0,
      canvasContextAttributes: { preserveDrawingBuffer: true, antialias: !software },
      ...(software ? { pixelRatio: 1 } : {}),
      ...(bounds
        ? { bounds: [...bounds], fitBoundsOptions: { padding: { top: 44, right: 84, bottom: 64, left: 84 }, maxZoom: 9 } }
        : { center: [20, 20], zoom: 1 })
    })
  } catch {
    return undefined
  }
}

/** Whether the style that is set is there to be drawn on. */
export const isDrawn = (map: MapLibre): boolean => map.getSource('shades') !== undefined

/** Fills a source of the map. */
export const setSource = (map: MapLibre, source: string, data: GeoJSON.FeatureCollection): void => {
  map.getSource<GeoJSONSource>(source)?.setData(data)
}

/** Draws who holds which area. */
export function setShades(map: MapLibre, shades: readonly Shade[]): void {
  for (const { properties } of shades) {
    const image = properties.pattern && !map.hasImage(properties.pattern) ? drawPattern(properties.pattern, 0.36) : undefined
    if (image) map.addImage(properties.pattern, image)
  }
  setSource(map, 'shades', { type: 'FeatureCollection', features: [...shades] })
}

/** Hatches the ground of which nothing was read. */
export function setUnread(map: MapLibre, unread: GeoJSON.FeatureCollection, look: 'light' | 'dark'): void {
  const name = `unread ${mapColours[look].border}`
  const image = map.hasImage(name) ? undefined : drawPattern(name, 1)
  if (image) map.addImage(name, image)
  setSource(map, 'unread', unread)
}

/** Moves to a box, at once where motion is not wanted. */
export function moveTo(map: MapLibre, bounds: Bounds, maxZoom = 9): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  map.fitBounds([...bounds], { padding: { top: 48, right: 84, bottom: 64, left: 84 }, maxZoom, duration: calm ? 0 : 700 })
}

/** Brings places into view; does not move when all of them can be seen. */
export function bringIntoView(map: MapLibre, places: readonly { readonly lon: number; readonly lat: number }[]): void {
  if (places.length === 0) return
  if (!places.every(place => sees(map, place, 30))) moveTo(map, around(places), Math.max(map.getZoom(), 5))
}

type Point = { readonly lon: number; readonly lat: number }

/** Whether any of the places can be seen, if there are some. */
export const seesAny = (map: MapLibre, places: readonly Point[]): boolean =>
  places.length === 0 || places.some(place => sees(map, place, 0))

/** Does something to the map as soon as it is no longer hidden; gives what calls that off. */
export function whenShown(map: MapLibre, act: () => void): (() => void) | undefined {
  if (map.getContainer().clientWidth > 0) {
    act()
    return undefined
  }
  map.once('resize', act)
  return () => {
    map.off('resize', act)
  }
}

function sees(map: MapLibre, { lon, lat }: Point, margin: number): boolean {
  const { clientWidth, clientHeight } = map.getContainer()
  const { x, y } = map.project([lon, lat])
  return x > margin && y > margin && x < clientWidth - margin && y < clientHeight - margin
}
