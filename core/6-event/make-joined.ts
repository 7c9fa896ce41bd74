import { placeKey } from '#claim'
import { areaKeys } from './area-keys.ts'
import { countTelling } from './count-telling.ts'
import { findAmended } from './find-amended.ts'
import { findConcerned, sidesOf, weightOf } from './find-concerned.ts'
import { findDisputes } from './find-disputes.ts'
import { claimantOf, findOrigins, type Origin } from './find-origins.ts'
import type { Weighing } from './interests.ts'
import { joinFigures, type Voiced } from './join-figures.ts'
import { joinTimes } from './join-times.ts'
import type { Amended, ClaimRef, Joined, JoinReason, Party, Spot } from './joined.ts'
import type { Told, ToldActor, ToldClaim, ToldPlace } from './told.ts'
import { confidenceOf, countStances, mostHeld } from './weigh-stances.ts'

/** One event, state or toll of claims about it, the first-published first; there is at least one. */
export function makeJoined(told: readonly Told[], reasons: readonly JoinReason[], weighing: Weighing = 'interest'): Joined {
  const first = (told[0] as Told).claim
  const claims = told.map(({ claim }) => claim)
  const type = fullestType(claims)
  const sides = sidesOf(told, type)
  const origins = findOrigins(told)
  const amended = findAmended(told, origins)
  const refs = told.map((each, index) => toClaimRef(each, (origins.of[index] as Origin).name, amended[index] ?? null))
  const voiced = told.map(
    (each, index): Voiced => ({
      told: each,
      origin: origins.of[index] as Origin,
      weight: weightOf(each, sides, weighing),
      amended: amended[index] ?? null
    })
  )
  const standing = voiced.filter(each => each.amended === null)
  const counted = standing.length > 0 ? standing : voiced
  return {
    id: first.id,
    kind: first.kind,
    type,
    acled: mostOf(claims.flatMap(({ acled }) => acled ?? [])) ?? null,
    by: partiesOf(claims.flatMap(({ by }) => by)),
    to: partiesOf(claims.flatMap(({ to }) => to)),
    at: spotsOf(claims),
    on: joinTimes(told),
    stance: standing.length > 0 ? mostHeld(standing) : amended.every(each => each?.standing === 'withdrawn') ? 'denied' : mostHeld(voiced),
    stances: countStances(standing),
    if: unique(claims.flatMap(claim => claim.if?.words ?? [])),
    figures: joinFigures(voiced),
    claimants: unique(told.map(claimantOf)),
    claims: refs,
    ...countTelling(refs),
    origins: origins.all.length,
    voices: origins.all,
    concerned: findConcerned(
      counted.map(each => each.told),
      sides
    ),
    disputes: findDisputes(counted),
    confidence: confidenceOf(counted),
    reasons: reasons.length < 2 ? reasons : reasons.toSorted((a, b) => order(a.claim, b.claim) || order(a.with, b.with))
  }
}

const toClaimRef = ({ claim, report }: Told, origin: string, amended: Amended | null): ClaimRef => ({
  id: claim.id,
  report: report.key,
  reportId: report.id,
  published: report.published,
  outlet: report.outlet,
  stance: claim.stance,
  source: claim.source.map(({ name }) => name),
  origin,
  amended,
  quote: claim.quote
})

const fullestType = (claims: readonly ToldClaim[]): string =>
  mostOf(claims.map(({ type }) => type).filter(type => type.includes('/'))) ?? claims[0]?.type ?? ''

/** Parties, the most often named first. */
export function partiesOf(actors: readonly ToldActor[]): readonly Party[] {
  if (actors.length < 2) return actors.map(partyOf)
  const found = new Map<string, { readonly party: Party; times: number }>()
  for (const actor of actors) {
    const known = found.get(actor.id ?? actor.name)
    if (known) known.times++
    else found.set(actor.id ?? actor.name, { party: partyOf(actor), times: 1 })
  }
  return [...found.values()].sort((a, b) => b.times - a.times || order(a.party.name, b.party.name)).map(({ party }) => party)
}

const partyOf = ({ kind, id, name, side }: ToldActor): Party => ({ kind, id, name, side })

/** Places, without those that hold another of them; the most often named first. */
function spotsOf(claims: readonly ToldClaim[]): readonly Spot[] {
  const places = claims.flatMap(({ at }) => at)
  const [only] = places
  if (places.length === 1 && only) return [spotOf(only)]
  const found = new Map<string, { spot: Spot; readonly areas: readonly string[]; times: number }>()
  for (const place of places) {
    const key = placeKey(place) ?? null
    const name = `${key ?? place.name} ${place.part ?? ''}`
    const known = found.get(name)
    if (known) {
      known.times++
      if (place.whole) known.spot = { ...known.spot, whole: true }
    } else found.set(name, { spot: spotOf(place, key), areas: areaKeys(place), times: 1 })
  }
  const all = [...found.values()]
  const hasPart = (spot: Spot): boolean =>
    spot.part === null &&
    spot.key !== null &&
    all.some(({ spot: other }) => other.key === spot.key && other.part !== null && other.part !== someOf)
  const holds = (spot: Spot): boolean =>
    (spot.precision === 'province' || spot.precision === 'country') &&
    spot.part === null &&
    all.some(({ spot: other, areas }) => other !== spot && isFiner(other, spot) && areas.includes(ownArea(spot)))
  const isInWhole = (spot: Spot): boolean =>
    spot.part === someOf && spot.key !== null && all.some(({ spot: other }) => other.key === spot.key && other.part !== someOf)
  return all
    .filter(({ spot }) => !holds(spot) && !hasPart(spot) && !isInWhole(spot))
    .sort((a, b) => b.times - a.times || order(a.spot.name, b.spot.name) || order(a.spot.part ?? '', b.spot.part ?? ''))
    .map(({ spot }) => spot)
}

/** What is told of something in a place, without saying where in it. */
const someOf = 'part'

/** A place as joined things have it. */
export const spotOf = (place: ToldPlace, key: string | null = placeKey(place) ?? null): Spot => ({
  id: place.id,
  name: place.name,
  lat: place.lat,
  lon: place.lon,
  country: place.country,
  within: place.within,
  precision: place.precision,
  radiusKm: place.radiusKm,
  part: place.part,
  ...(place.whole ? { whole: true } : {}),
  near: place.near,
  road: place.road,
  border: place.border,
  key
})

const isFiner = (a: Spot, b: Spot): boolean => a.precision !== 'country' && !(a.precision === 'province' && b.precision === 'province')
/** The key of a country or province, or of the province that a place lies in: `SY`, `SY/Idlib`. */
export const ownArea = ({ precision, country, within, name }: Spot): string =>
  precision === 'country' ? (country ?? '') : `${country}/${within ?? name}`

function mostOf(words: readonly string[]): string | undefined {
  if (words.length < 2) return words[0]
  const times = new Map<string, number>()
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1)
  return [...times].sort(([a, m], [b, n]) => n - m || order(a, b))[0]?.[0]
}

const unique = (words: readonly string[]): readonly string[] => (words.length < 2 ? words : [...new Set(words)].sort(order))
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
