import type { FeatureCollection } from 'geojson'
import type { GeoJSONSource, MapGeoJSONFeature, Map as MapLibre, MapMouseEvent } from 'maplibre-gl'
import { useEffect, useRef } from 'react'
import { families } from '../look/family.ts'
import { signImages, signName } from './event-layers.ts'
import { type PointSums, sayPoint } from './event-points.ts'
import { empty } from './map-style.ts'
import { isDrawn, setSource } from './use-map.ts'

/** Draws points of events. One that is pressed opens its place; a cluster comes nearer until it falls apart. */
export function useEventPoints(
  map: MapLibre | undefined,
  points: FeatureCollection | undefined,
  openPlace: ((key: string) => void) | undefined,
  round: number
): void {
  const latest = useRef(openPlace)
  latest.current = openPlace
  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` says that the style was set anew
  useEffect(() => {
    if (!map || !isDrawn(map)) return
    if (points && !map.hasImage(signName(families[0] ?? 'other')))
      for (const [name, image] of signImages()) map.addImage(name, image, { sdf: true, pixelRatio: 1 })
    setSource(map, 'events', points ?? empty)
  }, [map, points, round])
  useEffect(() => {
    if (!map) return
    const press = (event: MapMouseEvent) => {
      const [feature] = pointsUnder(map, event)
      if (feature) void open(map, feature, latest.current)
    }
    const hover = (event: MapMouseEvent) => {
      // While the map is moved nothing is pointed at.
      if (map.isMoving() || event.originalEvent.buttons !== 0) return
      const [feature] = pointsUnder(map, event)
      const canvas = map.getCanvas()
      canvas.style.cursor = feature ? 'pointer' : ''
      canvas.title = feature ? sayPoint(feature.properties as PointSums) : ''
    }
    map.on('click', press)
    map.on('mousemove', hover)
    return () => {
      map.off('click', press)
      map.off('mousemove', hover)
    }
  }, [map])
}

const pointsUnder = (map: MapLibre, { point }: MapMouseEvent): readonly MapGeoJSONFeature[] =>
  map.getLayer('events') ? map.queryRenderedFeatures(point, { layers: ['events'] }) : []

async function open(
  map: MapLibre,
  { properties, geometry }: MapGeoJSONFeature,
  openPlace: ((key: string) => void) | undefined
): Promise<void> {
  if (properties.cluster !== true) return openPlace?.(String(properties.key))
  if (geometry.type !== 'Point') return
  const zoom = await map.getSource<GeoJSONSource>('events')?.getClusterExpansionZoom(Number(properties.cluster_id))
  const [lon = 0, lat = 0] = geometry.coordinates
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  map.easeTo({ center: [lon, lat], zoom: zoom ?? map.getZoom() + 1, duration: calm ? 0 : 400 })
}
