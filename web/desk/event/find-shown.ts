import type { Situation } from '../../picture/picture.ts'
import type { Shown } from './event-dialog.tsx'

/** The event or state of a situation that a claim is of, whatever it was joined with since. */
export const findShown = (situation: Situation, claim: string): Shown | undefined =>
  listsOf(situation)
    .flat()
    .find(({ claims }) => claims.some(({ id }) => id === claim))

/** What it may be one thing with: others of its list. */
export function othersOf(situation: Situation, shown: Shown): readonly Shown[] {
  const list = listsOf(situation).find(rows => rows.includes(shown)) ?? []
  return list.filter(each => each !== shown)
}

const listsOf = ({ events, sieges, contested, presences, relations }: Situation): readonly (readonly Shown[])[] => [
  events,
  sieges,
  contested,
  presences,
  relations
]
