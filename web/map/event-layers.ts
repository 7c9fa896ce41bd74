import type { ExpressionSpecification, LayerSpecification, SourceSpecification } from 'maplibre-gl'
import { families } from '../look/family.ts'
import { familyPaths } from '../look/family-icon.tsx'
import type { MapColours } from './map-colours.ts'

const added = (name: string): ExpressionSpecification => ['+', ['get', name]]

/** Points of events, those that lie close together as one: what they count is added up. */
export const eventSource: SourceSpecification = {
  type: 'geojson',
  data: { type: 'FeatureCollection', features: [] },
  cluster: true,
  clusterRadius: 42,
  clusterMaxZoom: 10,
  clusterProperties: {
    ...Object.fromEntries(['all', 'harm', 'sure', ...families].map(name => [name, added(name)])),
    km: ['max', ['get', 'km']],
    reach: ['max', ['get', 'reach']]
  }
}

/** Takes for each family what is given for it, by the one of which there is most. */
const byChief = (give: (family: (typeof families)[number]) => string): ExpressionSpecification =>
  [
    'case',
    ...families
      .slice(0, -1)
      .flatMap((family, at) => [
        [
          'all',
          ...families.slice(at + 1).map(other => ['>=', ['get', family], ['get', other]]),
          ...families.slice(0, at).map(other => ['>', ['get', family], ['get', other]])
        ],
        give(family)
      ]),
    give(families.at(-1) ?? 'other')
  ] as unknown as ExpressionSpecification

/** Larger the more are harmed, fainter the less surely it was read. */
const isSeveral: ExpressionSpecification = ['>', ['get', 'all'], 1]
const least: ExpressionSpecification = ['case', isSeveral, 14, 9]
const radius: ExpressionSpecification = [
  'max',
  least,
  ['interpolate', ['linear'], ['log10', ['+', 1, ['get', 'harm']]], 0, 9, 2, 15, 4, 24, 5, 30]
]
const opacity: ExpressionSpecification = ['interpolate', ['linear'], ['/', ['get', 'sure'], ['get', 'all']], 0.2, 0.35, 0.9, 0.92]

/** Twice as wide on the screen with each step nearer. */
const reach: ExpressionSpecification = ['interpolate', ['exponential', 2], ['zoom'], 0, ['get', 'reach'], 13, ['*', ['get', 'reach'], 8192]]

/** Their circles, in the colour of the commonest kind, with its sign and their number. */
export const eventLayers = (colours: MapColours): readonly LayerSpecification[] => [
  {
    // How far off a single place may be.
    id: 'event-reach',
    type: 'circle',
    source: 'events',
    filter: ['all', ['!', ['has', 'point_count']], ['>', ['get', 'reach'], 0]],
    paint: {
      'circle-radius': reach,
      'circle-color': colours.name,
      'circle-opacity': 0.07,
      'circle-stroke-color': colours.name,
      'circle-stroke-opacity': 0.6,
      'circle-stroke-width': 1
    }
  },
  {
    // How far off the vaguest of several may be, once the map is near enough to see by it.
    id: 'event-reach-of-several',
    type: 'circle',
    source: 'events',
    minzoom: 6,
    filter: ['all', ['has', 'point_count'], ['>', ['get', 'reach'], 0]],
    paint: {
      'circle-radius': reach,
      'circle-opacity': 0,
      'circle-stroke-color': colours.name,
      'circle-stroke-opacity': 0.35,
      'circle-stroke-width': 1
    }
  },
  {
    id: 'events',
    type: 'circle',
    source: 'events',
    paint: {
      'circle-radius': radius,
      'circle-color': byChief(family => colours.families[family]),
      'circle-opacity': opacity,
      'circle-stroke-color': colours.halo,
      'circle-stroke-width': 1.5
    }
  },
  {
    id: 'event-signs',
    type: 'symbol',
    source: 'events',
    layout: {
      'icon-image': byChief(signName),
      'icon-size': 0.5,
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
      'icon-offset': ['case', isSeveral, ['literal', [0, -11]], ['literal', [0, 0]]],
      'text-field': ['case', isSeveral, ['number-format', ['get', 'all'], { locale: 'en-US' }], ''],
      'text-font': ['Vedette Sans'],
      'text-size': 10.5,
      'text-offset': [0, 0.5],
      'text-allow-overlap': true,
      'text-ignore-placement': true
    },
    paint: { 'text-color': colours.onFamily, 'icon-color': colours.onFamily }
  }
]

/** Name of the image of a family's sign. */
export function signName(family: string): string {
  return `sign ${family}`
}

/** The signs of the families, as the map takes them: in one colour, that is set where they are drawn. */
export function signImages(): readonly (readonly [name: string, image: ImageData])[] {
  const canvas = document.createElement('canvas')
  canvas.width = 32
  canvas.height = 32
  const context = canvas.getContext('2d')
  if (!context) return []
  context.scale(2, 2)
  return families.map(family => {
    context.clearRect(0, 0, 16, 16)
    context.fill(new Path2D(familyPaths[family]), 'evenodd')
    return [signName(family), context.getImageData(0, 0, 32, 32)]
  })
}
