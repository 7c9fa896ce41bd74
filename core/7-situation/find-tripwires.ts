import { type ClaimRef, type Joined, partiesOf, spotOf, type ToldClaim, type ToldTerm } from '#event'
import { type DayRange, writeDay } from '#mention'
import type { DatedByRole } from './dated-by-role.ts'
import { meetPattern, type Wanted } from './meet-pattern.ts'
import { type Dated, graceDays, isFresh } from './moment.ts'
import type { Meeting, Tripwire, TripwirePattern } from './tripwire.ts'

/** A tripwire may be met a hundred times: so many of the last are given. */
const mostMeetings = 20

export type TripwireQuery = {
  readonly dated: Pick<DatedByRole, 'all' | 'wires'>
  readonly day: number
  /** What was over before this day, met or not, is no longer told of. */
  readonly first: number
  readonly readRange: (edtf: string) => DayRange | undefined
}

/** Conditions, demands with a last day and truces that stand on a day or were over of late, each with what met it until then. */
export function findTripwires(query: TripwireQuery): readonly Tripwire[] {
  let byType: ReadonlyMap<string, readonly Dated[]> | undefined
  const ofFamily = (family: string): readonly Dated[] => {
    byType ??= eventsByType(query.dated.all)
    return byType.get(family) ?? []
  }
  return query.dated.wires.flatMap(each => {
    const wires = each.joined.claims.filter(({ amended }) => amended?.standing !== 'withdrawn').flatMap(ref => wireOf(each, ref) ?? [])
    if (wires.length === 0 || each.joined.kind === 'toll' || !isStanding(each, query.day)) return []
    return tripwireOf(each, wires, ofFamily, query)
  })
}

const wireOf = ({ wires = [] }: Dated, { id, report }: ClaimRef): ToldClaim | undefined =>
  wires.findLast(each => each.claim.id === id && each.report.key === report)?.claim

/** A threat stands from the day that it was made, or told, until it is stale. */
function isStanding({ stated, published }: Dated, day: number): boolean {
  const start = stated ? (Number.isFinite(stated[0]) ? stated[0] : stated[1]) : (published?.[0] ?? day) - graceDays
  const told = published?.[0] ?? start
  return Math.min(start, told) <= day && isFresh({ published }, day, 'condition')
}

function tripwireOf(
  wire: Dated,
  claims: readonly ToldClaim[],
  ofFamily: (family: string) => readonly Dated[],
  { day, first, readRange }: TripwireQuery
): readonly Tripwire[] {
  const { id, by, to, at, type, if: conditions, stance, on, reports, outlets, origins } = wire.joined
  // What was over before the tripwire was set only says what its words stand for: "posts set up under a truce of 2018".
  const terms = termsOf(claims).filter(term => daysOf(term, wire, readRange)[1] >= startOf(wire))
  const days = terms.map(term => daysOf(term, wire, readRange))
  const metBy = terms
    .flatMap((term, index) => meetingsOf({ term, days: days[index] as DayRange, wire, day, told: ofFamily(familyOf(term)) }))
    .toSorted((a, b) => order(a.day ?? '', b.day ?? '') || b.sureness - a.sureness || order(a.id, b.id))
    .filter((each, index, all) => all.findIndex(other => other.id === each.id) === index)
    .slice(-mostMeetings)
  const since = days.length > 0 ? Math.min(...days.map(([from]) => from)) : startOf(wire)
  const until = days.length > 0 ? Math.max(...days.map(([, to]) => to)) : lastDayOf(wire)
  const isOver = metBy.length === 0 && until < day
  const end = isOver ? until : Math.max(...metBy.map(meeting => readRange(meeting.day ?? '')?.[0] ?? day))
  if ((isOver || metBy.length > 0) && end < first) return []
  return [
    {
      id,
      by,
      to,
      at,
      type,
      if: conditions[0] ?? terms[0]?.words ?? '',
      stance,
      on,
      sets: terms[0]?.sets ?? 'condition',
      status: metBy.length > 0 ? 'met' : isOver ? 'expired' : 'open',
      since: writeFinite(since),
      until: writeFinite(until),
      patterns: terms.map((term, index) => patternOf(term, days[index] as DayRange)),
      metBy,
      claims: wire.joined.claims,
      reports,
      outlets,
      origins
    }
  ]
}

