import type { FeatureCollection } from 'geojson'
import { type Family, families, familyNames } from '../look/family.ts'

/** What stands on the map at places: its kind, how many it harmed, and how surely it was read. */
export type Placed = {
  readonly family: Family
  readonly high: number | null
  readonly confidence: number
  readonly places: readonly PlacedAt[]
}

type PlacedAt = {
  readonly key: string
  readonly name: string
  readonly lat: number
  readonly lon: number
  readonly precision: string
  readonly radiusKm: number | null
}

/** What one point tells: how many of each family, how many harmed, the sum of confidences. Clusters add these up. */
export type PointSums = Readonly<Record<Family, number>> & {
  readonly key: string
  readonly name: string
  readonly all: number
  readonly harm: number
  readonly sure: number
  /** How far off it may be, of several the vaguest: in kilometres, and in pixels of a map of one tile. */
  readonly km: number
  readonly reach: number
  /** How many points a cluster is of. */
  readonly point_count?: number
}

/** A point for each place, with what is told of it added up. */
export function eventPoints(placed: readonly Placed[]): FeatureCollection {
  type Sums = { -readonly [Part in keyof PointSums]: PointSums[Part] }
  const points = new Map<string, { readonly lon: number; readonly lat: number; readonly sums: Sums }>()
  for (const { family, high, confidence, places } of placed)
    for (const place of places) {
      const { key, name, lat, lon } = place
      let point = points.get(key)
      if (!point) {
        const none = Object.fromEntries(families.map(each => [each, 0])) as Record<Family, number>
        point = { lon, lat, sums: { ...none, key, name, all: 0, harm: 0, sure: 0, km: kmOf(place), reach: reachOf(place) } }
        points.set(key, point)
      }
      point.sums[family]++
      point.sums.all++
      point.sums.harm += high ?? 0
      point.sums.sure += confidence
    }
  return {
    type: 'FeatureCollection',
    features: [...points.values()].map(({ lon, lat, sums }) => ({
      type: 'Feature',
      properties: sums,
      geometry: { type: 'Point', coordinates: [lon, lat] }
    }))
  }
}

/** Pixels that a tile of the whole earth has, and the earth's girth at the equator. */
const [tile, girthKm] = [512, 40_075]

/** A country is known by its outline. */
const kmOf = ({ radiusKm, precision }: PlacedAt): number => (precision === 'country' ? 0 : (radiusKm ?? 0))
const reachOf = (place: PlacedAt): number => (kmOf(place) * tile) / (girthKm * Math.cos((place.lat * Math.PI) / 180))

/** The family of which there is most. */
export const chiefFamily = (sums: Readonly<Record<Family, number>>): Family =>
  families.reduce((chief, family) => (sums[family] > sums[chief] ? family : chief), families[0] as Family)

/** "Kosti: 34, most of them violence; it may lie up to 5 km away", "12 places: 340, …; the vaguest may lie up to 60 km away". */
export function sayPoint(sums: PointSums): string {
  const { name, all, km, point_count: places } = sums
  const what = `${name ?? `${places?.toLocaleString('en-US') ?? 'Several'} places`}: ${all.toLocaleString('en-US')}, most of them ${familyNames[chiefFamily(sums)].toLowerCase()}`
  return km > 0 ? `${what}; ${name ? 'it' : 'the vaguest'} may lie up to ${Math.ceil(km).toLocaleString('en-US')} km away` : what
}
