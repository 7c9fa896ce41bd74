import type { Weighed } from './choose-place.ts'
import { distanceKm } from './distance-km.ts'

/**
 * The chance that the first of the weighed places is meant: its weight against those of places elsewhere of the same name, and against that
 * of "none of them". Both numbers were fitted on GeoVirus, whose articles are none of the sets that the reader is measured on for wars.
 */
export function confidenceOf(weighed: readonly Weighed[]): number {
  const [best] = weighed
  if (!best) return 0
  const others = weighed.slice(1).filter(({ place }) => distanceKm(place, best.place) > sameKm)
  const against = others.reduce((sum, { score }) => sum + Math.exp((score - best.score) / spread), 0)
  return 1 / (1 + against + Math.exp((none - best.score) / spread))
}

/** Places of one name that are nearer than this are one for a reader of a map: a town and its district. */
const sameKm = 50

/** How far apart scores must be to tell places apart, and the score of "none of them". */
const spread = 0.8
const none = 0.6
