import { type Gazetteer, type Place, plainKey } from '@vedette/core'

/** What is known before a file is read, asked as an import asks it. */
export type KnownPlaces = {
  /** The spellings that a place lacks, of those offered; undefined when the place is not known. */
  readonly missing: (id: string, spellings: readonly string[]) => { readonly place: Place; readonly names: readonly string[] } | undefined
  /** The province of a country that bears one of these names, or has this id. */
  readonly province: (country: string, names: readonly string[], id?: string) => Place | undefined
}

/** The places of a gazetteer, for an import. */
export function knownPlaces(gazetteer: Gazetteer): KnownPlaces {
  const byId = new Map(gazetteer.provinces.map(place => [place.id, place]))
  const byName = new Map(gazetteer.provinces.toReversed().map(place => [`${place.country} ${plainKey(place.name)}`, place]))
  return {
    missing: (id, spellings) => {
      const known = gazetteer.byId(id)
      if (known === undefined) return undefined
      const keys = new Set(known.names.map(plainKey))
      return { place: known.place, names: spellings.filter(name => isNew(plainKey(name), keys)) }
    },
    province: (country, names, id) => {
      const own = id === undefined ? undefined : byId.get(id)
      if (own) return own
      const named = names.flatMap(name => byName.get(`${country} ${plainKey(name)}`) ?? [])[0]
      const matches = names.flatMap(name => gazetteer.find(name)).map(({ place }) => place)
      return named ?? matches.find(place => place.kind === 'province' && place.country === country)
    }
  }
}

function isNew(key: string, keys: Set<string>): boolean {
  if (key.length < 2 || keys.has(key)) return false
  keys.add(key)
  return true
}
