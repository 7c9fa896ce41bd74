import { placeKey } from '#claim'
import type { ToldClaim, ToldPlace } from './told.ts'

/** Keys of all areas that a place is or lies in, the narrowest first: its own, `SY/Idlib`, `SY`. */
export function areaKeys(place: ToldPlace): readonly string[] {
  const own = placeKey(place)
  const { country, within } = place
  if (country === null) return own === undefined ? [] : [own]
  const province = within ?? (place.precision === 'province' ? place.name : null)
  return [...(own === undefined ? [] : [own]), ...(province === null ? [] : [`${country}/${province}`]), country]
}

/**
 * Keys of the areas of each claim of a report. A claim without a place is taken to be about the province, else the country, that most of
 * the report's claims name.
 */
export function areasOfClaims(claims: readonly Pick<ToldClaim, 'at'>[]): readonly (readonly string[])[] {
  const stated = claims.map(claim => [...new Set(claim.at.flatMap(areaKeys))].sort())
  const chief = chiefArea(stated)
  return stated.map(keys => (keys.length > 0 ? keys : chief))
}

function chiefArea(areas: readonly (readonly string[])[]): readonly string[] {
  const times = new Map<string, number>()
  for (const key of areas.flat()) if (isCountry(key) || isProvince(key)) times.set(key, (times.get(key) ?? 0) + 1)
  const most = (fits: (key: string) => boolean): string | undefined =>
    [...times].filter(([key]) => fits(key)).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0]
  const country = most(isCountry)
  if (country === undefined) return []
  const province = most(key => key.startsWith(`${country}/`))
  return province === undefined ? [country] : [country, province]
}

/** Whether a key names a country: `SY`. */
export const isCountry = (key: string): boolean => /^[A-Z]{2}$/.test(key)

/** Whether a key names a province: `SY/Idlib`. */
export const isProvince = (key: string): boolean => /^[A-Z]{2}\//.test(key)
