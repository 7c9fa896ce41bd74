import { areaKeys, type Joined, ownArea, type Party, type Spot } from '#event'
import type { DatedByRole } from './dated-by-role.ts'
import { isSameParty } from './find-endings.ts'
import { keepMade } from './keep-made.ts'
import { type Dated, graceDays } from './moment.ts'

/** Someone came to hold a place, or was said to hold it, from a day on. */
export type Turn = {
  /** The place and the part of it, by which turns are gathered. */
  readonly at: string
  readonly place: Spot
  readonly holder: Party
  readonly day: number
  readonly since: string | null
  readonly joined: Joined
  /** The province or country of which all was taken or held, and the place with it. */
  readonly allOf?: Spot
}

/** Who came to hold which places by it, and from when on. */
export type Turns = { readonly from: number; readonly turns: readonly Turn[] }

/** Finds them, whatever day is asked about; undefined when nothing says from when on: then it is from that day. */
export const findTurns = (dated: Dated): Turns | undefined => (dated.stated || dated.published ? turnsFrom(dated, Number.NaN) : undefined)

/** The same up to a day; what `findTurns` gave may have been kept with it. */
function turnsOf(dated: Dated, day: number): readonly Turn[] {
  const { from, turns } = dated.turns ?? turnsFrom(dated, day)
  return from <= day ? turns : none
}

/** The turns of months up to a day, by their places. */
export function turnsByPlace(months: readonly Pick<DatedByRole, 'turns'>[], day: number): ReadonlyMap<string, readonly Turn[]> {
  const found = new Map<string, Turn[]>()
  for (const month of months) {
    const { last, byPlace } = turnsOfMonth(month)
    for (const [place, turns] of last <= day ? byPlace : byPlaces(month.turns, day)) {
      const known = found.get(place)
      if (known === undefined) found.set(place, [...turns])
      else for (const turn of turns) known.push(turn)
    }
  }
  return found
}

/** Those of a month, and the day from which on all of them are. What nothing says of from when on is from another day each time. */
const turnsOfMonth = keepMade(({ turns: dated }: Pick<DatedByRole, 'turns'>) => {
  const last = dated.reduce(
    (last, { turns }) => Math.max(last, turns === undefined ? Number.POSITIVE_INFINITY : turns.turns.length > 0 ? turns.from : last),
    Number.NEGATIVE_INFINITY
  )
  return { last, byPlace: byPlaces(dated, last) }
})

function byPlaces(dated: readonly Dated[], day: number): ReadonlyMap<string, readonly Turn[]> {
  const found = new Map<string, Turn[]>()
  for (const each of dated)
    for (const turn of turnsOf(each, day)) {
      const turns = found.get(turn.at)
      if (turns) turns.push(turn)
      else found.set(turn.at, [turn])
    }
  return found
}

const none: readonly Turn[] = []

function turnsFrom({ joined, stated, published }: Dated, day: number): Turns {
  const holder = joined.by[0]
  if (!holder || joined.stance !== 'asserted' || joined.if.length > 0) return { from: Number.POSITIVE_INFINITY, turns: none }
  const isState = joined.type === 'control' && joined.kind === 'state'
  if (!isState && !(joined.kind === 'event' && joined.type === 'COERCE/seize')) return { from: Number.POSITIVE_INFINITY, turns: none }
  const from = stated ? (Number.isFinite(stated[0]) ? stated[0] : stated[1]) : published ? published[0] - (isState ? graceDays : 0) : day
  const turns = joined.at
    .filter(
      ({ precision, near, whole }) =>
        near === null && (whole || finer.has(precision) || (isState && joined.by.every(each => isSameParty(each, holder))))
    )
    .map(place => ({
      at: placeOf(place),
      place,
      holder,
      day: stated ? from : (published?.[0] ?? day),
      since: joined.on?.date ?? null,
      joined
    }))
  return { from, turns }
}

const placeOf = ({ key, name, part }: Spot): string => `${key ?? name} ${part ?? ''}`

const finer: ReadonlySet<string> = new Set(['town', 'site', 'area', 'unresolved'])

/** Turns of whole provinces and countries, by their keys. */
export function turnsOfWholes(turnsOfPlaces: Iterable<readonly Turn[]>): ReadonlyMap<string, readonly Turn[]> {
  const found = new Map<string, Turn[]>()
  for (const turns of turnsOfPlaces)
    for (const turn of turns) {
      if (!turn.place.whole) continue
      const key = ownArea(turn.place)
      found.set(key, [...(found.get(key) ?? []), turn])
    }
  return found
}

/** What was said of all of the area around a place since something was told of the place itself, as said of the place. */
export function withAll(turns: readonly Turn[], wide: ReadonlyMap<string, readonly Turn[]>): readonly Turn[] {
  const [{ place, day }] = turns as readonly [Turn]
  if (wide.size === 0 || !finer.has(place.precision) || place.part !== null) return []
  const first = turns.reduce((least, turn) => Math.min(least, turn.day), day)
  return areaKeys(place)
    .flatMap(key => wide.get(key) ?? [])
    .filter(turn => turn.day > first)
    .map(turn => ({ ...turn, at: placeOf(place), place, allOf: turn.place }))
}
