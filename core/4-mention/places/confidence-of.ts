import type { Weighed } from './choose-place.ts'
import { distanceKm } from './distance-km.ts'
import type { Place } from './gazetteer.ts'

/**
 * The chance that the first of the weighed places is meant: its weight against those of places elsewhere of the same name, and against that
 * of "none of them". Both numbers were fitted to the towns and sites of GeoVirus (right: within 60 km). It is an estimate: on other news it runs high between 0.8 and 0.98.
 */
export function confidenceOf(weighed: readonly Weighed[]): number {
  const [best] = weighed
  if (!best) return 0
  const others = weighed.slice(1).filter(({ place }) => distanceKm(place, best.place) > sameKm && !isSeatOf(place, best.place))
  const against = others.reduce((sum, { score }) => sum + Math.exp((score - best.score) / spread), 0)
  return 1 / (1 + against + Math.exp((none - best.score) / spread))
}

/** A town and the province that is named after it. */
const isSeatOf = (a: Place, b: Place): boolean => a.country === b.country && (a.within === b.name || b.within === a.name)

/** Places of one name that are nearer than this are one for a reader of a map: a town and its district. */
const sameKm = 50

/** How far apart scores must be to tell places apart, and the score of "none of them". */
const spread = 0.8
const none = 2.5
