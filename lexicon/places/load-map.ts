import type { MapKnowledge } from '@vedette/core'
import { gatherMap } from './gather-map.ts'
import { loadAreas } from './load-areas.ts'
import { loadRoads } from './load-roads.ts'

/** The outlines of these countries, all roads that are known, and whose data they are. */
export const loadMap = (countries: readonly string[]): Omit<MapKnowledge, 'labels'> => gatherMap(loadAreas(countries), loadRoads())
