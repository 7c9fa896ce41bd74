import { countTelling, type Joined, rangeReader, type Told, type ToldLists, type Weighing } from '#event'
import { type DayRange, rangeOf, writeDay } from '#mention'
import { findControl } from './find-control.ts'
import { earliestFirst, endingsByPlace, endOf, findEndings } from './find-endings.ts'
import { findTripwires } from './find-tripwires.ts'
import { findWanted, type WantedQuery } from './find-wanted.ts'
import { type Dated, graceDays, holdsOn, isFresh } from './moment.ts'
import type { Area, Holding, Situation } from './situation.ts'
import { forOneQuestion, type SituationKeeper } from './situation-keeper.ts'
import { sumFigures } from './sum-figures.ts'
import { findAwaited } from './wire-days.ts'

export type SituationQuery = {
  /** The day asked about, `YYYY-MM-DD`. */
  readonly at: string
  /** Reports published up to this day are taken in. */
  readonly known: string
  /** The time up to which the claims that are given had been recorded: said in the answer, since a claim does not tell it. */
  readonly recorded?: string | undefined
  readonly area?: Area | undefined
  /** How many days of events before `at` are listed. */
  readonly windowDays?: number | undefined
  /** How origins are weighed that differ; by what they stand to gain unless told otherwise. */
  readonly weighing?: Weighing | undefined
}

/**
 * What holds on a day, as the reports published up to a day tell it. A pure function of claims: their order makes no difference. Claims of
 * later reports and other areas may be among them and are left out. `keeper` may be one that was asked before. Throws when a date is none.
 */
export const situationAt = (told: readonly Told[], query: SituationQuery, keeper?: SituationKeeper): Situation =>
  situationOf([told], query, keeper)

/** The same of claims in lists. With a keeper that was asked before, it takes as long as what changed since: lists that it knows are not looked through. */
export function situationOf(
  told: ToldLists,
  { at, known, area, windowDays = 30, weighing, recorded }: SituationQuery,
  keeper: SituationKeeper = forOneQuestion()
): Situation {
  const day = dayOf(at)
  const { readRange } = keeper
  const { wanted, awaited, undated } = findWanted(told, wantedOf({ at, known, area, windowDays }), keeper)
  const dated = keeper.join(wanted, { days: [day - windowDays, day], awaited }, weighing)
  const endings = findEndings(dated.endings, day)
  const ended = earliestFirst(endingsByPlace(endings))
  const states = dated.states.filter(
    each => each.joined.stance === 'asserted' && each.joined.if.length === 0 && holdsOn(each, day) && endOf(each, ended) === undefined
  )
  const ofType = (...types: readonly string[]): readonly Holding[] => {
    const latest = states.filter(({ joined }) => types.includes(joined.type)).sort((a, b) => latestFirst(a.joined, b.joined))
    return latestOfEach(latest.map(({ joined }) => joined)).map(state =>
      holdingOf(state, isFresh(keeper.dateJoined(state), day, state.type))
    )
  }
  const events = joinedOf(dated.events.filter(each => isEventOf(each, day - windowDays, day))).sort(latestFirst)
  return {
    at,
    known,
    recorded: recorded ?? null,
    area: area ?? null,
    control: findControl(dated, endings, day, keeper.readControl),
    sieges: ofType('siege'),
    contested: ofType('contested'),
    presences: ofType('presence'),
    relations: ofType('alliance', 'support', 'opposition', 'agreement', 'hosting', 'route'),
    tolls: keeper.findTolls(dated.tolls, day),
    tripwires: findTripwires({ dated, day, first: day - windowDays, readRange }),
    events,
    eventsSince: writeDay(day - windowDays),
    sums: sumFigures(events),
    notes: notesOf(undated)
  }
}

/** Joins most of what a question will be asked with, in parts between which others may ask the keeper. */
export const joinBefore = (told: ToldLists, query: SituationQuery, keeper: SituationKeeper): Iterable<void> =>
  keeper.joinSome(findWanted(told, wantedOf(query), keeper).wanted, query.weighing)

const wantedOf = ({ at, known, area, windowDays = 30 }: SituationQuery): WantedQuery => ({
  area: area?.key,
  lastKnown: dayOf(known),
  day: dayOf(at),
  deeds: deedRange(dayOf(at), windowDays)
})

const joinedOf = (dated: readonly Dated[]): Joined[] => dated.map(({ joined }) => joined)

function dayOf(date: string): number {
  const range = rangeOf(date)
  if (!range || !Number.isFinite(range[0]) || range[0] !== range[1]) throw new Error(`not a day: ${date}; write it as 2020-02-08`)
  return range[0]
}

/** Of states of the same parties at the same place the latest told, with the claims of all. Takes them the latest first. */
function latestOfEach(states: readonly Joined[]): readonly Joined[] {
  const found = new Map<string, Joined>()
  for (const state of states) {
    const key = JSON.stringify([
      state.type,
      namesOf(state.by),
      namesOf(state.to),
      state.at.map(({ key, name, part }) => [key ?? name, part])
    ])
    const later = found.get(key)
    found.set(key, later ? withClaims(later, [...state.claims, ...later.claims]) : state)
  }
  return [...found.values()]
}

const withClaims = (state: Joined, claims: Joined['claims']): Joined => ({ ...state, claims, ...countTelling(claims) })

const namesOf = (parties: Joined['by']): readonly string[] => parties.map(({ side, name }) => side ?? name).sort(order)

/** Days beyond the window in which an event's other claims may be dated. */
const marginDays = 30

/**
 * The days within which deeds matter to what is asked, for stores that need not give others: those that took a place or state a condition
 * matter whenever they were, and so does what has no date. `told` are claims that were given: what may meet their tripwires matters from the
 * day on which these were set.
 */
export function deedDays(
  { at, windowDays = 30 }: Pick<SituationQuery, 'at' | 'windowDays'>,
  told: readonly Told[] = []
): { readonly since: string; readonly until: string } {
  const day = dayOf(at)
  const [since, until] = deedRange(day, windowDays)
  return { since: writeDay(Math.min(since, ...findAwaited(told, day, rangeReader()).values())), until: writeDay(until) }
}

const deedRange = (day: number, windowDays: number): DayRange => [day - windowDays - marginDays, day + marginDays]

const holdingOf = ({ kind: _, ...state }: Joined, isFresh: boolean): Holding => ({
  ...state,
  since: state.on?.date ?? null,
  standing: isFresh ? 'current' : 'last known'
})

function isEventOf({ joined, stated, published }: Dated, first: number, last: number): boolean {
  if (joined.kind !== 'event' || joined.if.length > 0) return false
  if (stated) return stated[0] <= last && stated[1] >= first
  return published !== undefined && published[0] - graceDays <= last && published[1] >= first
}

const latestFirst = (a: Pick<Joined, 'on' | 'id'>, b: Pick<Joined, 'on' | 'id'>): number =>
  order(b.on?.high ?? b.on?.date ?? '', a.on?.high ?? a.on?.date ?? '') || order(a.id, b.id)

const notesOf = (undated: number): readonly string[] =>
  undated === 0
    ? []
    : [`${undated} ${undated === 1 ? 'report has' : 'reports have'} no date of publication: taken in whatever day is asked about.`]

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
