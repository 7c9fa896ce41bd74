import { type Joined, joinClaims, rangeOf, type Told } from '@vedette/core'
import { toDays, unknownDay } from './days.ts'
import { plainText } from './plain-text.ts'

/** Rows of the events that claims add up to, by id. */
export const eventRows = (told: readonly Told[]): readonly EventRow[] => {
  const areas = new Map(told.map(each => [each.claim.id, each.areas]))
  return joinClaims(told)
    .map(joined => rowOf(joined, areas))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

export type EventRow = ReturnType<typeof rowOf>

function rowOf(joined: Joined, areas: ReadonlyMap<string, readonly string[]>) {
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
