import { gather } from '#base'
import { wordsOf } from '#sentence'
import { byIndex } from '../by-index.ts'
import type { Candidate, Resolved } from './candidate.ts'
import { choosePlace, leaningTo, weighPlaces } from './choose-place.ts'
import { containedOnly } from './contained-only.ts'
import type { Place } from './gazetteer.ts'
import { namedNext } from './named-next.ts'
import type { PlaceIndex } from './place-index.ts'
import { provinceOf } from './province-of.ts'
import type { Dateline } from './read-datelines.ts'
import { plainKey } from './spelling-key.ts'
import { readTheatre, type Theatre } from './theatre.ts'
import { theatreOfOthers } from './theatre-of-others.ts'
import { widenHolders } from './widen-holders.ts'

/** Settles which place each candidate means: first the sure ones, which set the theatre, then the rest in its light, twice. */
export function resolveCandidates(
  all: readonly Candidate[],
  index: PlaceIndex,
  datelines: readonly Dateline[] = [],
  parties: readonly Place[] = [],
  home: readonly Place[] = []
): { readonly resolved: readonly Resolved[]; readonly theatre: Theatre } {
  const references = all.filter(({ form }) => form === 'reference')
  const candidates = all.filter(({ form }) => form !== 'reference')
  const sure = gather(candidates, (candidate): Resolved[] => {
    const place = surePlace(candidate)
    return place ? [{ candidate, place, rule: 'sure' }] : []
  })
  const provincesHere = namesCalledProvince(candidates)
  const told = gather(datelines, ({ name, containers }) => [...containers, ...(containers.length > 0 ? [] : sureName(name, index))])
  const hints = told.length === 0 && sure.length === 0 ? home : told
  let known: readonly Resolved[] = sure
  let resolved: readonly Resolved[] = []
  for (let round = 0; round < 2; round += 1) {
    const before = byIndex(resolved.length > 0 ? resolved : sure, sentenceOf)
    const held = new Map([
      ...toldElsewhere(candidates, references, before),
      ...gather(datelines, ({ key, containers }) => (containers.length > 0 ? [[key, containers] as const] : []))
    ])
    const others = theatreOfOthers(known, hints, parties)
    resolved = candidates.map(candidate =>
      resolveOne(candidate, { before, theatre: others(candidate.name), provincesHere, told: held }, index)
    )
    known = resolved.filter(({ place, isContainer, isLoose }) => place && !isContainer && !isLoose)
  }
  return { resolved: widenHolders(resolved), theatre: readTheatre(known, hints, parties) }
}

/** A country, or a name that only one place bears, or one far larger than all others. */
function surePlace({ matches, form }: Candidate): Place | undefined {
  const exact = matches.filter(match => match.exact)
  const [first] = exact
  if (!first || form === 'border') return undefined
  if (first.place.kind === 'country') return first.place
  const rest = exact.slice(1).filter(({ place }) => place.country !== first.place.country)
  const isLarge =
    first.place.population > 300_000 &&
    rest.every(({ place }) => place.population * 8 < first.place.population && place.kind !== 'province')
  return rest.length === 0 && (first.place.population > 10_000 || first.place.kind !== 'town')
    ? first.place
    : isLarge
      ? first.place
      : undefined
}

/** The place of a dateline without a province or country: only one that is large, or ours. */
const sureName = (name: string, index: PlaceIndex): readonly Place[] =>
  index
    .find(name)
    .slice(0, 1)
    .map(({ place }) => place)
    .filter(place => place.population > 300_000 || index.isOwn(place))

function namesCalledProvince(candidates: readonly Candidate[]): ReadonlySet<string> {
  const called = (kinds: readonly string[]): Set<string> =>
    new Set(gather(candidates, ({ noun, name }) => (noun && kinds.includes(noun.kind) ? [plainKey(name)] : [])))
  const towns = called(['town'])
  return new Set([...called(['province', 'area'])].filter(name => !towns.has(name)))
}

/** What was resolved, by sentence. */
type ByIndex = (from: number, to?: number) => readonly Resolved[]

const sentenceOf = ({ candidate }: Resolved): number => candidate.sentence.index

