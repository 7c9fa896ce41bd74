import { hashText } from '#base'
import { placeKey, type Stance } from '#claim'
import { areaKeys } from './area-keys.ts'
import { countTelling } from './count-telling.ts'
import { claimantOf, findOrigins, type Origin, type Origins } from './find-origins.ts'
import { joinFigures } from './join-figures.ts'
import { joinTimes } from './join-times.ts'
import type { ClaimRef, Joined, JoinReason, Party, Spot } from './joined.ts'
import type { Told, ToldActor, ToldClaim, ToldPlace } from './told.ts'

/** One event, state or toll of claims about it, the first-published first; there is at least one. */
export function makeJoined(told: readonly Told[], reasons: readonly JoinReason[]): Joined {
  const first = (told[0] as Told).claim
  const claims = told.map(({ claim }) => claim)
  const origins = findOrigins(told)
  const refs = told.map((each, index) => toClaimRef(each, (origins.of[index] as Origin).name))
  return {
    id: hashText(`joined ${first.id}`).slice(0, 16),
    kind: first.kind,
    type: fullestType(claims),
    acled: mostOf(claims.flatMap(({ acled }) => acled ?? [])) ?? null,
    by: partiesOf(claims.flatMap(({ by }) => by)),
    to: partiesOf(claims.flatMap(({ to }) => to)),
    at: spotsOf(claims),
    on: joinTimes(told),
    stance: mostHeld(told, origins),
    stances: countStances(claims),
    if: unique(claims.flatMap(claim => claim.if?.words ?? [])),
    figures: joinFigures(told.map((each, index) => ({ told: each, origin: origins.of[index] as Origin }))),
    claimants: unique(told.map(claimantOf)),
    claims: refs,
    ...countTelling(refs),
    origins: origins.all.length,
    voices: origins.all,
    confidence: confidenceOf(told, origins),
    reasons: reasons.toSorted((a, b) => order(a.claim, b.claim) || order(a.with, b.with))
  }
}

const toClaimRef = ({ claim, report }: Told, origin: string): ClaimRef => ({
  id: claim.id,
  report: report.key,
  reportId: report.id,
  published: report.published,
  outlet: report.outlet,
  stance: claim.stance,
  source: claim.source.map(({ name }) => name),
  origin,
  quote: claim.quote
})

const fullestType = (claims: readonly ToldClaim[]): string =>
  mostOf(claims.map(({ type }) => type).filter(type => type.includes('/'))) ?? claims[0]?.type ?? ''

/** Parties, the most often named first. */
export function partiesOf(actors: readonly ToldActor[]): readonly Party[] {
  const found = new Map<string, { readonly party: Party; times: number }>()
  for (const { kind, id, name, side } of actors) {
    const known = found.get(id ?? name)
    if (known) known.times++
    else found.set(id ?? name, { party: { kind, id, name, side }, times: 1 })
  }
  return [...found.values()].sort((a, b) => b.times - a.times || order(a.party.name, b.party.name)).map(({ party }) => party)
}

/** Places, without those that hold another of them; the most often named first. */
function spotsOf(claims: readonly ToldClaim[]): readonly Spot[] {
  const places = claims.flatMap(({ at }) => at)
  const found = new Map<string, { readonly spot: Spot; readonly areas: readonly string[]; times: number }>()
  for (const place of places) {
    const key = placeKey(place) ?? null
    const name = `${key ?? place.name} ${place.part ?? ''}`
    const known = found.get(name)
    if (known) known.times++
    else found.set(name, { spot: spotOf(place, key), areas: areaKeys(place), times: 1 })
  }
  const all = [...found.values()]
  const hasPart = (spot: Spot): boolean =>
    spot.part === null && spot.key !== null && all.some(({ spot: other }) => other.key === spot.key && other.part !== null)
  const holds = (spot: Spot): boolean =>
    (spot.precision === 'province' || spot.precision === 'country') &&
    spot.part === null &&
    all.some(({ spot: other, areas }) => other !== spot && isFiner(other, spot) && areas.includes(ownArea(spot)))
  return all
    .filter(({ spot }) => !holds(spot) && !hasPart(spot))
    .sort((a, b) => b.times - a.times || order(a.spot.name, b.spot.name) || order(a.spot.part ?? '', b.spot.part ?? ''))
    .map(({ spot }) => spot)
}

const spotOf = (place: ToldPlace, key: string | null): Spot => ({
  id: place.id,
  name: place.name,
  lat: place.lat,
  lon: place.lon,
  country: place.country,
  within: place.within,
  precision: place.precision,
  radiusKm: place.radiusKm,
  part: place.part,
  near: place.near,
  road: place.road,
  border: place.border,
  key
})

const isFiner = (a: Spot, b: Spot): boolean => a.precision !== 'country' && !(a.precision === 'province' && b.precision === 'province')
const ownArea = ({ precision, country, within, name }: Spot): string =>
  precision === 'country' ? (country ?? '') : `${country}/${within ?? name}`

const stanceOrder: readonly Stance[] = ['asserted', 'denied', 'planned', 'requested', 'possible']

function countStances(claims: readonly ToldClaim[]): Readonly<Partial<Record<Stance, number>>> {
  const counts: Partial<Record<Stance, number>> = {}
  for (const stance of stanceOrder) for (const claim of claims) if (claim.stance === stance) counts[stance] = (counts[stance] ?? 0) + 1
  return counts
}

function mostHeld(told: readonly Told[], { of }: Origins): Stance {
  const first = told[0]?.claim.stance ?? 'asserted'
  if (told.every(({ claim }) => claim.stance === first)) return first
  const holders = stanceOrder.map(stance => new Set(of.filter((_, index) => told[index]?.claim.stance === stance)).size)
  return stanceOrder[holders.indexOf(Math.max(...holders))] ?? first
}

/** That at least one origin was read rightly: origins err apart, claims of one origin together. */
function confidenceOf(told: readonly Told[], { of }: Origins): number {
  const best = new Map<Origin | undefined, number>()
  for (const [index, { claim }] of told.entries()) best.set(of[index], Math.max(best.get(of[index]) ?? 0, claim.confidence))
  const wrong = [...best.values()].sort().reduce((product, confidence) => product * (1 - confidence), 1)
  return Math.round(Math.min(0.99, 1 - wrong) * 100) / 100
}

function mostOf(words: readonly string[]): string | undefined {
  const times = new Map<string, number>()
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1)
  return [...times].sort(([a, m], [b, n]) => n - m || order(a, b))[0]?.[0]
}

const unique = (words: readonly string[]): readonly string[] => [...new Set(words)].sort(order)
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
