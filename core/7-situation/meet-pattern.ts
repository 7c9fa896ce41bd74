import { areaKeys, areModesAlike, type Joined, type Party, type Spot } from '#event'
import type { DayRange } from '#mention'
import { isSameParty } from './find-endings.ts'
import { meetingWeights as weights } from './meeting-weights.ts'
import { type Dated, graceDays } from './moment.ts'

/** A pattern of what would meet a tripwire, as things told are compared with it. */
export type Wanted = {
  readonly kind: Joined['kind']
  readonly type: string
  readonly by: readonly Party[]
  readonly to: readonly Party[]
  readonly at: readonly Spot[]
  /** Where the claim is about that sets it: a hint where the pattern names no place. */
  readonly around: readonly Spot[]
  /** Whether all its parties are those of a truce: who does it and to whom are two of them. */
  readonly isTruce: boolean
  /** From when until when it can be met; infinite where nothing is said. */
  readonly days: DayRange
}

/** How surely something is what a pattern names, and why; undefined when it is something else. */
export type Fit = { readonly sureness: number; readonly says: readonly string[]; readonly day: number }

type Part = { readonly factor: number; readonly says?: string; readonly isTelling?: boolean }

/** Compares something told with a pattern: its type, time, parties and places. */
export function meetPattern(wanted: Wanted, dated: Dated): Fit | undefined {
  const { joined } = dated
  if (joined.kind !== wanted.kind || joined.stance !== 'asserted' || joined.if.length > 0) return undefined
  const parts: Part[] = []
  for (const compareBy of [byType, byTime, byDoer, bySufferer, byPlace]) {
    const part = compareBy(wanted, dated)
    if (part === undefined) return undefined
    parts.push(part)
  }
  // What names neither who nor whom nor where is met by anything of its type.
  if (!parts.some(({ isTelling }) => isTelling)) return undefined
  if (joined.disputes.some(({ about }) => about === 'whether')) parts.push({ factor: weights.disputed, says: 'some deny it' })
  const sureness = Math.round(parts.reduce((product, { factor }) => product * factor, joined.confidence) * 100) / 100
  const { stated, published } = dated
  const day = Math.max(wanted.days[0], stated ? stated[0] : (published?.[0] ?? wanted.days[0]))
  return sureness < weights.threshold ? undefined : { sureness, says: parts.flatMap(({ says }) => says ?? []), day }
}

function byType({ type }: Wanted, { joined }: Dated): Part | undefined {
  const [[event, way], [otherEvent, otherWay]] = [type.split('/'), joined.type.split('/')]
  if (event !== otherEvent) return undefined
  if (way === otherWay) return { factor: 1, says: 'same type' }
  if (way === undefined || otherWay === undefined) return { factor: weights.typeWithin, says: 'one type within the other' }
  return areModesAlike(way, otherWay) ? { factor: weights.likeWay, says: 'ways that are mixed up' } : undefined
}

function byTime({ days: [first, last] }: Wanted, { stated, published }: Dated): Part | undefined {
  if (stated) {
    if (stated[1] < first || stated[0] > last) return undefined
    if (stated[0] < first) return { factor: weights.begunBefore, says: 'it may have begun before' }
    return stated[0] === first ? { factor: weights.sameDay, says: 'the same day' } : { factor: 1, says: 'in its time' }
  }
  if (published === undefined || published[0] < first || published[0] > last + graceDays) return undefined
  return { factor: weights.undated, says: 'told while it stood, without a date' }
}

function byDoer({ by }: Wanted, { joined }: Dated): Part | undefined {
  if (by.length === 0) return { factor: 1 }
  if (joined.by.length === 0) return { factor: weights.byUntold, says: 'who did it is not told' }
  return byParties(by, joined.by, 'who acts')
}

function bySufferer({ by, to, isTruce }: Wanted, { joined }: Dated): Part | undefined {
  if (!isTruce) {
    if (to.length === 0) return { factor: 1 }
    return joined.to.length === 0 ? { factor: weights.toUntold, says: 'to whom is not told' } : byParties(to, joined.to, 'to whom')
  }
  const doers = by.filter(party => joined.by.some(other => isSameParty(party, other)))
  const others = by.filter(party => !doers.some(doer => isSameParty(doer, party)))
  if (doers.length > 1 && joined.to.length === 0) return { factor: 1, says: 'both are parties to it' }
  if (joined.to.length === 0) return { factor: weights.toUntold, says: 'to whom is not told' }
  if (joined.to.some(party => others.some(other => isSameParty(other, party)))) return { factor: 1, says: 'both are parties to it' }
  const isForce = joined.to.some(({ kind, side }) => side !== null && kind !== 'people' && kind !== 'person')
  return others.length > 0 && isForce ? undefined : { factor: weights.toOthers, says: 'it was done to others' }
}

function byParties(wanted: readonly Party[], told: readonly Party[], what: string): Part | undefined {
  const isOne = told.some(party => wanted.some(({ id, name }) => (id !== null && id === party.id) || name === party.name))
  if (isOne) return { factor: 1, says: `same ${what}`, isTelling: true }
  return told.some(party => wanted.some(other => isSameParty(other, party)))
    ? { factor: weights.sameSide, says: `same side of ${what}`, isTelling: true }
    : undefined
}

function byPlace({ at, around }: Wanted, { joined }: Dated): Part | undefined {
  const wanted = at.length > 0 ? at : around
  if (wanted.length === 0) return { factor: 1 }
  if (joined.at.length === 0) return { factor: weights.atUntold, says: 'where is not told' }
  const isHint = at.length === 0
  if (joined.at.some(place => wanted.some(each => isIn(place, each)))) return { factor: 1, says: 'the place', isTelling: true }
  const holders = joined.at.filter(place => wanted.some(each => isIn(each, place)))
  if (holders.some(({ precision }) => precision !== 'country')) return { factor: weights.widerProvince, says: 'the area around the place' }
  if (holders.length > 0) return { factor: weights.widerCountry, says: 'the country around the place' }
  const isOneCountry = joined.at.some(({ country }) => wanted.some(each => each.country === null || each.country === country))
  return isHint && isOneCountry ? { factor: weights.elsewhere, says: 'another place than the one that is threatened' } : undefined
}

/** Whether a place is another or lies in it. */
function isIn(place: Spot, other: Spot): boolean {
  const area = areaOf(other)
  return area === null ? place.name === other.name : areaKeys(place).includes(area)
}

function areaOf({ precision, country, within, name, key }: Spot): string | null {
  if (precision === 'country') return country
  return precision === 'province' && country !== null ? `${country}/${within ?? name}` : key
}
