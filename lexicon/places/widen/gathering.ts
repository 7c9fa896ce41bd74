import { type Collected, collectPlaces, type NewPlace } from './collect-places.ts'
import type { KnownPlaces } from './known-places.ts'

/** What an import found, in numbers. */
export type Tally = {
  /** Lines or outlines read. */
  read: number
  /** Of kinds that no report names, or of countries not asked for. */
  leftOut: number
  /** Lines that were badly written. */
  bad: number
  /** Places that were not known before, by kind. */
  readonly added: Map<string, number>
  /** Places known before that gained a spelling, and how many these gained in all. */
  widened: number
  spellings: number
}

/** Where a reader of a file puts what it reads. */
export type Gathering = {
  readonly places: Collected
  readonly known: KnownPlaces
  readonly tally: Tally
  readonly put: Put
  readonly putProvince: PutProvince
}

type Put = (place: NewPlace, spellings: readonly string[]) => void
type PutProvince = (
  key: string,
  country: string,
  place: Omit<NewPlace, 'kind' | 'feature' | 'province' | 'country'>,
  spellings: readonly string[]
) => void

/** Starts an import beside what is known: places go in that are new, or have spellings that are. */
export function startGathering(known: KnownPlaces): Gathering {
  const places = collectPlaces()
  const provinces = new Set<string>()
  const tally: Tally = { read: 0, leftOut: 0, bad: 0, added: new Map(), widened: 0, spellings: 0 }
  const count = (kind: string, isKnown: boolean, spellings: number): void => {
    if (!isKnown) tally.added.set(kind, (tally.added.get(kind) ?? 0) + 1)
    else if (spellings > 0) {
      tally.widened += 1
      tally.spellings += spellings
    }
  }
  const put: Put = (place, spellings) => {
    const before = place.id === 0 ? undefined : known.missing(String(place.id), spellings)
    count(place.kind, before !== undefined, before?.names.length ?? 0)
    if (before === undefined) places.add(place, spellings)
    else if (before.names.length > 0) places.add(place, [before.place.name, ...before.names])
  }
  const putProvince: PutProvince = (key, country, place, spellings) => {
    if (provinces.has(key)) return
    provinces.add(key)
    const before = known.province(country, spellings, place.id === 0 ? undefined : String(place.id))
    const names = before ? (known.missing(before.id, spellings)?.names ?? spellings) : spellings
    count('province', before !== undefined, before ? names.length : 0)
    const point = before ?? place
    const id = before === undefined ? place.id : Number(/^\d+$/.test(before.id) ? before.id : 0)
    const radiusKm = before?.radiusKm ?? place.radiusKm
    places.add(
      {
        id,
        lat: point.lat,
        lon: point.lon,
        population: point.population,
        feature: 'ADM1',
        kind: 'province',
        country,
        province: key,
        ...(radiusKm === undefined ? {} : { radiusKm })
      },
      [...(before ? [before.name] : []), ...names]
    )
  }
  return { places, known, tally, put, putProvince }
}
