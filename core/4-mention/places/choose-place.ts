import type { Candidate } from './candidate.ts'
import { confidenceOf } from './confidence-of.ts'
import { distanceKm } from './distance-km.ts'
import type { Place, PlaceMatch } from './gazetteer.ts'
import type { PlaceIndex } from './place-index.ts'
import { weights } from './place-weights.ts'
import { plainKey } from './spelling-key.ts'
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

/** What a name is asked by: what bears it, and what the common noun beside it asks for. */
export type Asked = Pick<Candidate, 'matches' | 'noun'>

/** A place that a name can mean, with the reasons that were weighed; their values add up to its score. */
export type Weighed = {
  readonly place: Place
  readonly score: number
  readonly reasons: readonly Reason[]
  /** Whether the spelling agrees by its key alone. */
  readonly isLoose: boolean
}

export type Reason = { readonly name: string; readonly value: number }

export type Choice = Weighed & { readonly rule: string }

/** The place that a name is most likely to mean here, of those weighed; undefined when none is likely enough. */
export function choosePlace(weighed: readonly Weighed[], { main }: Pick<Theatre, 'main'>): Choice | undefined {
  const [best, second] = weighed
  if (!best || best.score < threshold) return undefined
  const isClose =
    second !== undefined &&
    !isSeatOf(best.place, second.place) &&
    best.score - second.score < margin &&
    distanceKm(best.place, second.place) > 50
  // Where nothing else tells of a theatre, nothing could have spoken for a place.
  const isDoubtful = (isPoint(best) && main !== undefined) || best.isLoose
  if (isClose || (isDoubtful && confidenceOf(weighed) < leastSure)) return undefined
  return { ...best, rule: mainReason(best) }
}

/** The place that is likeliest but not sure enough to be told, where the report plays in its country: its province can still be told. */
export function leaningTo([best]: readonly Weighed[], theatre: Theatre): Place | undefined {
  return best && !best.isLoose && best.score >= threshold && theatre.country(best.place.country) > 0.08 ? best.place : undefined
}

/** A confidence below which a town, a site or a loose spelling is not believed: it is more likely another, and is told by what holds it. */
const leastSure = 0.4

const isPoint = ({ place }: Weighed): boolean => place.kind === 'town' || place.kind === 'site'

/** All places that a name can mean, the likeliest first. */
export const weighPlaces = (asked: Asked, setting: Setting): readonly Weighed[] =>
  asked.matches.map(match => weighPlace(match, asked, setting)).sort((a, b) => b.score - a.score || (a.place.id < b.place.id ? -1 : 1))

const mainReason = ({ reasons }: Weighed): string =>
  reasons.filter(({ name }) => name !== 'exact-spelling').reduce((best, reason) => (reason.value > best.value ? reason : best)).name

/** Below it a name stays unresolved; two places nearer than `margin` in score, and far apart on the ground, are not told apart. */
const threshold = 0.8
const margin = 0.12

/** A town and the province that is named after it. */
const isSeatOf = (a: Place, b: Place): boolean => a.country === b.country && (a.within === b.name || b.within === a.name)

function weighPlace(match: PlaceMatch, asked: Asked, setting: Setting): Weighed {
  const { place, exact, primary } = match
  const { theatre, index } = setting
  const far = remoteness(match, asked, setting)
  const reasons: readonly Reason[] = [
    { name: 'exact-spelling', value: (exact ? weights.exact : 0) + (primary ? weights.primary : 0) },
    { name: 'own-list', value: index.isOwn(place) && place.kind !== 'country' ? weights.own : 0 },
    { name: 'importance', value: importance(place) },
    {
      name: 'theatre',
      value:
        weights.sameCountry * theatre.country(place.country) +
        weights.sameProvince * theatre.province(place.country, place.kind === 'province' ? place.name : place.within)
    },
    { name: 'containment', value: containment(place, setting.containers) },
    { name: 'kind-asked-for', value: far < 0 && !exact ? 0 : kindAsked(match, asked, index) },
    { name: 'neighbours', value: nearness(place, theatre) },
    { name: 'far-from-theatre', value: far },
    { name: 'town-of-that-name', value: place.kind === 'province' && isNamedAfterTown(place, asked, setting) ? weights.townFirst : 0 },
    {
      name: 'called-province-here',
      value: place.kind === 'province' && setting.isProvinceHere && mayPlay(place, theatre) ? weights.provinceHere : 0
    }
  ]
  return { place, score: reasons.reduce((total, { value }) => total + value, 0), reasons, isLoose: !exact }
}

