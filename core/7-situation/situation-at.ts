import { rangeReader, type Told, type ToldLists, type Weighing } from '#event'
import { type DayRange, rangeOf, writeDay } from '#mention'
import { findControl } from './find-control.ts'
import { findEndings } from './find-endings.ts'
import { findEvents } from './find-events.ts'
import { holdingFinder } from './find-holdings.ts'
import { findTripwires } from './find-tripwires.ts'
import { findWanted, type WantedQuery } from './find-wanted.ts'
import type { Area, Situation } from './situation.ts'
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
  const months = keeper.join(wanted, { days: [day - windowDays, day], awaited }, weighing)
  const endings = findEndings(months, day)
  const holdings = holdingFinder(months, endings, { day, dateJoined: keeper.dateJoined })
  const events = findEvents(months, day - windowDays, day)
  return {
    at,
    known,
    recorded: recorded ?? null,
    area: area ?? null,
    control: findControl(months, endings, day, keeper.readControl),
    sieges: holdings(['siege']),
    contested: holdings(['contested']),
    presences: holdings(['presence']),
    relations: holdings(['alliance', 'support', 'opposition', 'agreement', 'hosting', 'route']),
    tolls: keeper.findTolls(months, day),
    tripwires: findTripwires({ months, day, first: day - windowDays, readRange }),
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

function dayOf(date: string): number {
  const range = rangeOf(date)
  if (!range || !Number.isFinite(range[0]) || range[0] !== range[1]) throw new Error(`not a day: ${date}; write it as 2020-02-08`)
  return range[0]
}

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

const notesOf = (undated: number): readonly string[] =>
  undated === 0
    ? []
    : [`${undated} ${undated === 1 ? 'report has' : 'reports have'} no date of publication: taken in whatever day is asked about.`]
