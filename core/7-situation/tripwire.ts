import type { ClaimRef, Joined, JoinedTime, Party, Spot, Telling, ToldTerm } from '#event'

/** A threat, demand or agreement with its condition, or a truce: what would meet it, and what did. */
export type Tripwire = Telling & {
  readonly id: string
  readonly by: readonly Party[]
  readonly to: readonly Party[]
  readonly at: readonly Spot[]
  readonly type: string
  /** Words of the condition, of what is demanded, or of the truce. */
  readonly if: string
  readonly stance: string
  readonly on: JoinedTime | null
  /** What sets it; a condition of which no pattern was read has none. */
  readonly sets: ToldTerm['sets']
  /** `met` when something told of later fits a pattern, else `expired` when its last day is over, else `open`. */
  readonly status: 'open' | 'met' | 'expired'
  /** The day from which it stands and the last on which it can be met, `YYYY-MM-DD`; null when the claims do not tell. */
  readonly since: string | null
  readonly until: string | null
  /** What would meet it, any one of them. */
  readonly patterns: readonly TripwirePattern[]
  /** What did, the earliest first; of many the last 20. */
  readonly metBy: readonly Meeting[]
  readonly claims: readonly ClaimRef[]
}

/** Who would do what, to whom, where and until when. */
export type TripwirePattern = Pick<ToldTerm, 'kind' | 'type' | 'effect' | 'words'> & {
  readonly by: readonly Party[]
  readonly to: readonly Party[]
  readonly at: readonly Spot[]
  readonly until: string | null
}

/** An event or state that meets a tripwire. Its claims hold its passages, those of the tripwire the other ones. */
export type Meeting = Pick<Joined, 'id' | 'kind' | 'type' | 'by' | 'to' | 'at' | 'on' | 'claims'> & {
  /** The day of it, `YYYY-MM-DD`: the first day it may be of; without a date of its own the day on which it was told. */
  readonly day: string | null
  /** Whether it brings what was announced, calls it off, or breaks the truce. */
  readonly effect: ToldTerm['effect']
  /** Words of the pattern that it fits. */
  readonly words: string
  /** How surely it is what was meant, 0 to 1, two decimals. */
  readonly sureness: number
  /** Why it is held to be what was meant, and what speaks against it. */
  readonly says: readonly string[]
}

/** A tripwire and what met it, to tell of: the passages of both are in their claims. */
export type Alert = {
  /** Of both: it stays while later reports add their claims. */
  readonly id: string
  /** When it could be told: the later of the days on which its two parts were first published, `YYYY-MM-DD`; null when neither has a date. */
  readonly published: string | null
  readonly tripwire: Tripwire
  readonly meeting: Meeting
}
