import { distanceKm, type Place } from '#mention'
import type { Safeguards, Withheld } from './safeguards.ts'
import { withheldWords } from './safeguards.ts'

/** The parts of a place that lead to it, of a claim or of what claims are joined to. */
export type Locating = {
  readonly name: string
  readonly lat: number | null
  readonly lon: number | null
  readonly country: string | null
  readonly within: string | null
  readonly precision: string
}

/** Makes places as coarse as their district (admin 2), else their province, else their country. */
export function placeCoarsener({ districts, provinces }: Safeguards) {
  const known = new Map<string, readonly Place[]>()
  /** Of a province or country, made once. */
  const areasOf = (country: string, within: string | null): readonly Place[] => {
    const key = `${country}/${within}`
    const areas = known.get(key) ?? districts().filter(place => place.country === country && (place.within ?? null) === within)
    known.set(key, areas)
    return areas
  }
  const provinceOf = (country: string, within: string): Place | undefined =>
    provinces.find(place => place.country === country && place.name === within)
  return <Found extends Locating>(place: Found): { readonly place: Found; readonly became: Withheld['became'] } => {
    const { lat, lon, country, within } = place
    const district =
      lat === null || lon === null || country === null || within === null ? undefined : nearest({ lat, lon }, areasOf(country, within))
    if (district) return { place: moved(place, district, 'area'), became: 'district' }
    const province = country === null || within === null ? undefined : provinceOf(country, within)
    if (province) return { place: moved(place, { ...province, within: undefined }, 'province'), became: 'province' }
    const nowhere = { id: null, name: withheldWords.place, lat: null, lon: null, radiusKm: null, country, within }
    return { place: moved(place, nowhere, 'unresolved'), became: country === null ? 'nowhere' : within === null ? 'country' : 'province' }
  }
}

type Area = {
  readonly id: string | null
  readonly name: string
  readonly lat: number | null
  readonly lon: number | null
  readonly radiusKm: number | null
  readonly country?: string | null | undefined
  readonly within?: string | null | undefined
}

/** The place as the area that holds it: what says more of it is taken away. */
function moved<Found extends Locating>(place: Found, area: Area, precision: string): Found {
  const { id, name, lat, lon, radiusKm, country = null, within = null } = area
  const coarse = {
    ...place,
    ...{ name, lat, lon, country, within, precision },
    ...{ id, radiusKm, part: null, near: null, road: null, border: null }
  }
  return {
    ...coarse,
    ...('words' in place ? { words: withheldWords.place } : {}),
    ...('extent' in place ? { extent: null } : {}),
    ...('key' in place ? { key: id } : {})
  } as Found
}

function nearest(point: { readonly lat: number; readonly lon: number }, areas: readonly Place[]): Place | undefined {
  let best: Place | undefined
  let least = Number.POSITIVE_INFINITY
  for (const area of areas) {
    const km = distanceKm(point, area)
    if (km < least || (km === least && best !== undefined && area.id < best.id)) [best, least] = [area, km]
  }
  return best
}
