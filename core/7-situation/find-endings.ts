import type { Joined, Party, Spot } from '#event'
import type { DatedByRole } from './dated-by-role.ts'
import { endedBy, endings } from './decay.ts'
import { keepMade } from './keep-made.ts'
import type { Dated } from './moment.ts'

/** An event that may end states at its places, the day of it, whether it took the places or left them, and the names by which these are gathered. */
export type Ending = {
  readonly joined: Joined
  readonly day: number
  readonly how: 'takes' | 'leaves'
  readonly places: readonly string[]
}

/** Events up to a day that end states. */
export const findEndings = (months: readonly Pick<DatedByRole, 'endings'>[], day: number): readonly Ending[] =>
  months.map(endingsOf).flatMap(({ endings, last }) => (last <= day ? endings : endings.filter(ending => ending.day <= day)))

/** Those of a month, and the day of the last of them. */
const endingsOf = keepMade(({ endings: dated }: Pick<DatedByRole, 'endings'>) => {
  const endings = dated.flatMap(each => (each.ending === undefined ? endingOf(each) : each.ending) ?? [])
  return { endings, last: endings.reduce((last, { day }) => Math.max(last, day), Number.NEGATIVE_INFINITY) }
})

/** What ends states by it, whatever day is asked about; null when nothing does. */
export function endingOf({ joined, stated, published }: Dated): Ending | null {
  const how = endings[joined.type]
  if (how === undefined || joined.kind !== 'event' || joined.stance !== 'asserted' || joined.if.length > 0) return null
  const day = stated ? (Number.isFinite(stated[0]) ? stated[0] : stated[1]) : published?.[0]
  return day === undefined ? null : { joined, day, how, places: placesOf(joined) }
}

/** The names by which endings and what they may end are brought together. */
export const placesOf = ({ at }: Joined): readonly string[] => at.flatMap(nameOf)

const nameOf = ({ key, part }: Spot): readonly string[] => (key === null ? [] : [`${key} ${part ?? ''}`])

/** The event that ended a state after it was last heard of; undefined while it lasts. The endings at each place come in the order of `earliestFirst`. */
export function endOf(
  { joined, stated, published }: Dated,
  places: readonly string[],
  endingsAt: ReadonlyMap<string, readonly Ending[]>
): Ending | undefined {
  const rules = endedBy[joined.type]
  const lastHeard = published?.[1] ?? stated?.[0]
  if (!rules || lastHeard === undefined) return undefined
  const ends = ({ how, joined: event }: Ending): boolean => {
    const whose = rules[how]
    if (whose === "anyone's" || whose === "nobody's") return whose === "anyone's"
    const isOwn = event.by.some(party => joined.by.some(other => isSameParty(party, other)))
    return whose === 'its own' ? isOwn : !isOwn && event.by.length > 0
  }
  return places.flatMap(place => firstSince(endingsAt.get(place) ?? [], lastHeard, ends) ?? []).sort(byDay)[0]
}

/** The first of a day or later that fits: those before it, which may be years of them, are leapt over. */
function firstSince(sorted: readonly Ending[], day: number, fits: (ending: Ending) => boolean): Ending | undefined {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((sorted[middle] as Ending).day < day) from = middle + 1
    else to = middle
  }
  while (from < sorted.length && !fits(sorted[from] as Ending)) from++
  return sorted[from]
}

/** Endings at each place, the earliest first: a place on a front has hundreds, and the first that fits is asked for again and again. */
export const earliestFirst = (endingsAt: ReadonlyMap<string, readonly Ending[]>): ReadonlyMap<string, readonly Ending[]> =>
  new Map([...endingsAt].map(([place, endings]) => [place, endings.toSorted(byDay)]))

const byDay = (a: Ending, b: Ending): number => a.day - b.day || (a.joined.id < b.joined.id ? -1 : 1)

/** Endings by the keys of their places and parts of these. */
export function endingsByPlace(all: readonly Ending[]): ReadonlyMap<string, readonly Ending[]> {
  const found = new Map<string, Ending[]>()
  for (const ending of all)
    for (const place of ending.places) {
      const known = found.get(place)
      if (known) known.push(ending)
      else found.set(place, [ending])
    }
  return found
}

/** Whether two parties are one, or of one side. */
export const isSameParty = (a: Party, b: Party): boolean =>
  (a.id !== null && a.id === b.id) || (a.side !== null && a.side === b.side) || a.name === b.name
