import type { Report } from '@vedette/core'
import type { Added, Store } from '@vedette/store'

/** A stream of reports on their way to workers, kept by the servers of NATS and read by any number of them. */
export type Queue = {
  /** Where it is, for people, without the password. */
  readonly where: string
  /** How long a letter stays in a hand that says nothing. */
  readonly holdMs: number
  /** Sends reports; answers, in the order of the input, once a worker has committed each to the store. */
  readonly add: Store['add']
  /** Up to so many reports that nobody else has in hand, as they come; ends after a second or two. */
  readonly take: (most: number) => AsyncIterable<readonly Letter[]>
  /** How many reports no worker is done with. */
  readonly waiting: () => Promise<number>
  /** What could not be read as a report, with the reason. */
  readonly deadLetters: () => Promise<readonly DeadLetter[]>
  /** Sends dead letters again, all or those of these numbers; gives how many. */
  readonly retryDead: (numbers?: readonly number[]) => Promise<number>
  /** Hands over again, in batches, all that was sent since a time and that the stream still keeps; gives how many reports. */
  readonly replay: (since: Date, keep: (reports: readonly Report[]) => Promise<unknown>) => Promise<number>
  /** Erases all that the stream and its dead letters hold of what was struck out; gives how many messages. */
  readonly purge: () => Promise<number>
  readonly close: () => Promise<void>
}

/** A report that one worker has in hand. Whoever neither holds it nor is done with it in the queue's `holdMs` lets another have it. */
export type Letter = {
  readonly report: Report
  /** How often it has been handed out, this time among them. */
  readonly tries: number
  /** Tells the sender what came of it. */
  readonly answer: (added: Added) => void
  /** Keeps it in hand for another while. */
  readonly hold: () => void
  /** Says, once all is committed, that nobody needs to have it again. */
  readonly done: () => Promise<void>
  /** Lets another have it, after a while. */
  readonly giveBack: (waitMs?: number) => void
  /** Puts it aside as a dead letter. */
  readonly bury: (says: string) => Promise<void>
  /** Erases it from the stream, which else keeps it for replays. */
  readonly erase: () => Promise<void>
  /** Does work as a part of the trace that the sender began. */
  readonly within: <Result>(work: () => Promise<Result>) => Promise<Result>
}

/** What was put aside: its number, when, why, and how it begins. */
export type DeadLetter = { readonly number: number; readonly at: string; readonly says: string; readonly begins: string }
