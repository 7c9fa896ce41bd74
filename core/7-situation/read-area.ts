import { type Place, type PlaceKnowledge, placeIndex } from '#mention'
import type { Area } from './situation.ts'

/**
 * The area of a name: a country ("Syria", "SY"), a province ("Idlib", "Idlib, Syria", "SY/Idlib") or a place, the larger first; undefined
 * when no such place is known.
 */
export function readArea(words: string, knowledge: PlaceKnowledge): Area | undefined {
  const [name = '', holder] = words.includes('/') ? words.split('/').toReversed() : words.split(',')
  const index = placeIndex(knowledge)
  const country = holder === undefined ? undefined : (countryOf(holder, knowledge) ?? null)
  if (country === null) return undefined
  const whole = country === undefined ? countryOf(name, knowledge) : undefined
  if (whole)
    return {
      name: whole.place.name,
      key: whole.place.country ?? '',
      country: whole.place.country ?? null,
      within: null,
      precision: 'country'
    }
  const places = index
    .find(name.trim())
    .filter(({ exact }) => exact)
    .map(({ place }) => place)
    .filter(place => country === undefined || place.country === country.place.country)
  const own = places.filter(index.isOwn)
  const province = places.find(({ kind }) => kind === 'province')
  const place = province ?? own[0] ?? places[0]
  return place && areaOf(place)
}

function countryOf(words: string, { countries }: PlaceKnowledge) {
  const name = words.trim().toLowerCase()
  return countries.find(
    ({ place, names }) => place.country?.toLowerCase() === name || [place.name, ...names].some(known => known.toLowerCase() === name)
  )
}

const areaOf = ({ id, name, kind, country, within }: Place): Area => ({
  name,
  key: kind === 'province' ? `${country}/${within ?? name}` : id,
  country: country ?? null,
  within: kind === 'province' ? null : (within ?? null),
  precision: kind
})
