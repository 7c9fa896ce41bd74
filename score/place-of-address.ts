import { alpha2Of, loadActors, loadPlaces } from '@vedette/lexicon'

/**
 * What the address of a page says of where its report is about: the words of its path, capitalised as a title has them, and a country (ISO 3166-1
 * alpha-2): the one that its words name first, else the one of its domain.
 */
export function placeOfAddress(address: string): { readonly words: string; readonly named?: string; readonly domain?: string } {
  const { host = '', path = '' } = /^\w+:\/\/(?<host>[^/:]+)[^/]*(?<path>[^?#]*)/.exec(address)?.groups ?? {}
  const words = readPercent(path)
    .split(/[^\p{L}]+/u)
    .filter(word => word.length > 1)
  const spelled = words.flatMap((_, at) =>
    [3, 2, 1].flatMap(
      size =>
        countries.get(
          words
            .slice(at, at + size)
            .join(' ')
            .toLowerCase()
        ) ?? []
    )
  )[0]
  const named = spelled ?? operationOf(path)
  const ending = /\.([a-z]{2})$/i.exec(host)?.[1]?.toUpperCase()
  const domain = ending === 'UK' ? 'GB' : ending !== undefined && !shared.has(ending) ? ending : outletOf(host)
  return {
    words: words
      .filter(word => word.length > 2 && !furniture.has(word.toLowerCase()))
      .map(word => word.replace(/^./, first => first.toUpperCase()))
      .join(' '),
    ...(named ? { named } : {}),
    ...(domain ? { domain } : {})
  }
}

/**
 * The country of an operation of the Red Cross: codes of appeals are MDR, the country and three digits; those of bulletins IB, the country, two letters
 * of the hazard and the day; or the country in three letters, the hazard and the day. Source: IFRC, GO platform and archive of appeals.
 */
const operationOf = (path: string): string | undefined =>
  /(?:^|[^a-z])(?:MDR([A-Z]{2})\d{3}|IB([A-Z]{2})[a-z]{2}\d{6})(?!\d)/i.exec(path)?.slice(1).find(Boolean)?.toUpperCase() ??
  threeLetters(/\/([A-Z]{3})(?:TC|FL|EQ|DR|EP|LS|VO|WF|CW)\d{6}(?!\d)/.exec(path)?.[1])

/** The country that the name of a host begins or ends with ("tribuneindia"), the longest, or that of the state's news agency. */
function outletOf(host: string): string | undefined {
  const labels = host.toLowerCase().split('.').slice(0, -1)
  const fits = (name: string): boolean => labels.some(label => label.startsWith(name) || label.endsWith(name))
  const name = [...countries.keys()].filter(one => one.length > 4 && fits(one)).sort((a, b) => b.length - a.length)[0]
  return name ? countries.get(name) : agencies.find(({ names }) => names.some(fits))?.country
}

const threeLetters = (code: string | undefined): string | undefined => (code === undefined ? undefined : alpha2Of(code))

const agencies = loadActors()
  .actors.filter(({ class: kind, country }) => kind === 'state news agency' && country !== undefined)
  .map(({ name, aliases, country }) => ({
    country,
    names: [name, ...aliases].map(one => one.toLowerCase()).filter(one => /^[a-z]{4,}$/.test(one))
  }))

/** Names of countries and their adjectives, each also with the "s" of a possessor, by the code. */
const countries: ReadonlyMap<string, string> = new Map(
  loadPlaces().countries.flatMap(({ place, names, adjectives }) =>
    [place.name, ...names, ...adjectives]
      // "/america/" in an address is the part of the world.
      .filter(name => name.length > 3 && name !== 'America')
      .flatMap(name => [name.toLowerCase(), `${name.toLowerCase()}s`].map(one => [one, place.country ?? ''] as const))
  )
)

/** Domains that are sold to anyone, or are no country's. */
const shared = new Set(['EU', 'TV', 'IO', 'CO', 'ME'])

/** Parts of addresses that are no words of a title. */
const furniture = new Set(
  'html htm pdf aspx asp php files default sites resources documents document docs report reports news article node system index english the and for from with'.split(
    ' '
  )
)

const readPercent = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
