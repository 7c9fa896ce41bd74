import { loadPlaces } from '@vedette/lexicon'

/**
 * What the address of a page says of where its report is about: the words of its path, capitalised as a title has them, and a country (ISO 3166-1
 * alpha-2): the one that its words name first, else the one of its domain.
 */
export function placeOfAddress(address: string): { readonly words: string; readonly named?: string; readonly domain?: string } {
  const { host = '', path = '' } = /^\w+:\/\/(?<host>[^/:]+)[^/]*(?<path>[^?#]*)/.exec(address)?.groups ?? {}
  const words = readPercent(path)
    .split(/[^\p{L}]+/u)
    .filter(word => word.length > 1)
  const named = words.flatMap((_, at) =>
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
  const ending = /\.([a-z]{2})$/i.exec(host)?.[1]?.toUpperCase()
  const domain = ending === 'UK' ? 'GB' : ending !== undefined && shared.has(ending) ? undefined : ending
  return {
    words: words
      .filter(word => word.length > 2 && !furniture.has(word.toLowerCase()))
      .map(word => word.replace(/^./, first => first.toUpperCase()))
      .join(' '),
    ...(named ? { named } : {}),
    ...(domain ? { domain } : {})
  }
}

/** Names of countries and their adjectives, each also with the "s" of a possessor, by the code. */
const countries: ReadonlyMap<string, string> = new Map(
  loadPlaces().countries.flatMap(({ place, names, adjectives }) =>
    [place.name, ...names, ...adjectives]
      .filter(name => name.length > 3)
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
