import { type Joined, joinClaims, type Told } from '#event'
import { rangeOf, writeDay } from '#mention'
import { findControl } from './find-control.ts'
import { findTolls } from './find-tolls.ts'
import { graceDays, holdsOn, isFresh, publishedDays, statedDays } from './moment.ts'
import type { Area, Holding, Situation, Tripwire } from './situation.ts'

export type SituationQuery = {
  /** The day asked about, `YYYY-MM-DD`. */
  readonly at: string
  /** Reports published up to this day are taken in. */
  readonly known: string
  readonly area?: Area | undefined
  /** How many days of events before `at` are listed. */
  readonly windowDays?: number | undefined
}

/**
 * What holds on a day, as the reports published up to a day tell it. A pure function of claims: their order makes no difference. Claims of
 * later reports and other areas may be among them and are left out. Throws when a date is none.
 */
export function situationAt(told: readonly Told[], { at, known, area, windowDays = 30 }: SituationQuery): Situation {
  const [day, lastKnown] = [dayOf(at), dayOf(known)]
  const taken = told.filter(each => isKnown(each, lastKnown) && (area === undefined || each.areas.includes(area.key)))
  const deeds = deedDays({ at, windowDays })
  const joined = joinClaims(taken.filter(each => mayMatter(each, dayOf(deeds.since), dayOf(deeds.until))))
  const states = joined.filter(each => each.kind === 'state' && each.stance === 'asserted' && each.if.length === 0 && holdsOn(each, day))
  const ofType = (...types: readonly string[]): readonly Holding[] =>
    latestOfEach(states.filter(({ type }) => types.includes(type)).sort(latestFirst)).map(state => holdingOf(state, day))
  return {
    at,
    known,
    area: area ?? null,
    control: findControl(joined, day),
    sieges: ofType('siege'),
    contested: ofType('contested'),
    presences: ofType('presence'),
    relations: ofType('alliance', 'support', 'opposition', 'agreement', 'hosting', 'route'),
    tolls: findTolls(joined, day),
    tripwires: joined.filter(each => each.if.length > 0 && each.kind === 'event' && isStanding(each, day)).map(tripwireOf),
    events: joined.filter(each => isEventOf(each, day - windowDays, day)).sort(latestFirst),
    eventsSince: writeDay(day - windowDays),
    notes: notesOf(taken)
  }
}

function dayOf(date: string): number {
  const range = rangeOf(date)
  if (!range || !Number.isFinite(range[0]) || range[0] !== range[1]) throw new Error(`not a day: ${date}; write it as 2020-02-08`)
  return range[0]
}

/** Reports without a date of publication are taken in: nothing says that they were not known. */
function isKnown({ report }: Told, lastKnown: number): boolean {
  const published = report.published === null ? undefined : rangeOf(report.published)
  return published === undefined || published[0] <= lastKnown
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
    found.set(key, later ? { ...later, claims: [...state.claims, ...later.claims] } : state)
  }
  return [...found.values()]
}

const namesOf = (parties: Joined['by']): readonly string[] => parties.map(({ side, name }) => side ?? name).sort(order)

/** Days beyond the window in which an event's other claims may be dated. */
const marginDays = 30

/**
 * The days within which deeds matter to what is asked, for stores that need not give others: those that took a place or state a condition
 * matter whenever they were, and so does what has no date.
 */
export function deedDays({ at, windowDays = 30 }: Pick<SituationQuery, 'at' | 'windowDays'>): {
  readonly since: string
  readonly until: string
} {
  const day = dayOf(at)
  return { since: writeDay(day - windowDays - marginDays), until: writeDay(day + marginDays) }
}

/** Whether a claim can have a part in the answer. */
function mayMatter({ claim, days, report }: Told, first: number, last: number): boolean {
  if (claim.kind !== 'event' || claim.type === 'COERCE/seize' || claim.if !== null) return true
  const about = days ?? (report.published === null ? undefined : rangeOf(report.published))
  return about === undefined || (about[0] <= last && about[1] >= first)
}

const holdingOf = ({ kind: _, ...state }: Joined, day: number): Holding => ({
  ...state,
  since: state.on?.date ?? null,
  standing: isFresh(state, day) ? 'current' : 'last known'
})

/** A threat stands from the day that it was made, or told, until it is stale. */
function isStanding(joined: Joined, day: number): boolean {
  const stated = statedDays(joined)
  const start = stated ? (Number.isFinite(stated[0]) ? stated[0] : stated[1]) : (publishedDays(joined)?.[0] ?? day) - graceDays
  return start <= day && isFresh(joined, day)
}

const tripwireOf = ({ id, by, to, at, type, if: conditions, stance, on, claims }: Joined): Tripwire => ({
  id,
  by,
  to,
  at,
  type,
  if: conditions[0] ?? '',
  stance,
  on,
  claims
})

function isEventOf(joined: Joined, first: number, last: number): boolean {
  if (joined.kind !== 'event' || joined.if.length > 0) return false
  const stated = statedDays(joined)
  if (stated) return stated[0] <= last && stated[1] >= first
  const published = publishedDays(joined)
  return published !== undefined && published[0] - graceDays <= last && published[1] >= first
}

const latestFirst = (a: Pick<Joined, 'on' | 'id'>, b: Pick<Joined, 'on' | 'id'>): number =>
  order(b.on?.high ?? b.on?.date ?? '', a.on?.high ?? a.on?.date ?? '') || order(a.id, b.id)

function notesOf(told: readonly Told[]): readonly string[] {
  const undated = new Set(told.filter(({ report }) => report.published === null).map(({ report }) => report.key)).size
  return undated === 0
    ? []
    : [`${undated} ${undated === 1 ? 'report has' : 'reports have'} no date of publication: taken in whatever day is asked about.`]
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
