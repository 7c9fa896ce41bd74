import { gather, onceFor } from '#base'
import type { Sentence } from '#sentence'
import type { CleanText } from '#text'
import type { PlaceMention } from '../mention.ts'
import type { ActorKnowledge, Theatre } from './actor-knowledge.ts'
import { isCaseless, matchNames, type NameMatch } from './match-names.ts'
import { localTo, provincesIn } from './parties-here.ts'

/** The country whose war a report is about, and who its unmarked parties are. */
export type TheatreFound = {
  /** ISO 3166-1 alpha-2; absent when the report names no country. */
  readonly country?: string
  /** The country's row that is in force at the report's date. */
  readonly parties?: Theatre
  /** Rows in force at the report's date, by country; of the report's own, that of the province in which most of it plays, where it has one. */
  readonly byCountry: ReadonlyMap<string, Theatre>
  /** The same of whole countries, and those of provinces. */
  readonly national: ReadonlyMap<string, Theatre>
  readonly local: readonly Theatre[]
  readonly outlet: string
  /** Year and month, or less, as in EDTF. */
  readonly published?: string
}

/** Which country a report is about: counts its names, demonyms, armed groups and places; a country at war counts twice, what opens the report more. */
export function findTheatre(
  text: CleanText,
  sentences: readonly Sentence[],
  given: {
    readonly places: readonly PlaceMention[]
    readonly knowledge: ActorKnowledge
    readonly matches?: readonly (readonly NameMatch[])[]
  }
): TheatreFound {
  const { knowledge, places } = given
  const national = theatresAt(knowledge.theatres, text.published)
  const byCountry = new Map(national)
  const score = new Map<string, number>()
  const add = (country: string | undefined, weight: number, sentence: number) => {
    if (!country) return
    const war = byCountry.get(country)?.war ? 2 : 1
    score.set(country, (score.get(country) ?? 0) + weight * war * (sentence < 3 ? 1.5 : 1))
  }
  sentences.forEach((sentence, index) => {
    const matches = given.matches?.[index] ?? matchNames(sentence, knowledge, isCaseless(text.text.slice(...sentence.span)))
    for (const match of matches) {
      const states = match.names.filter(name => name.state)
      for (const name of states) add(name.state?.code, 1 / states.length, index)
      const actors = states.length > 0 || isAgency(match) ? [] : match.names.filter(name => name.actor?.country)
      for (const name of actors) add(name.actor?.country, 1.5 / actors.length, index)
      for (const name of states.length > 0 ? [] : match.names) add(name.people?.country, 0.5, index)
    }
  })
  for (const place of places) if (place.literal && place.precision !== 'country') add(place.country, 1.5, place.sentence)
  const country = mostOf(score)
  const whole = country === undefined ? undefined : national.get(country)
  const named = whole && namedRebels(whole, given.matches ?? [], knowledge)
  // Whom a report names as the rebels they are throughout it.
  const local = localTheatres(knowledge.theatres, text.published).filter(theatre => !(named && theatre.country === country))
  const home = country === undefined ? undefined : homeOf(local, places, country)
  const parties = named ?? home ?? whole
  if (country !== undefined && parties) byCountry.set(country, parties)
  return {
    ...(country === undefined ? {} : { country }),
    ...(parties ? { parties } : {}),
    byCountry,
    national,
    local,
    outlet: (text.outlet ?? '').toLowerCase(),
    ...(text.published ? { published: text.published } : {})
  }
}

/** "AFP" is an agency of the world before it is an army: it tells of no country. */
const isAgency = ({ names }: NameMatch): boolean => names.some(({ actor }) => actor?.kind === 'media' && actor.country === undefined)

const mostOf = (score: ReadonlyMap<string, number>): string | undefined =>
  [...score].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0]

const sidesOfGroups = onceFor(
  ({ actors }: ActorKnowledge): ReadonlySet<string | undefined> =>
    new Set(gather(actors, ({ kind, side }) => (kind === 'group' ? [side] : [])))
)

/** Where a country's rebels have no name of their own ("Indian rebels"), they are the armed group that the report names most. */
function namedRebels(parties: Theatre, matches: readonly (readonly NameMatch[])[], knowledge: ActorKnowledge): Theatre | undefined {
  if (sidesOfGroups(knowledge).has(parties.rebelsSide)) return undefined
  const counts = new Map<string, number>()
  for (const { names } of matches.flat()) {
    const group = names.find(
      name => name.actor?.class === 'armed group' && (name.actor.country ?? parties.country) === parties.country
    )?.actor
    if (group) counts.set(group.id, (counts.get(group.id) ?? 0) + 1)
  }
  const actor = knowledge.byId.get(mostOf(counts) ?? '')
  return actor?.side ? { ...parties, rebels: actor.name, rebelsSide: actor.side } : undefined
}

/** The row of the province in which most of a report's places lie. */
function homeOf(local: readonly Theatre[], places: readonly PlaceMention[], country: string): Theatre | undefined {
  const provinces = provincesIn(places, country)
  return local.find(
    row => row.country === country && 2 * provinces.filter(province => localTo([row], [province])).length > provinces.length
  )
}

/** Rows of provinces that are in force at a date. */
export const localTheatres = (theatres: readonly Theatre[], published: string | undefined): readonly Theatre[] =>
  theatres.filter(theatre => theatre.within !== undefined && inForce(theatre, published))

/** The row of each whole country that is in force at a date; without a date, the first. */
export function theatresAt(theatres: readonly Theatre[], published: string | undefined): Map<string, Theatre> {
  const found = new Map<string, Theatre>()
  for (const theatre of theatres) {
    if (theatre.within !== undefined) continue
    if (!found.has(theatre.country) || (published !== undefined && inForce(theatre, published))) found.set(theatre.country, theatre)
  }
  return found
}

/** Whether something with years `from` and `to` (either may be open) holds at a date. */
export function inForce(period: { readonly from?: string; readonly to?: string }, date: string | undefined): boolean {
  if (!date) return true
  const early = period.from !== undefined && date < period.from
  const late = period.to !== undefined && date.slice(0, period.to.length) > period.to
  return !early && !late
}