/** Patterns of all claims, each once. */
function termsOf(claims: readonly ToldClaim[]): readonly ToldTerm[] {
  const found = new Map<string, ToldTerm>()
  for (const term of claims.flatMap(({ terms }) => terms ?? [])) {
    const { kind, type, effect, by, to, at, on, within } = term
    const key = JSON.stringify([
      kind,
      type,
      effect,
      [by, to].map(all => all.map(({ id, name }) => id ?? name)),
      at.map(placeName),
      on?.date,
      within
    ])
    if (!found.has(key)) found.set(key, term)
  }
  return [...found].sort(([a], [b]) => order(a, b)).map(([, term]) => term)
}

const placeName = ({ id, name }: ToldTerm['at'][number]): string => id ?? name

/** The days on which a pattern can be met. */
function daysOf(term: ToldTerm, wire: Dated, readRange: (edtf: string) => DayRange | undefined): DayRange {
  const own = term.on?.date ? readRange(term.on.date) : undefined
  const start = startOf(wire)
  if (term.sets === 'truce') {
    if (!own || !Number.isFinite(own[0])) return [start, own?.[1] ?? Number.POSITIVE_INFINITY]
    return [own[0], own[1] > own[0] ? own[1] : Number.POSITIVE_INFINITY]
  }
  const last = own?.[1] ?? (term.within === null ? lastDayOf(wire) : start + daysIn(term.within))
  return [Math.max(start, own ? own[0] : start), last]
}

/** From when a tripwire stands: the day on which it was set, else that on which it was first told. */
function startOf({ stated, published }: Dated): number {
  const told = published?.[0] ?? Number.NEGATIVE_INFINITY
  return stated && Number.isFinite(stated[0]) ? Math.min(stated[0], published?.[0] ?? stated[0]) : told
}

/** "will storm the town by Friday unless …": the last day of what is announced. One before the report is the last on which it may have been said. */
const lastDayOf = ({ stated, published }: Dated): number =>
  stated && !Number.isFinite(stated[0]) && stated[1] >= (published?.[0] ?? stated[1]) ? stated[1] : Number.POSITIVE_INFINITY

/** Whole days of an ISO 8601 duration, a month as 30 of them. */
function daysIn(length: string): number {
  const [, years, months, weeks, days, hours] = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?.*)?$/.exec(length) ?? []
  const [y = 0, m = 0, w = 0, d = 0, h = 0] = [years, months, weeks, days, hours].map(each => Number(each ?? 0))
  return y * 365 + m * 30 + w * 7 + d + Math.ceil(h / 24)
}

function patternOf({ kind, type, effect, words, by, to, at }: ToldTerm, [, until]: DayRange): TripwirePattern {
  return { kind, type, effect, words, by: partiesOf(by), to: partiesOf(to), at: at.map(place => spotOf(place)), until: writeFinite(until) }
}

type Sought = {
  readonly term: ToldTerm
  readonly days: DayRange
  readonly wire: Dated
  readonly day: number
  readonly told: readonly Dated[]
}

/** What fits a pattern and had happened by the day asked about; a report that sets a condition does not tell how it was met. */
function meetingsOf({ term, days, wire, day, told }: Sought): readonly Meeting[] {
  const wanted: Wanted = {
    kind: term.kind,
    type: term.type,
    by: partiesOf(term.by),
    to: partiesOf(term.to),
    at: term.at.map(place => spotOf(place)),
    around: wire.joined.at,
    isTruce: term.sets === 'truce',
    days: [days[0], Math.min(days[1], day)]
  }
  return told.flatMap(each => {
    const { joined } = each
    if (joined === wire.joined || joined.claims.every(({ report }) => wire.joined.claims.some(own => own.report === report))) return []
    const fit = meetPattern(wanted, each)
    return fit ? [meetingOf(joined, term, fit)] : []
  })
}

const meetingOf = (
  { id, kind, type, by, to, at, on, claims }: Joined,
  { effect, words }: ToldTerm,
  { sureness, says, day }: { readonly sureness: number; readonly says: readonly string[]; readonly day: number }
): Meeting => ({ id, kind, type, by, to, at, on, claims: standingOf(claims), day: writeFinite(day), effect, words, sureness, says })

const standingOf = (claims: readonly ClaimRef[]): readonly ClaimRef[] => claims.filter(({ amended }) => amended === null)

/** Things told by kind and type, without the way it was done. */
function eventsByType(dated: readonly Dated[]): ReadonlyMap<string, readonly Dated[]> {
  const found = new Map<string, Dated[]>()
  for (const each of dated) {
    const key = familyOf(each.joined)
    const known = found.get(key)
    if (known) known.push(each)
    else found.set(key, [each])
  }
  return found
}

const familyOf = ({ kind, type }: { readonly kind: string; readonly type: string }): string => `${kind} ${type.split('/')[0]}`
const writeFinite = (day: number): string | null => (Number.isFinite(day) ? writeDay(day) : null)
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
