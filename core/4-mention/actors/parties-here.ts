import { gather } from '#base'
import type { PlaceMention } from '../mention.ts'
import type { Theatre } from './actor-knowledge.ts'
import type { TheatreFound } from './find-theatre.ts'

/** What is known of where words stand: nothing more than the theatre, for names in a table. */
type Here = {
  readonly theatre: TheatreFound
  readonly places?: readonly PlaceMention[]
  readonly placesBeside?: readonly PlaceMention[]
}

/** The parties of a country where words stand: those of the province that the sentence, or else the paragraph, tells of, where it has its own; else the report's. */
export function partiesHere(code: string, { theatre, places = [], placesBeside = [] }: Here): Theatre | undefined {
  const local = theatre.local.filter(({ country }) => country === code)
  if (local.length > 0) {
    for (const near of [places, placesBeside]) {
      const provinces = provincesIn(near, code)
      if (provinces.length > 0) return localTo(local, provinces) ?? theatre.national.get(code)
    }
  }
  return theatre.byCountry.get(code)
}

/** The row of the one war that all of some provinces belong to. */
export const localTo = (local: readonly Theatre[], provinces: readonly string[]): Theatre | undefined =>
  local.find(({ within = [] }) => provinces.every(province => within.includes(province)))

/** The provinces of a country in which places lie, once for each place. */
export const provincesIn = (places: readonly PlaceMention[], code: string): readonly string[] =>
  gather(places, ({ literal, country, precision, name, within }) =>
    literal && country === code && precision !== 'country' ? [(precision === 'province' ? name : within) ?? ''] : []
  )
