import { isRelation } from '#sentence'
import { type Phrase, readPhrase } from './read-phrase.ts'
import type { Scene } from './scene.ts'

/** The country of the noun that another without article is joined to: "Venezuela's army and police", "the Sudanese police, army and courts". */
export function countryBefore(scene: Scene, { head, from }: Pick<Phrase, 'head' | 'from'>): string | undefined {
  const { tokens } = scene.sentence
  const token = tokens[head]
  if (!token || token.head >= from || !isRelation(token.relation, 'conj') || tokens[from]?.tag === 'DET') return undefined
  const evidence = readPhrase(scene, token.head)?.evidence ?? []
  return evidence.find(({ tie, name }) => name?.state && /^(self|owner|of)$/.test(tie))?.name?.state?.code
}

/** The country of the place that is named right behind a noun: "police officers in Mandera". */
export function countryBehind({ sentence: { tokens }, placesBeside }: Scene, { to }: Pick<Phrase, 'to'>): string | undefined {
  const name = /^in$/i.test(tokens[to]?.words ?? '') ? tokens[to + 1] : undefined
  return placesBeside.find(({ literal, precision, span }) => literal && precision !== 'unresolved' && span[0] === name?.span[0])?.country
}

/** "The ministry accused Rwanda": whoever accuses or invades a country is none of its own organs. */
export function isAgainst({ sentence, matchAt, knowledge }: Scene, { head }: Pick<Phrase, 'head'>, code: string): boolean {
  const { tokens, dependents } = sentence
  const token = tokens[head]
  if (token?.relation !== 'nsubj' || !knowledge.words.againstVerbs.includes(tokens[token.head]?.lemma.toLowerCase() ?? '')) return false
  return (dependents[token.head] ?? []).some(
    child =>
      isRelation(tokens[child]?.relation ?? '', 'obj') &&
      matchAt[child]?.names.some(({ state, form }) => state?.code === code && form === 'name') === true
  )
}

/**
 * The country that "the army" or "police" is of where it stands: the theatre of the report; in a paragraph that tells of places of one other
 * country alone, that country; none where its places lie in several others, or come after and might be where somebody was taken.
 */
export function countryHere({ text, sentence, placesBeside, theatre }: Scene, phrase: Pick<Phrase, 'head'>): string | undefined {
  const span = text.paragraphs[sentence.paragraph]?.span ?? sentence.span
  // The country of a place that was not resolved is a guess.
  const told = placesBeside.filter(
    place =>
      place.literal &&
      place.country !== undefined &&
      place.precision !== 'unresolved' &&
      span[0] <= place.span[0] &&
      place.span[1] <= span[1]
  )
  const countries = new Set(told.map(({ country }) => country))
  if (told.length === 0 || (theatre.country !== undefined && countries.has(theatre.country))) return theatre.country
  const [only] = countries
  const at = sentence.tokens[phrase.head]?.span[0] ?? sentence.span[1]
  return countries.size === 1 && told.some(place => place.span[1] <= at) ? only : undefined
}
