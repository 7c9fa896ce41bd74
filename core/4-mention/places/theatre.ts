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

/** What one place tells of where a report plays, looked up once however often it is weighed. */
export type Told = {
  readonly place: Place
  readonly iso: string | undefined
  readonly weight: number
  readonly sceneWeight: number
  readonly province: string | undefined
  /** Its own mark where it is a point. */
  readonly spot: string | undefined
}

/** Towns and provinces tell more than countries, and countries more than adjectives. */
export function tellOf({ candidate, place }: Resolved): Told | undefined {
  if (!place) return undefined
  const isCountry = place.kind === 'country'
  const weight = candidate.form === 'adjective' || candidate.form === 'seat' ? 0.5 : isCountry ? 0.8 : 1
  return {
    place,
    iso: place.country,
    weight,
    sceneWeight: isCountry ? weight * 0.3 : 1,
    province: provinceKey(place),
    spot: isCountry ? undefined : `${place.id} ${place.lat} ${place.lon}`
  }
}

/** Weighs places that are sure, those that the datelines hint at, and the countries of the armed groups that are named. */
export const readTheatre = (sure: readonly Resolved[], hints: readonly Place[], parties: readonly Place[] = []): Theatre =>
  weighTheatre(
    gather(sure, one => tellOf(one) ?? []),
    hints,
    parties
  )

export function weighTheatre(told: readonly Told[], hints: readonly Place[], parties: readonly Place[]): Theatre {
  const countries = new Map<string, number>()
  const provinces = new Map<string, number>()
  const scene = new Map<string, number>()
  for (const { iso, weight, sceneWeight, province } of told) {
    if (iso === undefined) continue
    add(countries, iso, weight)
    add(scene, iso, sceneWeight)
    if (province !== undefined) add(provinces, province, 1)
  }
  for (const place of hints) {
    if (place.country === undefined) continue
    add(countries, place.country, 1)
    add(scene, place.country, 1)
    const province = provinceKey(place)
    if (province !== undefined) add(provinces, province, 1)
  }
  for (const { country } of parties) {
    if (country === undefined) continue
    add(countries, country, 0.5)
    add(scene, country, 0.2)
  }
  const total = Math.max(1, sum(countries))
  const totalProvinces = Math.max(1, sum(provinces))
  const main = [...scene].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0]
  const points = told.filter(({ spot }) => spot !== undefined)
  return {
    country: iso => (countries.get(iso ?? '') ?? 0) / total,
    province: (iso, name) => (provinces.get(`${iso} ${name}`) ?? 0) / totalProvinces,
    ...(main === undefined ? {} : { main }),
    points: points.map(({ place }) => place),
    spots: [...new Map(points.map(({ spot, place }) => [spot, place])).values()]
  }
}

function provinceKey({ kind, name, within, country }: Place): string | undefined {
  const province = kind === 'province' ? name : within
  return province === undefined ? undefined : `${country} ${province}`
}

const add = (weights: Map<string, number>, key: string, weight: number): void => void weights.set(key, (weights.get(key) ?? 0) + weight)

const sum = (weights: ReadonlyMap<string, number>): number => [...weights.values()].reduce((total, weight) => total + weight, 0)