/** Whether a report can be about a place's country: it names something there, or nothing anywhere. */
const mayPlay = ({ country }: Place, theatre: Theatre): boolean => theatre.main === undefined || theatre.country(country) > 0

/** A loose match is believed only where the report plays, and "the town of" does not speak for it elsewhere; a small place elsewhere is less likely, by a name that is not its first hardly. */
function remoteness({ place, exact, primary }: PlaceMatch, { matches }: Asked, { theatre, containers, index }: Setting): number {
  const { country, kind, population } = place
  if (containers.length > 0 || theatre.country(country) > 0.08 || kind === 'country' || country === undefined) return 0
  if (!exact)
    return !index.isOwn(place) ? weights.inexactElsewhere : theatre.points.length < 3 ? weights.ownInexact : weights.ownInexactElsewhere
  if (kind === 'province' || population >= 30_000 || matches.length === 0 || theatre.main === undefined) return 0
  if (index.isOwn(place)) return kind !== 'town' ? 0 : theatre.points.length >= 3 ? weights.ownElsewhere : weights.smallElsewhere
  if (theatre.points.length >= 3 && theatre.country(country) === 0) return weights.smallFarOff
  if (kind !== 'town') return 0
  return primary || theatre.points.length === 0 ? weights.smallElsewhere : weights.smallByOtherName
}

/** A small province whose middle is this near to a town of its name is the town's. */
const seatKm = 15

/** Of a town and a province of one name the town is meant, unless the words or the report say otherwise. */
function isNamedAfterTown(place: Place, { matches, noun }: Asked, { isProvinceHere, index }: Setting): boolean {
  if (isProvinceHere || (noun !== undefined && noun.kind !== 'town' && noun.kind !== 'site')) return false
  const isSpelt = matches.some(match => match.exact && match.place.id === place.id)
  return matches.some(
    ({ place: other, exact }) =>
      (exact || !isSpelt || plainKey(other.name) === plainKey(place.name)) &&
      other.kind === 'town' &&
      other.country === place.country &&
      (other.within === place.name || other.feature === 'PPLC' || distanceKm(other, place) < seatKm) &&
      (other.population > 3000 || index.isOwn(other))
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
  if (fitting.some(outer => isWithin(place, outer))) return weights.inContainer
  return fitting.some(({ country }) => country === place.country) ? weights.besideContainer : weights.outsideContainer
}

/** Whether a place lies in another, by name where both tell, else by distance. */
export function isWithin(place: Place, outer: Place): boolean {
  if (outer.kind === 'country') return place.country === outer.country && place.kind !== 'country'
  if (place.country !== outer.country && outer.kind === 'province') return false
  if (outer.kind === 'province' && place.within !== undefined) return place.within === outer.name
  return place.kind !== 'country' && place.kind !== 'province' && distanceKm(place, outer) <= Math.max(40, outer.radiusKm * 1.2)
}

function kindAsked({ place, exact }: PlaceMatch, { noun }: Asked, index: PlaceIndex): number {
  const { kind, feature } = place
  if (!noun) return kind === 'water' && isCalledWater(place, index) ? weights.wantedKind : 0
  if (kind === 'country') return 0
  // No seat of a province is "the village of" a name spelt another way.
  if (!exact && noun.kind === 'town' && noun.radiusKm <= 2 && /^PPL[AC]$/.test(feature ?? '')) return weights.outsideContainer
  if (noun.kind === kind) return weights.wantedKind
  if (feature === 'ADM2')
    return noun.kind === 'area' || noun.kind === 'province' || noun.radiusKm === 10 ? weights.wantedKind : weights.otherKind
  if (noun.kind === 'area') return kind === 'province' ? weights.wantedKind : kind === 'town' ? weights.otherKind / 2 : 0
  if (noun.kind === 'water') return kind === 'town' ? weights.otherKind / 2 : 0
  if (noun.kind === 'site') return 0
  return weights.otherKind
}

/** "The Red Sea" is the sea, though provinces on its shores are called so. */
const isCalledWater = ({ name }: Place, { knowledge: { words } }: PlaceIndex): boolean =>
  name.split(' ').some(word => words.nouns.get(word.toLowerCase())?.kind === 'water')

/** Falls from 1 beside another place of the report to 0 at 400 km. */
function nearness(place: Place, { spots }: Theatre): number {
  if (place.kind === 'country') return 0
  let nearest = 400
  for (const spot of spots)
    if (spot.id !== place.id && Math.abs(spot.lat - place.lat) < latitudesIn400Km) nearest = Math.min(nearest, distanceKm(place, spot))
  return weights.near * (1 - nearest / 400)
}

/** A little more degrees of latitude than 400 km are. */
const latitudesIn400Km = 3.7
