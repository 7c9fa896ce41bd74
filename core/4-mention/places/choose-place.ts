import type { Candidate } from './candidate.ts'
import { distanceKm } from './distance-km.ts'
import type { Place, PlaceMatch } from './gazetteer.ts'
import type { PlaceIndex } from './place-index.ts'
import type { Theatre } from './theatre.ts'

/** What is known while a name is resolved. */
export type Setting = {
  readonly theatre: Theatre
  readonly index: PlaceIndex
  /** Places that the words put this one into: "Rityan in northern Aleppo", "Tripoli, Lebanon". */
  readonly containers: readonly Place[]
  /** Whether the report calls this name a province somewhere and nowhere a town. */
  readonly isProvinceHere: boolean
}

export type Choice = { readonly place: Place; readonly score: number; readonly rule: string; readonly isLoose: boolean }

/** The place that a name is most likely to mean here, by a sum of weighed reasons; undefined when none is likely enough. */
export function choosePlace(candidate: Candidate, setting: Setting): Choice | undefined {
  const scored = candidate.matches.map(match => scorePlace(match, candidate, setting)).sort((a, b) => b.score - a.score || byId(a, b))
  const [best, second] = scored
  if (!best || best.score < threshold) return undefined
  const isClose =
    second !== undefined &&
    !isSeatOf(best.place, second.place) &&
    best.score - second.score < margin &&
    distanceKm(best.place, second.place) > 50
  return isClose ? undefined : best
}

/** Below it a name stays unresolved; two places nearer than `margin` in score, and far apart on the ground, are not told apart. */
const threshold = 0.8
const margin = 0.12

/** A town and the province that is named after it. */
const isSeatOf = (a: Place, b: Place): boolean => a.country === b.country && (a.within === b.name || b.within === a.name)

const byId = (a: Choice, b: Choice): number => (a.place.id < b.place.id ? -1 : 1)

const weights = {
  exact: 1,
  primary: 0.7,
  own: 1.6,
  population: 0.32,
  capital: 0.8,
  seat: 0.4,
  province: 0.6,
  country: 4,
  sameCountry: 2.2,
  sameProvince: 1.6,
  inContainer: 3,
  outsideContainer: -3,
  wantedKind: 1.6,
  otherKind: -1.6,
  near: 1.1,
  provinceHere: 1.5,
  inexactElsewhere: -3,
  smallElsewhere: -0.5,
  townFirst: -2.2
} as const

function scorePlace({ place, exact, primary }: PlaceMatch, candidate: Candidate, setting: Setting): Choice {
  const { theatre, index } = setting
  const reasons: readonly (readonly [string, number])[] = [
    ['exact-spelling', (exact ? weights.exact : 0) + (primary ? weights.primary : 0)],
    ['own-list', index.isOwn(place) && place.kind !== 'country' ? weights.own : 0],
    ['importance', importance(place)],
    [
      'theatre',
      weights.sameCountry * theatre.country(place.country) +
        weights.sameProvince * theatre.province(place.country, place.kind === 'province' ? place.name : place.within)
    ],
    ['containment', containment(place, setting.containers)],
    ['kind-asked-for', kindAsked(place, candidate)],
    ['neighbours', nearness(place, theatre)],
    ['far-from-theatre', remoteness(place, exact, candidate, setting)],
    ['town-of-that-name', place.kind === 'province' && isNamedAfterTown(place, candidate, setting) ? weights.townFirst : 0],
    ['called-province-here', place.kind === 'province' && setting.isProvinceHere ? weights.provinceHere : 0]
  ]
  const score = reasons.reduce((total, [, value]) => total + value, 0)
  const [rule] = reasons.filter(([name]) => name !== 'exact-spelling').reduce((best, reason) => (reason[1] > best[1] ? reason : best))
  return { place, score, rule, isLoose: !exact }
}

/** A loose match is believed only where the report plays; a small place elsewhere is less likely. */
function remoteness(
  { country, kind, population }: Place,
  exact: boolean,
  { matches }: Candidate,
  { theatre, containers }: Setting
): number {
  if (containers.length > 0 || theatre.country(country) > 0.08 || kind === 'country' || country === undefined) return 0
  if (!exact) return weights.inexactElsewhere
  return kind === 'town' && population < 30_000 && matches.length > 0 && theatre.main !== undefined ? weights.smallElsewhere : 0
}

/** Of a town and a province of one name the town is meant, unless the words or the report say otherwise. */
function isNamedAfterTown(place: Place, { matches, noun }: Candidate, { isProvinceHere }: Setting): boolean {
  if (isProvinceHere || (noun !== undefined && noun.kind !== 'town')) return false
  return matches.some(
    ({ place: other, exact }) =>
      exact &&
      other.kind === 'town' &&
      other.country === place.country &&
      (other.within === place.name || other.feature === 'PPLC') &&
      other.population > 3000
  )
}

function importance({ kind, feature, population }: Place): number {
  if (kind === 'country') return weights.country
  if (kind === 'province') return weights.province + weights.population * Math.log10(1e4 + population)
  if (feature === 'ADM2') return 0.6
  const rank = feature === 'PPLC' ? weights.capital : feature === 'PPLA' ? weights.seat : 0
  return weights.population * Math.log10(1 + population) + rank
}

function containment(place: Place, containers: readonly Place[]): number {
  const fitting = containers.filter(({ id }) => id !== place.id)
  if (fitting.length === 0) return 0
  return fitting.some(outer => isWithin(place, outer)) ? weights.inContainer : weights.outsideContainer
}

/** Whether a place lies in another, by name where both tell, else by distance. */
export function isWithin(place: Place, outer: Place): boolean {
  if (outer.kind === 'country') return place.country === outer.country && place.kind !== 'country'
  if (place.country !== outer.country && outer.kind === 'province') return false
  if (outer.kind === 'province' && place.within !== undefined) return place.within === outer.name
  return place.kind !== 'country' && place.kind !== 'province' && distanceKm(place, outer) <= Math.max(40, outer.radiusKm * 1.2)
}

function kindAsked({ kind, feature }: Place, { noun }: Candidate): number {
  if (!noun || kind === 'country') return 0
  if (noun.kind === kind) return weights.wantedKind
  if (feature === 'ADM2')
    return noun.kind === 'area' || noun.kind === 'province' || noun.radiusKm === 10 ? weights.wantedKind : weights.otherKind
  if (noun.kind === 'area') return kind === 'province' ? weights.wantedKind : kind === 'town' ? weights.otherKind / 2 : 0
  if (noun.kind === 'site' || noun.kind === 'water') return 0
  return weights.otherKind
}

/** Falls from 1 beside another place of the report to 0 at 400 km. */
function nearness(place: Place, { points }: Theatre): number {
  if (place.kind === 'country') return 0
  const nearest = Math.min(400, ...points.filter(point => point.id !== place.id).map(point => distanceKm(place, point)))
  return weights.near * (1 - nearest / 400)
}
