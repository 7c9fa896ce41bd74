import { type Joined, type Joiner, joinAnew, joinClaims, joinKeeper, rangeOf, type Told } from '@vedette/core'
import { toDays, unknownDay } from './days.ts'
import { plainText } from './plain-text.ts'

/** Rows of the events that claims add up to, by id. */
export const eventRows = (told: readonly Told[]): readonly EventRow[] => rowsOf(told, joinAnew, rowOf)

/** The same for who asks again and again of nearly the same claims: what is as it was is not made again. */
export function eventRowsKeeper(mostClaims: number): typeof eventRows {
  const joiner = joinKeeper(mostClaims)
  const made = new WeakMap<Joined, EventRow>()
  const keptRowOf = (joined: Joined, areas: AreasOf): EventRow => {
    const row = made.get(joined) ?? rowOf(joined, areas)
    made.set(joined, row)
    return row
  }
  return told => rowsOf(told, joiner, keptRowOf)
}

type AreasOf = ReadonlyMap<string, readonly string[]>

function rowsOf(told: readonly Told[], joiner: Joiner, toRow: (joined: Joined, areas: AreasOf) => EventRow): readonly EventRow[] {
  const areas = new Map(told.map(each => [each.claim.id, each.areas]))
  return joinClaims(told, undefined, undefined, joiner)
    .map(joined => toRow(joined, areas))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

export type EventRow = ReturnType<typeof rowOf>

function rowOf(joined: Joined, areas: AreasOf) {
  const range = joined.on ? rangeOf(joined.on.date) : undefined
  const [fromDay, toDay] = range ? toDays(range) : [null, null]
  return {
    id: joined.id,
    kind: joined.kind,
    type: joined.type,
    orderDay: fromDay ?? unknownDay,
    fromDay,
    toDay,
    areas: [...new Set(joined.claims.flatMap(({ id }) => areas.get(id) ?? []))].sort().map(plainText),
    joined: JSON.stringify(joined),
    /** Ids of its claims. */
    claims: joined.claims.map(({ id }) => id)
  }
}
