import type { StyleSpecification } from 'maplibre-gl'
import type { MapColours } from './map-colours.ts'

/** How the map draws where the chosen claim is said to be: grounds, lines, and the way through several places. */
export function chosenLayers(colours: MapColours): StyleSpecification['layers'] {
  return [
    {
      id: 'chosen-area',
      type: 'fill',
      source: 'chosen',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': colours.chosen, 'fill-opacity': 0.1 }
    },
    {
      id: 'chosen-edge',
      type: 'line',
      source: 'chosen',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'line-color': colours.chosen, 'line-width': 1.6, 'line-dasharray': [2, 1.5] }
    },
    {
      id: 'chosen-line-bed',
      type: 'line',
      source: 'chosen',
      filter: ['==', ['get', 'drawn'], 'line'],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': colours.chosen, 'line-width': 11, 'line-opacity': 0.14 }
    },
    {
      id: 'chosen-line',
      type: 'line',
      source: 'chosen',
      filter: ['==', ['get', 'drawn'], 'line'],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': colours.chosen, 'line-width': 2.4 }
    },
    {
      id: 'chosen-reach',
      type: 'line',
      source: 'chosen',
      filter: ['==', ['get', 'drawn'], 'reach'],
      paint: { 'line-color': colours.chosen, 'line-width': 1.8, 'line-dasharray': [0.5, 2] },
      layout: { 'line-cap': 'round' }
    }
  ]
}
