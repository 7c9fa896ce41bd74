import type { ClaimRef, Joined, JoinedTime, Party, Spot, Telling } from '#event'
import type { Tripwire } from './tripwire.ts'

export type { Alert, Meeting, Tripwire, TripwirePattern } from './tripwire.ts'

/** What holds in an area on a day, as the reports published up to a day tell it. */
export type Situation = {
  /** The day asked about, `YYYY-MM-DD`. */
  readonly at: string
  /** Reports published up to this day were taken in, `YYYY-MM-DD`. */
  readonly known: string
  /** Reports recorded up to this time were taken in, ISO 8601; null when all were. */
  readonly recorded: string | null
  readonly area: Area | null
  readonly control: readonly Control[]
  readonly sieges: readonly Holding[]
  readonly contested: readonly Holding[]
  readonly presences: readonly Holding[]
  /** Alliances, support, opposition, agreements, hosting and routes in force. */
  readonly relations: readonly Holding[]
  readonly tolls: readonly Toll[]
  readonly tripwires: readonly Tripwire[]
  /** Events that began in the days up to `at` that `window` names, the latest first, and undated ones of reports of those days. */
  readonly events: readonly Joined[]
  /** First day from which events are listed, `YYYY-MM-DD`. */
  readonly eventsSince: string
  /** What the figures of these events add up to. */
  readonly sums: readonly Sum[]
  readonly notes: readonly string[]
}

/** A place or country that was asked for by name. */
export type Area = {
  readonly name: string
  /** What claims are looked up by: `SY`, `SY/Idlib`, or the key of a place. */
  readonly key: string
  readonly country: string | null
  readonly within: string | null
  readonly precision: string
}

/** Who holds a place: the last that took it or was said to hold it. */
export type Control = Telling & {
  readonly place: Spot
  readonly holder: Party
  /** Since when, EDTF, and whether the claims say so or it is only the day by which it was known. */
  readonly since: string | null
  readonly certainty: 'stated' | 'inferred'
  /** `current`, or `last known` when nothing was heard of it for long, or `disputed` when another is said to hold it. */
  readonly standing: 'current' | 'last known' | 'disputed'
  /** Others who are said to hold it at the time, with their claims. */
  readonly others: readonly { readonly holder: Party; readonly claims: readonly ClaimRef[] }[]
  /** The day on which the holder left it, `YYYY-MM-DD`; nobody is known to hold it since. */
  readonly left: string | null
  /** Who held it from when until when, the earliest first; of many the last 20. */
  readonly intervals: readonly ControlInterval[]
  /** What is reported for the area around it, where that is newer. The place does not inherit it, unless all of the area is said to be held. */
  readonly forArea: Pick<Control, 'place' | 'holder' | 'since' | 'standing'> | null
  /** In words: which event or state it follows from. */
  readonly because: string
  readonly confidence: number
  readonly claims: readonly ClaimRef[]
}

/** Days are `YYYY-MM-DD`; `until` is null while it lasts. Claims are ids: of those that it rests on, and of those that ended it. */
export type ControlInterval = {
  readonly holder: Party
  readonly from: string
  readonly until: string | null
  readonly claims: readonly string[]
  readonly endedBy: readonly string[]
}

/** A state that holds at the time. */
export type Holding = Omit<Joined, 'kind'> & { readonly since: string | null; readonly standing: 'current' | 'last known' }

/** What figures of events add up to. Running totals, parts beside their whole, and a figure that two events share are not in it. */
export type Sum = {
  /** What is counted: killed, displaced … */
  readonly what: string
  /** How many events have such a figure. */
  readonly events: number
  readonly low: number
  readonly best: number
  readonly high: number
}

/** A value of a running total, when it was first told. */
export type TollValue = {
  readonly published: string | null
  readonly count: number | null
  readonly bound: string | null
  readonly claim: string
}

/** A running total by one claimant; `count` is its last value. */
export type Toll = Telling & {
  readonly id: string
  /** What is counted: killed, displaced … */
  readonly type: string
  /** Whether it adds up what happened over its period, or says how many there are. */
  readonly measure: 'flow' | 'stock'
  readonly who: string | null
  readonly count: number | null
  readonly low: number | null
  readonly high: number | null
  readonly bound: string | null
  readonly period: JoinedTime | null
  readonly at: readonly Spot[]
  readonly claimant: string
  /** Its values in the order in which they were told. */
  readonly series: readonly TollValue[]
  readonly claims: readonly ClaimRef[]
}
