import { gather } from '#base'
import { wordsOf } from '#sentence'
import { byIndex } from '../by-index.ts'
import type { Candidate, Resolved } from './candidate.ts'
import { isIndefinite } from './find-references.ts'
import type { Place } from './gazetteer.ts'
import type { PlaceIndex } from './place-index.ts'
import { provinceOf } from './province-of.ts'
import { provincialSeat } from './provincial-seat.ts'
import { isLiteral } from './read-use.ts'
import { siteBefore } from './site-before.ts'
import { takenBefore } from './taken-before.ts'
import { byPosition, isBefore } from './text-order.ts'
import type { Theatre } from './theatre.ts'
import { unmappedBefore } from './unmapped-before.ts'

/** The place that "the city", "the region", "there" … mean: the one named last that fits, or for "a city" the one named next. */
export function resolveReferences(
  references: readonly Candidate[],
  resolved: readonly Resolved[],
  theatre: Theatre,
  index: PlaceIndex
): readonly Resolved[] {
  const named = resolved
    .filter(({ candidate, place, isContainer }) => place && !isContainer && candidate.form === 'name' && isLiteral(candidate, place, index))
    .sort(byPosition)
  const countries = new Set(gather(resolved, ({ place }) => (place?.kind === 'country' && place.country ? [place.country] : [])))
  const known = { resolved: byIndex(resolved, sentenceOf), named: byIndex(named, sentenceOf), all: named, countries }
  const out: Resolved[] = []
  for (const candidate of references) {
    const found = saidBefore(candidate, out) ?? referent(candidate, known, theatre, index)
    if (found) out.push({ candidate, ...found })
  }
  return out
}

/** What was resolved and what was named, by sentence; and all that was named, in its order. */
type Known = {
  readonly resolved: (from: number, to?: number) => readonly Resolved[]
  readonly named: (from: number, to?: number) => readonly Resolved[]
  readonly all: readonly Resolved[]
  /** Countries that are named as such. */
  readonly countries: ReadonlySet<string>
}

const sentenceOf = ({ candidate }: Resolved): number => candidate.sentence.index

/** Over how many sentences a place is still the one named last. */
const REACH = 6

export type Found = { readonly place: Place; readonly rule: string; readonly isContainer?: true; readonly namedBy?: Candidate }

/** "the crash site", told again in the same words, is where it was. */
function saidBefore(candidate: Candidate, before: readonly Resolved[]): Found | undefined {
  const words = ({ sentence, phrase }: Candidate): string => wordsOf(sentence, phrase.from, phrase.to).toLowerCase()
  if (candidate.rule !== 'spot' || candidate.phrase.to - candidate.phrase.from < 3) return undefined
  const place = before.findLast(({ candidate: other }) => other.rule === 'spot' && words(other) === words(candidate))?.place
  return place ? { place, rule: 'named-last' } : undefined
}

function referent(
  candidate: Candidate,
  { resolved, named, all, countries }: Known,
  theatre: Theatre,
  index: PlaceIndex
): Found | undefined {
  const { name } = candidate
  const at = candidate.sentence.index
  const earlier = (): readonly Resolved[] => named(at - REACH, at).filter(({ candidate: other }) => isBefore(other, candidate))
  if (name === 'country' || name === 'nation') return countryOf(theatre.main, index, 'country-of-the-theatre')
  if (index.knowledge.words.capitals.has(name)) return capitalOf(candidate, { beside: resolved(at), named: all, countries }, theatre, index)
  if (candidate.rule === 'taken') return takenBefore(candidate, named(at - 1, at))
  if (candidate.rule === 'spot') return insidePhrase(candidate, named(at)) ?? finestBefore(earlier())
  const next = (): Found | undefined => townAhead(candidate, resolved(at + 1)) ?? ahead(candidate, named(at, at + 3))
  if (isIndefinite(candidate)) return next()
  return (
    siteBefore(candidate, resolved(at - REACH, at)) ??
    unmappedBefore(candidate, resolved(at - 1, at)) ??
    behind(candidate, earlier(), index) ??
    unmappedBefore(candidate, resolved(at - REACH, at), place => isCapitalFor(candidate, place)) ??
    next()
  )
}

function countryOf(iso: string | undefined, index: PlaceIndex, rule: string): Found | undefined {
  const place = iso === undefined ? undefined : index.country(iso)?.place
  return place ? { place, rule } : undefined
}

function capitalOf(
  candidate: Candidate,
  { beside, named, countries }: Pick<Known, 'countries'> & { readonly beside: readonly Resolved[]; readonly named: readonly Resolved[] },
  theatre: Theatre,
  index: PlaceIndex
): Found | undefined {
  const seat = provincialSeat(candidate, named, index)
  if (seat) return { place: seat, rule: 'seat-of-the-province' }
  const owner = beside.find(
    ({ candidate: other, place }) =>
      (other.form === 'adjective' || (other.form === 'name' && /^(country|province)$/.test(place?.kind ?? ''))) &&
      other.from >= candidate.phrase.from &&
      other.to <= candidate.from &&
      place
  )?.place
  if (owner?.kind === 'province') {
    const seat = index.seatOf(owner)
    return seat && { place: seat, rule: 'seat-of-the-province' }
  }
  // A country is spoken of that the report is about or names; a lone town elsewhere is no sign of one.
  const isTold = (iso: string | undefined): boolean => iso === theatre.main || (iso !== undefined && countries.has(iso))
  const before = named.findLast(({ candidate: other, place }) => isBefore(other, candidate) && isTold(place?.country))
  const last = owner?.country ?? before?.place?.country ?? theatre.main
  const country = last === undefined ? undefined : index.country(last)
  const place =
    country?.capital === undefined
      ? undefined
      : index.find(country.capital).find(match => match.exact && match.place.country === last && match.place.kind === 'town')?.place
  return place ? { place, rule: 'capital-of-the-country' } : undefined
}

