import { gather } from '#base'
import type { Resolved } from './candidate.ts'
import type { Place } from './gazetteer.ts'

/** Where a report plays: the share of its places that each country and province has. */
export type Theatre = {
  readonly country: (iso: string | undefined) => number
  readonly province: (iso: string | undefined, name: string | undefined) => number
  /** The country with most places. */
  readonly main?: string
  readonly points: readonly Place[]
  /** The same, each once: a long report names its places again and again. */
  readonly spots: readonly Place[]
}

/** Weighs places that are sure, those that the datelines hint at, and the countries of the armed groups that are named. Towns and provinces tell more than countries, and countries more than adjectives. */
export function readTheatre(sure: readonly Resolved[], hints: readonly Place[], parties: readonly Place[] = []): Theatre {
  const countries = new Map<string, number>()
  const provinces = new Map<string, number>()
  const scene = new Map<string, number>()
  for (const { candidate, place } of sure) {
    const iso = place?.country
    if (!place || iso === undefined) continue
    const weight = candidate.form === 'adjective' || candidate.form === 'seat' ? 0.5 : place.kind === 'country' ? 0.8 : 1
    add(countries, iso, weight)
    add(scene, iso, place.kind === 'country' ? weight * 0.3 : 1)
    const province = place.kind === 'province' ? place.name : place.within
    if (province !== undefined) add(provinces, `${iso} ${province}`, 1)
  }
  for (const place of hints) {
    if (place.country === undefined) continue
    add(countries, place.country, 1)
    add(scene, place.country, 1)
    const province = place.kind === 'province' ? place.name : place.within
    if (province !== undefined) add(provinces, `${place.country} ${province}`, 1)
  }
  for (const { country } of parties) {
    if (country === undefined) continue
    add(countries, country, 0.5)
    add(scene, country, 0.2)
  }
  const total = Math.max(1, sum(countries))
  const totalProvinces = Math.max(1, sum(provinces))
  const main = [...scene].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0]
  const points = gather(sure, ({ place }) => (place && place.kind !== 'country' ? [place] : []))
  return {
    country: iso => (countries.get(iso ?? '') ?? 0) / total,
    province: (iso, name) => (provinces.get(`${iso} ${name}`) ?? 0) / totalProvinces,
    ...(main === undefined ? {} : { main }),
    points,
    spots: [...new Map(points.map(place => [`${place.id} ${place.lat} ${place.lon}`, place])).values()]
  }
}

const add = (weights: Map<string, number>, key: string, weight: number): void => void weights.set(key, (weights.get(key) ?? 0) + weight)

const sum = (weights: ReadonlyMap<string, number>): number => [...weights.values()].reduce((total, weight) => total + weight, 0)
