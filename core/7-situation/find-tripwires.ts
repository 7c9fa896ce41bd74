import { type ClaimRef, type Joined, partiesOf, spotOf, type ToldTerm } from '#event'
import { type DayRange, writeDay } from '#mention'
import type { DatedByRole } from './dated-by-role.ts'
import { keepMade } from './keep-made.ts'
import { meetPattern, type Wanted } from './meet-pattern.ts'
import { type Dated, graceDays, isFresh } from './moment.ts'
import type { Meeting, Tripwire, TripwirePattern } from './tripwire.ts'
import { termsOfWire, type WireTerms } from './wire-terms.ts'

/** A tripwire may be met a hundred times: so many of the last are given. */
const mostMeetings = 20

export type TripwireQuery = {
  readonly months: readonly Pick<DatedByRole, 'all' | 'wires'>[]
  readonly day: number
  /** What was over before this day, met or not, is no longer told of. */
  readonly first: number
  readonly readRange: (edtf: string) => DayRange | undefined
}

/** Conditions, demands with a last day and truces that stand on a day or were over of late, each with what met it until then. */
export function findTripwires(query: TripwireQuery): readonly Tripwire[] {
  let byType: ReadonlyMap<string, readonly Dated[]> | undefined
  const ofFamily = (family: string): readonly Dated[] => {
    byType ??= eventsByType(query.months.flatMap(({ all }) => all))
    return byType.get(family) ?? []
  }
  return query.months
    .flatMap(({ wires }) => wires)
    .flatMap(each => {
      if (each.joined.kind === 'toll' || !isStanding(each, query.day)) return []
      const terms = termsOfWire(each, query.readRange)
      return terms.isWithdrawn ? [] : tripwireOf(each, terms, ofFamily, query)
    })
}

/** A threat stands from the day that it was made, or told, until it is stale. */
function isStanding({ stated, published }: Dated, day: number): boolean {
  const start = stated ? (Number.isFinite(stated[0]) ? stated[0] : stated[1]) : (published?.[0] ?? day) - graceDays
  const told = published?.[0] ?? start
  return Math.min(start, told) <= day && isFresh({ published }, day, 'condition')
}

function tripwireOf(
  wire: Dated,
  { terms, days, until }: WireTerms,
  ofFamily: (family: string) => readonly Dated[],
  { day, first, readRange }: TripwireQuery
): readonly Tripwire[] {
  const metBy = terms
    .flatMap((term, index) => meetingsOf({ term, days: days[index] as DayRange, wire, day, told: ofFamily(familyOf(term)) }))
    .toSorted((a, b) => order(a.day ?? '', b.day ?? '') || b.sureness - a.sureness || order(a.id, b.id))
    .filter((each, index, all) => all.findIndex(other => other.id === each.id) === index)
    .slice(-mostMeetings)
  const isOver = metBy.length === 0 && until < day
  const end = isOver ? until : Math.max(...metBy.map(meeting => readRange(meeting.day ?? '')?.[0] ?? day))
  if ((isOver || metBy.length > 0) && end < first) return []
  const { open, expired } = unmetOf(wire, readRange)
  return [metBy.length > 0 ? { ...open, status: 'met', metBy } : isOver ? expired : open]
}

/** A tripwire that nothing met, while it stands and once it is over. */
const unmetOf = keepMade((wire: Dated, readRange: TripwireQuery['readRange']) => {
  const { id, by, to, at, type, if: conditions, stance, on, reports, outlets, origins, claims } = wire.joined
  const { terms, days, since, until } = termsOfWire(wire, readRange)
  const open: Tripwire = {
    id,
    by,
    to,
    at,
    type,
    if: conditions[0] ?? terms[0]?.words ?? '',
    stance,
    on,
    sets: terms[0]?.sets ?? 'condition',
    status: 'open',
    since: writeFinite(since),
    until: writeFinite(until),
    patterns: terms.map((term, index) => patternOf(term, days[index] as DayRange)),
    metBy: [],
    claims,
    reports,
    outlets,
    origins
  }
  return { open, expired: { ...open, status: 'expired' } satisfies Tripwire }
})

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
