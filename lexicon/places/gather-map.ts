import type { MapKnowledge, PictureAreas, PictureRoad, Road } from '@vedette/core'

/** Outlines and roads as a picture draws them, and whose data they are. */
export const gatherMap = (areas: PictureAreas, roads: readonly Road[]): Omit<MapKnowledge, 'labels'> => ({
  areas,
  roads: roads.map(({ id, name, line }): PictureRoad => ({ id, name, lines: [line.map(({ lon, lat }) => [lon, lat] as const)] })),
  attributions: [
    'Places: GeoNames (geonames.org), CC BY 4.0.',
    'Outlines: Natural Earth (naturalearthdata.com), public domain; they take no side in what is disputed.'
  ]
})