/** "the site of the crash in Kunar": what its own phrase names. */
function insidePhrase({ sentence, from }: Candidate, named: readonly Resolved[]): Found | undefined {
  const place = named.find(({ candidate: other }) => other.from > from && isBelow(sentence, other.from, from))?.place
  return place ? { place, rule: 'named-in-its-phrase' } : undefined
}

/** Of the last sentence that names places, at most six back, the one that tells most closely where; the later of equals. */
function finestBefore(earlier: readonly Resolved[]): Found | undefined {
  const last = earlier.at(-1)?.candidate.sentence
  const beside = earlier.filter(({ candidate: other }) => other.sentence === last).toReversed()
  const place = beside.toSorted((a, b) => fineness(a.place) - fineness(b.place))[0]?.place
  return place ? { place, rule: 'named-last' } : undefined
}

const fineness = (place: Place | undefined): number =>
  ['site', 'town', 'area', 'water', 'province', 'country'].indexOf(place?.kind ?? 'country')

const isBelow = (sentence: Candidate['sentence'], index: number, top: number): boolean => {
  for (let at = index; at >= 0; at = sentence.tokens[at]?.head ?? -1) if (at === top) return true
  return false
}

/** The last named place before it, of the kind asked for, at most six sentences back. A capital's own province is no countryside of it. */
function behind(candidate: Candidate, before: readonly Resolved[], index: PlaceIndex): Found | undefined {
  const earlier = before.toReversed()
  const able = earlier.filter(({ place, candidate: other }) => place && fits(candidate, place, other))
  // "the town of Sake … Goma … the town": what was called a town before is the one.
  const fitting = (able.find(({ candidate: other }) => isCalled(candidate, other)) ?? able[0])?.place
  if (fitting) return { place: fitting, rule: 'named-last' }
  if (candidate.noun?.kind !== 'province' && candidate.noun?.kind !== 'area') return undefined
  const near = earlier[0]?.place
  if (near?.feature === 'PPLC' && candidate.noun.kind === 'area') return countryOf(near.country, index, 'country-of-the-capital-named-last')
  const province = near && (candidate.rule === 'there' ? near : provinceOf(near, index))
  return province ? { place: province, rule: 'province-of-what-was-named-last' } : undefined
}

const isCalled = ({ name, noun, sentence }: Candidate, { sentence: there, from, to, phrase }: Candidate): boolean =>
  sentence.index - there.index <= (noun && noun.radiusKm <= 2 ? REACH : 2) &&
  there.tokens.some(
    ({ index, lemma }) => index >= phrase.from && index < phrase.to && (index < from || index >= to) && lemma.toLowerCase() === name
  )

/** "a hill town in Dhamar province. The army took Utma town": a town of which only what holds it is known, told in the next sentence. */
function townAhead(candidate: Candidate, resolved: readonly Resolved[]): Found | undefined {
  if (!isIndefinite(candidate) || candidate.noun?.kind !== 'town') return undefined
  const next = resolved.find(({ candidate: other }) => other.noun?.kind === 'town')
  return next?.place && next.isContainer ? { place: next.place, rule: 'named-next', isContainer: true, namedBy: next.candidate } : undefined
}

/** The next named place of the kind asked for, at most three sentences on. */
function ahead(candidate: Candidate, named: readonly Resolved[]): Found | undefined {
  const found = named.find(
    ({ place, candidate: other }) => isBefore(candidate, other) && place?.kind === 'town' && !isCapitalFor(candidate, place)
  )
  return found?.place && candidate.noun?.kind === 'town' ? { place: found.place, rule: 'named-next' } : undefined
}

/** No capital of a country is called a town or village. */
const isCapitalFor = ({ name }: Pick<Candidate, 'name'>, { feature }: Place): boolean =>
  feature === 'PPLC' && name !== 'city' && name !== 'capital'

function fits({ noun, rule, name }: Candidate, place: Place, other: Candidate): boolean {
  // "the state" where no province was named is the government.
  if (name === 'state') return place.kind === 'province'
  if (rule === 'there' || rule === 'spot') return true
  if (noun?.kind === 'area' && place.kind === 'country') return other.phrase.part !== undefined
  if (noun?.kind === 'town')
    return (place.kind === 'town' && !isCapitalFor({ name }, place)) || (place.feature === 'ADM2' && other.noun?.radiusKm === noun.radiusKm)
  if (noun?.kind === 'province') return place.kind === 'province' || place.kind === 'area' || other.noun?.kind === 'province'
  if (noun?.kind === 'area')
    return place.kind !== 'country' && place.kind !== 'water' && (place.kind !== 'town' || name === 'area' || name === 'zone')
  return noun?.kind === place.kind && place.kind === 'site'
}
