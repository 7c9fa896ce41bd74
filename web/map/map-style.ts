import type { FeatureCollection } from 'geojson'
import type { StyleSpecification } from 'maplibre-gl'
import type { Road } from '../picture/picture.ts'
import type { Ground } from './areas.ts'
import { chosenLayers } from './chosen-layers.ts'
import { eventLayers, eventSource } from './event-layers.ts'
import type { MapColours } from './map-colours.ts'

/** Nothing to draw, for a source that is filled later. */
export const empty: FeatureCollection = { type: 'FeatureCollection', features: [] }

/** The map's sources and layers. There are no glyphs, sprites or tiles: all that it draws is in the page. `isPlain`: edges need not be smooth. */
export function mapStyle(ground: Ground, roads: readonly Road[], colours: MapColours, isPlain = false): StyleSpecification {
  return {
    version: 8,
    sources: {
      countries: geojson(ground.countries),
      provinces: geojson({ type: 'FeatureCollection', features: [...ground.provinces] }),
      borders: geojson(ground.borders),
      provinceBorders: geojson(ground.provinceBorders),
      disputed: geojson(ground.disputed),
      roads: geojson(roadLines(roads)),
      unread: geojson(empty),
      shades: geojson(empty),
      flights: geojson(empty),
      chosen: geojson(empty),
      events: eventSource
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': colours.sea } },
      { id: 'land', type: 'fill', source: 'countries', paint: { 'fill-color': colours.land, 'fill-antialias': !isPlain } },
      { id: 'province-land', type: 'fill', source: 'provinces', paint: { 'fill-color': colours.land, 'fill-antialias': !isPlain } },
      {
        id: 'unread',
        type: 'fill',
        source: 'unread',
        paint: { 'fill-pattern': ['image', `unread ${colours.border}`], 'fill-antialias': false }
      },
      ...shadeLayers(colours),
      line('province-borders', 'provinceBorders', colours.provinceBorder, 0.9),
      line('borders', 'borders', colours.border, 1.1),
      {
        ...line('disputed', 'disputed', colours.border, 1.2),
        paint: { 'line-color': colours.border, 'line-width': 1.2, 'line-dasharray': [3, 2] }
      },
      ...roadLayers(colours),
      {
        id: 'flights',
        type: 'line',
        source: 'flights',
        layout: { 'line-cap': 'round' },
        paint: { 'line-color': colours.flight, 'line-width': 2.4, 'line-dasharray': [0.2, 2.2] }
      },
      ...chosenLayers(colours),
      names('province-names', 'provinces', colours, 11),
      names('country-names', 'countries', colours, 13),
      ...eventLayers(colours)
    ]
  }
}

const geojson = (data: GeoJSON.GeoJSON) => ({ type: 'geojson' as const, data })

const line = (id: string, source: string, color: string, width: number) => ({
  id,
  type: 'line' as const,
  source,
  paint: { 'line-color': color, 'line-width': width }
})

function shadeLayers(colours: MapColours): StyleSpecification['layers'] {
  return [
    {
      id: 'shades',
      type: 'fill',
      source: 'shades',
      filter: ['!=', ['get', 'pattern'], ''],
      paint: { 'fill-pattern': ['image', ['get', 'pattern']], 'fill-opacity': ['get', 'strength'] }
    },
    {
      id: 'shade-edges',
      type: 'line',
      source: 'shades',
      filter: ['get', 'sure'],
      paint: { 'line-color': ['get', 'colour'], 'line-width': 1.4, 'line-opacity': ['get', 'strength'] }
    },
    {
      id: 'shade-edges-unsure',
      type: 'line',
      source: 'shades',
      filter: ['!', ['get', 'sure']],
      paint: { 'line-color': ['get', 'colour'], 'line-width': 1.4, 'line-dasharray': [3, 2] }
    },
    {
      id: 'sieges',
      type: 'line',
      source: 'shades',
      filter: ['get', 'siege'],
      paint: { 'line-color': colours.name, 'line-width': 2.5, 'line-dasharray': [0.6, 1.2] }
    }
  ]
}

function roadLayers(colours: MapColours): StyleSpecification['layers'] {
  return [
    {
      id: 'road-bed',
      type: 'line',
      source: 'roads',
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': colours.halo, 'line-width': 4.5 }
    },
    {
      id: 'roads',
      type: 'line',
      source: 'roads',
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': colours.road, 'line-width': 2.2 }
    },
    {
      id: 'road-chosen',
      type: 'line',
      source: 'roads',
      filter: ['in', ['get', 'id'], ['literal', []]],
      layout: { 'line-cap': 'round' },
      paint: { 'line-color': colours.roadChosen, 'line-width': 3.6 }
    },
    {
      id: 'road-names',
      type: 'symbol',
      source: 'roads',
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 180,
        'text-field': ['get', 'name'],
        'text-font': ['Vedette Sans'],
        'text-size': 11,
        'text-rotation-alignment': 'viewport'
      },
      paint: { 'text-color': colours.roadChosen, 'text-halo-color': colours.halo, 'text-halo-width': 2 }
    }
  ]
}

function names(id: string, source: string, colours: MapColours, size: number): StyleSpecification['layers'][number] {
  const country = source === 'countries'
  return {
    id,
    type: 'symbol',
    source,
    ...(country ? { maxzoom: 6.5 } : { minzoom: 4.5 }),
    layout: {
      'text-field': ['get', 'name'],
      'text-font': ['Vedette Sans'],
      'text-size': size,
      'text-max-width': 8,
      'text-padding': 6,
      'text-letter-spacing': country ? 0.14 : 0.04,
      'text-transform': country ? 'uppercase' : 'none'
    },
    paint: { 'text-color': colours.name, 'text-halo-color': colours.halo, 'text-halo-width': 1.4 }
  }
}

const roadLines = (roads: readonly Road[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: roads.map(({ id, name, lines }) => ({
    type: 'Feature',
    properties: { id, name },
    geometry: { type: 'MultiLineString', coordinates: lines.map(points => points.map(([lon, lat]) => [lon, lat])) }
  }))
})
