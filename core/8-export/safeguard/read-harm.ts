import type { Line, LineActor, LineClaim, LinePlace } from '#claim'
import { matchWords } from './match-words.ts'
import type { Safeguards } from './safeguards.ts'

/** What in a report's claims could harm people: names of private persons, and claims about sensitive sites with the words that lead to them. */
export type Harm = {
  /** Finds the names of private persons. */
  readonly names: RegExp | undefined
  /** Ids of claims about sensitive sites. */
  readonly sensitive: ReadonlySet<string>
  /** Find the words of the report that say where and when; none when no claim is sensitive. */
  readonly places: readonly RegExp[]
  readonly times: RegExp | undefined
}

/** Reads what could harm in the claims of a report. A person is private unless the tables of actors know them; so is whoever the reader knows nothing of. */
export function readHarm({ mentions, claims }: Pick<Line, 'mentions' | 'claims'>, safeguards: Safeguards): Harm {
  const actors = [...mentions.actors, ...claims.flatMap(({ by, to, source }) => [...by, ...to, ...source])]
  const names = matchWords(actors.filter(isPrivate).flatMap(({ words, name }) => [words, name].filter(isName)))
  const { isSensitive, siteNames } = siteFinder(safeguards)
  const sensitive = new Set(claims.filter(isSensitive).map(({ id }) => id))
  if (sensitive.size === 0) return { names, sensitive, places: [], times: undefined }
  const places = [...mentions.places, ...claims.flatMap(({ at }) => at)].filter(isExact).flatMap(place => [place.words, place.name])
  const times = [...mentions.times, ...claims.flatMap(({ on }) => on ?? [])].filter(({ date }) => date !== null)
  return {
    names,
    sensitive,
    places: [siteNames, matchWords(places) ?? []].flat(),
    times: matchWords(times.map(({ words }) => words))
  }
}

/** Whether a person is none that the tables know. */
export const isPrivate = ({ kind, id }: Pick<LineActor, 'kind' | 'id'>): boolean => (kind === 'person' || kind === 'unknown') && id === null

/** Whether words name someone: "Amina Diallo" and not "the governor". Scripts without capitals are taken to. */
export function isName(words: string): boolean {
  const [first = '', ...others] = words.trim().split(/\s+/)
  const isCapital = (word: string): boolean => /^[^\p{L}]*(?:\p{Lu}|\p{Lt}|\p{Lo})/u.test(word)
  return others.length === 0 ? isCapital(first) : others.some(isCapital)
}

/** Whether a place is closer than a province. */
export const isExact = ({ precision }: Pick<LinePlace, 'precision'>): boolean => precision !== 'province' && precision !== 'country'

function siteFinder({ sites, featureOf }: Safeguards) {
  const nouns = matchWords(sites.nouns, '(?:s|es)?') ?? /(?!)/gu
  const unless = new RegExp(`(?<!\\p{L})(?:${sites.unless.join('|')})s?[\\s-]+$`, 'iu')
  const bare = new RegExp(`(?<!\\p{L})(?:${sites.bareAfter.join('|')})\\s+$`, 'iu')
  const says = (...texts: readonly string[]): boolean =>
    texts.some(text =>
      [...text.matchAll(nouns)].some(({ index, 0: noun }) => {
        const before = text.slice(0, index)
        return !unless.test(before) && (noun.endsWith('s') || !bare.test(before))
      })
    )
  const features = new Set(sites.features)
  const isSite = ({ words, name, near, id }: LinePlace): boolean =>
    says(words, name, near ?? '') || (id !== null && features.has(featureOf(id) ?? ''))
  const isSensitive = ({ at, by, to, figures, quote }: LineClaim): boolean =>
    says(quote) ||
    at.some(isSite) ||
    [...by, ...to].some(({ words, name }) => says(words, name)) ||
    figures.some(({ who }) => who !== null && says(who))
  // "Al-Nao hospital": its name stands before it.
  const either = sites.nouns.map(noun => `[${noun.charAt(0).toUpperCase()}${noun.charAt(0)}]${noun.slice(1)}`).join('|')
  const siteNames = new RegExp(`(?<![\\p{L}\\p{N}])(?:\\p{Lu}[\\p{L}\\p{M}\\p{N}'’-]*\\s+)+(?:${either})(?:s|es)?(?![\\p{L}\\p{N}])`, 'gu')
  return { isSensitive, siteNames }
}
