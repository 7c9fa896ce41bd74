import { gather, keepSome } from '#base'
import { byExactThenSize, type Place, type PlaceMatch } from './gazetteer.ts'
import type { Country, PlaceKnowledge, Road } from './place-knowledge.ts'
import { plainKey, romanKey } from './spelling-key.ts'

/** The knowledge, filed by key. */
export type PlaceIndex = {
  readonly knowledge: PlaceKnowledge
  /** Places of this name from the lexicon and the gazetteer. */
  readonly find: (name: string) => readonly PlaceMatch[]
  readonly adjective: (words: string) => Country | undefined
  /** Whether an adjective may begin with this word: most words begin none. */
  readonly mayOpenAdjective: (word: string) => boolean
  /** The same of the spelling of a site of the lexicon. */
  readonly mayOpenOwnSite: (word: string) => boolean
  /** The same of the name of an armed group. */
  readonly mayOpenParty: (word: string) => boolean
  /** The country whose government a name can stand for: of "Ankara", Turkey. */
  readonly seat: (name: string) => Country | undefined
  /** Whether a name stands for a government and for no town: "the Kremlin". */
  readonly isOnlySeat: (name: string) => boolean
  readonly country: (iso: string) => Country | undefined
  readonly province: (country: string, name: string) => Place | undefined
  /** The town from which a province is governed. */
  readonly seatOf: (province: Place) => Place | undefined
  readonly road: (name: string) => readonly Road[]
  /** Whether the name of a road ends in this word: "Road", "corridor", "16". */
  readonly endsRoad: (word: string) => boolean
  readonly isOwn: (place: Place) => boolean
  /** Whether a site of the lexicon is spelt so. */
  readonly isOwnSite: (name: string) => boolean
}

const built = new WeakMap<PlaceKnowledge, PlaceIndex>()

/** The index of a knowledge; made once for each. */
export function placeIndex(knowledge: PlaceKnowledge): PlaceIndex {
  const known = built.get(knowledge)
  if (known) return known
  const index = buildIndex(knowledge)
  built.set(knowledge, index)
  return index
}

function buildIndex(knowledge: PlaceKnowledge): PlaceIndex {
  const { aliases, countries, gazetteer } = knowledge
  const named = [...countries.map(({ place, names }) => ({ place, names: [place.name, ...names] })), ...aliases]
  const byPlain = groupBy(
    gather(named, ({ place, names }) => names.map((name, at) => [plainKey(name), { place, exact: true, primary: at === 0 }] as const))
  )
  const byRoman = groupBy(
    gather(
      named.filter(({ place }) => place.kind !== 'country'),
      ({ place, names }) => names.map(name => [romanKey(name), { place, exact: false, primary: false }] as const)
    )
  )
  const own = new Set(named.map(({ place }) => place))
  const ownIds = new Set(named.map(({ place }) => place.id))
  const ownSites = new Set(gather(named, ({ place, names }) => (place.kind === 'site' ? names.map(plainKey) : [])))
  const byIso = new Map(countries.map(country => [country.place.country ?? '', country]))
  const provinces = new Map(gazetteer.provinces.toReversed().map(place => [`${place.country} ${place.name}`, place]))
  const adjectives = new Map(gather(countries, country => country.adjectives.map(words => [words.toLowerCase(), country] as const)))
  const seats = new Map(
    gather(countries, country =>
      gather([country.capital, ...country.seats], name => (name === undefined ? [] : [[plainKey(name), country] as const]))
    )
  )
  const onlySeats = new Set(
    gather(countries, ({ seats: names, place }) => names.filter(name => !isTown(name, place.country, knowledge)).map(plainKey))
  )
  const roads = groupBy(gather(knowledge.roads, road => [road.name, ...road.names].map(name => [plainKey(name), road] as const)))
  const roadEnds = new Set(
    gather(knowledge.roads, ({ name, names }) => [name, ...names].map(one => plainKey(one.split(/[ -]/).at(-1) ?? '')))
  )
  return {
    knowledge,
    find: keepSome(name => {
      const exact = byPlain.get(plainKey(name)) ?? []
      const roman = romanKey(name)
      const loose = roman === '' ? [] : (byRoman.get(roman) ?? []).filter(({ place }) => !exact.some(match => match.place.id === place.id))
      const others = gazetteer.find(name).filter(({ place }) => !ownIds.has(place.id))
      return [...unique(exact), ...[...unique(loose), ...others].sort(byExactThenSize)]
    }),
    adjective: words => {
      const lower = words.toLowerCase()
      return adjectives.get(lower) ?? (lower.endsWith('s') ? adjectives.get(lower.slice(0, -1)) : undefined)
    },
    mayOpenAdjective: mayOpen([...adjectives.keys()], word => word.toLowerCase()),
    mayOpenOwnSite: mayOpen([...ownSites], plainKey),
    mayOpenParty: mayOpen([...knowledge.parties.keys()], word => word),
    seat: name => seats.get(plainKey(name)),
    isOnlySeat: name => onlySeats.has(plainKey(name)),
    country: iso => byIso.get(iso),
    province: (country, name) => provinces.get(`${country} ${name}`),
    seatOf: keepSome(province => gazetteer.seats().find(({ country, within }) => country === province.country && within === province.name)),
    road: name => roads.get(plainKey(name)) ?? [],
    endsRoad: keepSome(word => roadEnds.has(plainKey(word))),
    isOwn: place => own.has(place),
    isOwnSite: name => ownSites.has(plainKey(name))
  }
}

/** Whether one of some spellings may begin with a word, by their first letters; a word may go on behind a short one ("UK-based"). Asked at every word. */
function mayOpen(spellings: readonly string[], fold: (word: string) => string): (word: string) => boolean {
  const openings = new Set(gather(spellings, spelling => [1, 2, 3].map(letters => spelling.slice(0, letters))))
  const short = new Set(spellings.filter(({ length }) => length < 3))
  return keepSome(word => {
    const start = fold(word).slice(0, 3)
    return start === '' || openings.has(start) || short.has(start.slice(0, 1)) || short.has(start.slice(0, 2))
  })
}

/** "Tel Aviv" is a seat and a town; "White House", in that country, a seat alone. */
const isTown = (name: string, country: string | undefined, { gazetteer, aliases }: PlaceKnowledge): boolean =>
  aliases.some(({ place, names }) => place.kind === 'town' && names.includes(name)) ||
  gazetteer.find(name).some(({ place, exact }) => exact && place.country === country && place.population > 100_000)

const unique = (matches: readonly PlaceMatch[]): readonly PlaceMatch[] =>
  matches.filter((match, at) => matches.findIndex(({ place }) => place.id === match.place.id) === at)

function groupBy<Value>(pairs: readonly (readonly [string, Value])[]): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>()
  for (const [key, value] of pairs) {
    if (key === '') continue
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}
