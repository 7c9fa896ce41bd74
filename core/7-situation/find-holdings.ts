import { areSame, findOrMake } from '#base'
import { countTelling, type Joined } from '#event'
import type { DatedByRole } from './dated-by-role.ts'
import { type Ending, earliestFirst, endingsByPlace, endOf, placesOf } from './find-endings.ts'
import { keepMade } from './keep-made.ts'
import { latestFirst } from './latest-first.ts'
import { type Dated, holdsOn, isFresh } from './moment.ts'
import type { Holding } from './situation.ts'

/** The states of some types that hold on a day: of those of the same parties at the same place the latest told, with the claims of all. The same objects while they rest on the same. */
export type FindHoldings = (types: readonly string[]) => readonly Holding[]

/** `endings` are those up to the day. */
export function holdingFinder(
  months: readonly Pick<DatedByRole, 'states'>[],
  endings: readonly Ending[],
  { day, dateJoined }: { readonly day: number; readonly dateJoined: (joined: Joined) => Dated }
): FindHoldings {
  const ended = earliestFirst(endingsByPlace(endings))
  const states = months
    .flatMap(assertedOf)
    .flatMap(({ dated, places }) => (holdsOn(dated, day) && endOf(dated, places, ended) === undefined ? dated.joined : []))
  return types => {
    const latest = states.filter(({ type }) => types.includes(type)).sort(latestFirst)
    return latestOfEach(latest).map(state => holdingOf(state, isFresh(dateJoined(state), day, state.type)))
  }
}

const assertedOf = keepMade(({ states }: Pick<DatedByRole, 'states'>) =>
  states
    .filter(({ joined }) => joined.stance === 'asserted' && joined.if.length === 0)
    .map(dated => ({ dated, places: placesOf(dated.joined) }))
)

/** Takes states the latest first. */
function latestOfEach(states: readonly Joined[]): readonly Joined[] {
  const found = new Map<string, Joined[]>()
  for (const state of states) {
    const key = keyOf(state)
    const others = found.get(key)
    if (others) others.push(state)
    else found.set(key, [state])
  }
  return [...found.values()].map(togetherOf)
}

const keyOf = keepMade(({ type, by, to, at }: Joined): string =>
  JSON.stringify([type, namesOf(by), namesOf(to), at.map(({ key, name, part }) => [key ?? name, part])])
)

type Together = { readonly states: readonly Joined[]; readonly state: Joined }

const madeOf = keepMade((_: Joined): Together[] => [])

/** The first of states, with the claims of all. */
function togetherOf(states: readonly Joined[]): Joined {
  const [first] = states as readonly [Joined]
  if (states.length === 1) return first
  return findOrMake(
    madeOf(first),
    kept => areSame(kept.states, states),
    () => {
      const claims = states.toReversed().flatMap(state => state.claims)
      return { states, state: { ...first, claims, ...countTelling(claims) } }
    }
  ).state
}

const namesOf = (parties: Joined['by']): readonly string[] => parties.map(({ side, name }) => side ?? name).sort(order)

const holdingOf = (state: Joined, isFresh: boolean): Holding => holdingsOf(state)[isFresh ? 'current' : 'last known']

const holdingsOf = keepMade(({ kind: _, ...state }: Joined) => {
  const since = state.on?.date ?? null
  return {
    current: { ...state, since, standing: 'current' },
    'last known': { ...state, since, standing: 'last known' }
  } satisfies Record<string, Holding>
})

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
