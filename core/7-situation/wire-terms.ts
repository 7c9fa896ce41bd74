import type { ClaimRef, ToldClaim, ToldTerm } from '#event'
import type { DayRange } from '#mention'
import { keepMade } from './keep-made.ts'
import type { Dated } from './moment.ts'

/** What would meet a tripwire, whatever day is asked about: patterns, each with the days on which it can be met, and the days on which it stands. */
export type WireTerms = {
  /** Whether all claims of it were withdrawn. */
  readonly isWithdrawn: boolean
  readonly terms: readonly ToldTerm[]
  readonly days: readonly DayRange[]
  readonly since: number
  readonly until: number
}

type ReadRange = (edtf: string) => DayRange | undefined

/** Finds it. `readRange` reads dates as `rangeOf` does. */
export const termsOfWire = keepMade((wire: Dated, readRange: ReadRange): WireTerms => {
  const claims = wire.joined.claims.filter(({ amended }) => amended?.standing !== 'withdrawn').flatMap(ref => wireOf(wire, ref) ?? [])
  // What was over before the tripwire was set only says what its words stand for: "posts set up under a truce of 2018".
  const terms = termsOf(claims).filter(term => daysOf(term, wire, readRange)[1] >= startOf(wire))
  const days = terms.map(term => daysOf(term, wire, readRange))
  return {
    isWithdrawn: claims.length === 0,
    terms,
    days,
    since: days.length > 0 ? Math.min(...days.map(([from]) => from)) : startOf(wire),
    until: days.length > 0 ? Math.max(...days.map(([, to]) => to)) : lastDayOf(wire)
  }
})

const wireOf = ({ wires = [] }: Dated, { id, report }: ClaimRef): ToldClaim | undefined =>
  wires.findLast(each => each.claim.id === id && each.report.key === report)?.claim

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

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
