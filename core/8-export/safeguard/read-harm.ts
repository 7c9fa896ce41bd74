import type { Line, LineActor, LineClaim, LinePlace } from '#claim'
import { matchWords } from './match-words.ts'
import type { Safeguards } from './safeguards.ts'

/** What in a report's claims could harm people: names of private persons, and claims about sensitive sites with the words that lead to them. */
export type Harm = {
  /** Finds the names of private persons. */
  readonly names: RegExp | undefined
  /** Ids of claims about sensitive sites. */
  readonly sensitive: ReadonlySet<string>
  /** Finds the words of the report that say where and when; absent when no claim is sensitive. */
  readonly places: RegExp | undefined
  readonly times: RegExp | undefined
}

/** Reads what could harm in the claims of a report. A person is private unless the tables of actors know them. */
export function readHarm({ mentions, claims }: Pick<Line, 'mentions' | 'claims'>, safeguards: Safeguards): Harm {
  const actors = [...mentions.actors, ...claims.flatMap(({ by, to, source }) => [...by, ...to, ...source])]
  const names = actors.filter(isPrivate).flatMap(({ words, name }) => [words, name].filter(isName))
  const isSensitive = siteFinder(safeguards)
  const sensitive = claims.filter(isSensitive)
  if (sensitive.length === 0) return { names: matchWords(names), sensitive: new Set(), places: undefined, times: undefined }
  const places = [...mentions.places, ...claims.flatMap(({ at }) => at)].filter(isExact).flatMap(place => [place.words, place.name])
  const targets = sensitive.flatMap(({ by, to }) => [...by, ...to].filter(({ words, name }) => isSensitive.says(words, name)))
  const times = [...mentions.times, ...claims.flatMap(({ on }) => on ?? [])].filter(({ date }) => date !== null)
  return {
    names: matchWords(names),
    sensitive: new Set(sensitive.map(({ id }) => id)),
    places: matchWords([...places, ...targets.flatMap(({ words, name }) => [words, name].filter(isName))]),
    times: matchWords(times.map(({ words }) => words))
  }
}

/** Whether a person is none that the tables know. */
export const isPrivate = ({ kind, id }: Pick<LineActor, 'kind' | 'id'>): boolean => kind === 'person' && id === null

/** Whether words name someone: "Amina Diallo" and not "the governor". Scripts without capitals are taken to. */
export function isName(words: string): boolean {
  const [first = '', ...others] = words.trim().split(/\s+/)
  const isCapital = (word: string): boolean => /^[^\p{L}]*(?:\p{Lu}|\p{Lt}|\p{Lo})/u.test(word)
  return others.length === 0 ? isCapital(first) : others.some(isCapital)
}

/** Whether a place is closer than a province. */
export const isExact = ({ precision }: Pick<LinePlace, 'precision'>): boolean => precision !== 'province' && precision !== 'country'

function siteFinder({ sites, featureOf }: Safeguards) {
  const nouns = matchWords(sites.nouns, '(?:s|es)?')
  const unless = new RegExp(`(?:${sites.unless.join('|')})s?[\\s-]+$`, 'iu')
  const says = (...texts: readonly string[]): boolean =>
    texts.some(text => nouns !== undefined && [...text.matchAll(nouns)].some(({ index }) => !unless.test(text.slice(0, index))))
  const features = new Set(sites.features)
  const isSite = ({ words, name, near, id }: LinePlace): boolean =>
    says(words, name, near ?? '') || (id !== null && features.has(featureOf(id) ?? ''))
  const isSensitive = ({ at, by, to, figures }: LineClaim): boolean =>
    at.some(isSite) || [...by, ...to].some(({ words, name }) => says(words, name)) || figures.some(({ who }) => who !== null && says(who))
  return Object.assign(isSensitive, { says })
}
