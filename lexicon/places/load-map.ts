import type { MapKnowledge, PictureRoad } from '@vedette/core'
import { loadAreas } from './load-areas.ts'
import { loadRoads } from './load-roads.ts'

/** The outlines of these countries, all roads that are known, and whose data they are. */
export const loadMap = (countries: readonly string[]): Omit<MapKnowledge, 'labels'> => ({
  areas: loadAreas(countries),
  roads: loadRoads().map(({ id, name, line }): PictureRoad => ({ id, name, lines: [line.map(({ lon, lat }) => [lon, lat] as const)] })),
  attributions: [
    'Places: GeoNames (geonames.org), CC BY 4.0.',
    'Outlines: Natural Earth (naturalearthdata.com), public domain; they take no side in what is disputed.'
  ]
})