type Known = {
  readonly before: ByIndex
  readonly theatre: Theatre
  readonly provincesHere: ReadonlySet<string>
  readonly told: ReadonlyMap<string, readonly Place[]>
}

/** What a name is said to lie in, once, holds for the same name in all the report: "Oxford, North Carolina … Oxford". */
function toldElsewhere(
  candidates: readonly Candidate[],
  references: readonly Candidate[],
  known: ByIndex
): ReadonlyMap<string, readonly Place[]> {
  const told = new Map<string, readonly Place[]>()
  const candidatesIn = byIndex(candidates, ({ sentence }) => sentence.index)
  for (const reference of references) {
    const named = namedNext(reference, candidatesIn(reference.sentence.index + 1))
    const containers = named ? containersOf(reference, known) : []
    if (named && containers.length > 0) told.set(plainKey(named.name), containers)
  }
  for (const candidate of candidates) {
    const key = plainKey(candidate.name)
    const containers = candidate.form === 'name' && !told.has(key) ? containersOf(candidate, known) : []
    if (containers.length > 0) told.set(key, containers)
  }
  return told
}

function resolveOne(candidate: Candidate, { before, theatre, provincesHere, told }: Known, index: PlaceIndex): Resolved {
  if (candidate.form === 'adjective' || candidate.form === 'seat')
    return withPlace(candidate, candidate.matches[0]?.place, candidate.form === 'seat' ? 'seat-of-government' : 'country-adjective')
  if (candidate.form === 'road' || candidate.form === 'border' || candidate.form === 'reference') return { candidate, rule: candidate.rule }
  const own = containersOf(candidate, before)
  const containers = own.length > 0 ? own : (told.get(plainKey(candidate.name)) ?? [])
  const weighed = weighPlaces(candidate, { theatre, index, containers, isProvinceHere: provincesHere.has(plainKey(candidate.name)) })
  const choice = choosePlace(weighed, theatre)
  const isSite = choice !== undefined && isSiteAt(candidate, choice.place)
  if (isSite) return { candidate, weighed, place: choice.place, rule: 'site-at-the-place', isContainer: true }
  if (choice)
    return {
      candidate,
      weighed,
      place: choice.place,
      rule: `${candidate.rule}: ${choice.rule}`,
      ...(choice.isLoose ? { isLoose: true } : {})
    }
  const leaning = containers.length > 0 ? undefined : leaningTo(weighed, theatre)
  const held = leaning ? [provinceOf(leaning, index) ?? []].flat() : containers
  return { ...containedOnly(candidate, held, before, theatre, index), weighed }
}

/** "Karak Castle", "Mosul airport": the site is not the town that it is named after, but lies there. */
const isSiteAt = ({ noun, phrase, to }: Candidate, place: Place): boolean =>
  noun?.kind === 'site' && phrase.to > to && (place.kind === 'town' || place.kind === 'province')

const withPlace = (candidate: Candidate, place: Place | undefined, rule: string): Resolved =>
  place ? { candidate, place, rule } : { candidate, rule }

/** Places that the next words put this one into: "X, Syria", "X in northern Aleppo", "X (Homs)". */
function containersOf(candidate: Candidate, known: ByIndex): readonly Place[] {
  const { sentence, phrase, to } = candidate
  if (candidate.matches.some(({ place, exact }) => exact && place.kind === 'country')) return []
  const mine = known(sentence.index).filter(({ candidate: other }) => other !== candidate && other.from >= to)
  const found: Place[] = []
  let end = Math.max(phrase.to, to)
  for (const { candidate: other, place } of mine.sort((a, b) => a.candidate.from - b.candidate.from)) {
    if (!place || (other.form !== 'name' && other.form !== 'adjective')) break
    if (other.form === 'adjective') continue
    const begins = other.phrase.from < end ? other.from : other.phrase.from
    const between = wordsOf(sentence, end, begins).toLowerCase()
    const isComma = (between === ',' || between === '(') && place.kind !== 'town'
    const isIn = /^,? ?(?:in|of|, in|in the|located in|inside)$/.test(between) && other.form === 'name'
    if (!isComma && !isIn) break
    if (place.kind !== 'town' || isIn) found.push(place)
    end = Math.max(other.phrase.to, other.to)
  }
  return found
}
