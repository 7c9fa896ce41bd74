import type { Joined, Line, Persons, PictureReport, Report, Told } from '@vedette/core'
import type { Accounts } from './accounts/account.ts'
import type {
  ClaimQuery,
  ClaimRow,
  CodedQuery,
  Coverage,
  CoverageQuery,
  EventQuery,
  LatestCoded,
  NamedRow,
  NewClaim,
  NewReview,
  Paged,
  Paging,
  PlaceRow,
  PublishedDays,
  ReportQuery,
  ReportRow,
  ReviewQuery,
  ReviewRule,
  SearchHit,
  StoredReport,
  StoredReview,
  Verified
} from './asked.ts'
import type { Feeds } from './feeds/feed.ts'
import type { Revision } from './load-revision.ts'
import type { ToldRow } from './load-told.ts'
import type { Outline, OutlineOf } from './outline/outline.ts'
import type { Progress, Restored, RestoreProgress } from './progress.ts'
import type { Takedown, TakedownRequest } from './takedown/takedown.ts'
import type { ToldMarks } from './told-mark.ts'
import type { MarkedQuery } from './told-marks.ts'

export type * from './accounts/account.ts'
export type * from './asked.ts'
export type * from './feeds/feed.ts'
export type { Revision } from './load-revision.ts'
export type { ToldRow } from './load-told.ts'
export type * from './outline/outline.ts'
export type * from './progress.ts'
export type * from './takedown/takedown.ts'
export type { ToldMark, ToldMarks } from './told-mark.ts'
export type { MarkedQuery } from './told-marks.ts'

/** Where reports, their codings, claims and reviews are kept. Nothing that `add` has answered for is ever lost. */
export type Store = {
  /** Where it is, for people: a folder, or the server and database without the password. */
  readonly where: string
  /** Keeps reports and queues them to be coded. Answers, in the order of the input, once they are committed. */
  readonly add: (reports: readonly Report[]) => Promise<readonly Added[]>
  /**
   * Takes one report that waits to be coded, has it coded, and keeps what came of it, all in one transaction, so that a crash at any moment
   * leaves the report waiting. `nothing` when none waits that no other worker has.
   */
  readonly codeNext: (
    coder: string,
    code: (report: Report) => Promise<CodeOutcome>,
    /** Leaves reports that were added in so many last seconds to whoever was handed them. */
    recordedS?: number
  ) => Promise<'coded' | 'failed' | 'nothing'>
  /** Notes that a waiting report is going to be coded, and gives it; nothing is held meanwhile. `undefined` when there is nothing to do. */
  readonly takeUp: (key: string) => Promise<Report | undefined>
  /** Keeps what came of a report that was taken up, once, however often and by however many it is said. */
  readonly keepOutcome: (key: string, coder: string, outcome: CodeOutcome) => Promise<'coded' | 'failed' | 'nothing'>
  /** Has reports that could not be coded wait again, all or those of these keys; gives their keys. */
  readonly retryFailed: (keys?: readonly string[]) => Promise<readonly string[]>
  /** Which of these keys are of reports that are kept. */
  readonly keeps: (keys: readonly string[]) => Promise<readonly string[]>
  /** How many reports wait to be coded. */
  readonly waiting: () => Promise<number>
  /** Queues all reports whose latest coding is by another coder; gives their number. */
  readonly recode: (coder: string) => Promise<number>
  /** Keys of coded reports that a coder has not read; keeps its reading of one beside the one that counts; what it read otherwise. */
  readonly unread: (coder: string) => Promise<readonly string[]>
  readonly keepAside: (key: string, coder: string, coding: PictureReport) => Promise<boolean>
  readonly readOtherwise: (coder: string) => Promise<readonly string[]>
  readonly pair: (key: string, coder: string) => Promise<RecodedPair | undefined>
  readonly counts: () => Promise<StoreCounts>
  readonly reports: (query: ReportQuery, paging: Paging) => Promise<Paged<ReportRow>>
  readonly report: (key: string) => Promise<StoredReport | undefined>
  /** What the codings that count read in reports, by their keys, before people decided on it. */
  readonly lines: (keys: readonly string[]) => Promise<ReadonlyMap<string, Line>>
  /** Keys of the reports that are called so: by key, name or address. */
  readonly named: (called: string) => Promise<readonly string[]>
  /** The coded reports that were published last, `most` at most, and how many there are in all. */
  readonly latestCoded: (query: CodedQuery, most: number) => Promise<LatestCoded>
  /** How much was read, of what, from whom and when. */
  readonly coverage: (query: CoverageQuery) => Promise<Coverage>
  /** The first and the last day on which a report was published. */
  readonly publishedDays: () => Promise<PublishedDays>
  readonly claims: (query: ClaimQuery, paging: Paging) => Promise<Paged<ClaimRow>>
  readonly claim: (id: string) => Promise<ClaimRow | undefined>
  /** Keeps a person's decision on a claim and applies it. `undefined` when there is no such claim, or no such other one. */
  readonly review: (review: NewReview) => Promise<StoredReview | undefined>
  /** Keeps many decisions at once, all or none; those of claims or reviews that there are not are passed over. */
  readonly reviewAll: (reviews: readonly NewReview[]) => Promise<readonly StoredReview[]>
  /** Adds a claim to a report's; `undefined` when there is no such report that was read, or no such words in it. */
  readonly addClaim: (claim: NewClaim) => Promise<StoredReview | undefined>
  /** How many people must decide alike before a decision counts. */
  readonly rule: () => Promise<ReviewRule>
  readonly setRule: (persons: Persons, by: string) => Promise<ReviewRule>
  /** All decisions, the latest first. */
  readonly reviews: (query: ReviewQuery, paging: Paging) => Promise<Paged<StoredReview>>
  /**
   * Claims to make events and situations of: of reports published up to `known`, in an area (a key of `areaKeys`). With `deeds`, deeds that
   * fall outside those days are left out, unless they took a place, state a condition or have no date.
   */
  readonly told: (query: ToldQuery) => Promise<readonly Told[]>
  /** The same as the database has it, to be read by a `toldReader`, in another thread if there is much. */
  readonly toldRows: (query: ToldQuery & { readonly keys?: readonly string[] }) => Promise<readonly ToldRow[]>
  /** What tells of an area, on any day, whether those rows are still what they were, and on which days they may have deeds: of all, or what changed since it was asked last. */
  readonly toldMarks: (query: MarkedQuery, since?: string) => Promise<ToldMarks>
  /** What was worked out of the store is old once this is another. */
  readonly revision: () => Promise<Revision>
  readonly events: (query: EventQuery, paging: Paging) => Promise<Paged<Joined>>
  readonly event: (id: string) => Promise<Joined | undefined>
  /** The event, the state or the toll that a claim was joined to; none of one that was rejected. */
  readonly eventOf: (claim: string) => Promise<Joined | undefined>
  /** All of them in short; kept in memory until others are coded. */
  readonly outline: (of: OutlineOf) => Promise<Outline>
  /** Actors and places that claims name, most often named first. */
  readonly actors: (search: string | undefined, paging: Paging) => Promise<Paged<NamedRow>>
  readonly places: (search: string | undefined, paging: Paging) => Promise<Paged<PlaceRow>>
  /** Full text of reports and quotes of claims. */
  readonly search: (words: string, paging: Paging) => Promise<Paged<SearchHit>>
  /** Looks everything over; each finding names what is wrong and the remedy. None is clean. */
  readonly verify: (progress?: Progress) => Promise<Verified>
  /** Makes all that is derived again from reports, codings and reviews. */
  readonly rebuild: (progress?: Progress) => Promise<void>
  /** Writes all that nobody can make again to a file, as it is at one moment. */
  readonly backup: (path: string, progress?: Progress) => Promise<void>
  /**
   * Puts a backup into the store: where it holds nothing, in the stead of what it holds, or to what it holds; then makes what is derived again.
   * All or nothing: an error leaves the store as it was.
   */
  readonly restore: (path: string, mode: 'restore' | 'replace' | 'merge', progress?: Partial<RestoreProgress>) => Promise<Restored>
  /** Strikes out a report, or words; gives the tombstone, once nothing of them is left in the tables. */
  readonly takeDown: (request: TakedownRequest, progress?: Progress) => Promise<Takedown>
  /** How many reports say words that might be struck out, in one report or in all. */
  readonly countMarked: (words: string, report: string | undefined, progress?: Progress) => Promise<number>
  /** Which of some reports were struck out or say words that were, in their order. */
  readonly struck: (reports: readonly Report[]) => Promise<readonly boolean[]>
  readonly takedowns: () => Promise<readonly Takedown[]>
  /** Strikes out here what was struck out elsewhere, or in a store of which older copies are to be restored; gives how many takedowns are new. */
  readonly applyTakedowns: (takedowns: readonly Takedown[], progress?: Progress) => Promise<number>
  /** Who may ask a server that others can reach, and who changed what. */
  readonly accounts: Accounts
  /** Feeds that a server asks by itself, and how they are. */
  readonly feeds: Feeds
  /** Calls back when any process adds or codes reports; ends with the function that it gives. */
  readonly watch: (onChange: (change: Change) => void) => Promise<() => Promise<void>>
  readonly close: () => Promise<void>
}

export type ToldQuery = {
  /** Reports that were recorded up to this time, ISO 8601 with its zone. What is read in them is what the present reader reads. */
  readonly recorded?: string | undefined
  readonly known?: string | undefined
  readonly area?: string | undefined
  readonly deeds?: { readonly since: string; readonly until: string } | undefined
}

/**
 * What came of adding one report. `version` says that its address was known with another text; a report that was struck out is `refused`, and
 * `says` why.
 */
export type Added = AddedReport | { readonly kind: 'refused'; readonly key: string; readonly id: string; readonly says: string }

export type AddedReport = { readonly kind: 'new' | 'known' | 'version'; readonly key: string; readonly id: string }

/** A report as it counts, and as another coder reads it. */
export type RecodedPair = { readonly key: string; readonly id: string; readonly before: Line; readonly after: Line }

export type CodeOutcome = { readonly kind: 'coded'; readonly coding: PictureReport } | { readonly kind: 'failed'; readonly says: string }

/** `added` without keys says that changes may have been missed while the connection was lost. */
export type Change =
  | { readonly kind: 'added'; readonly keys: readonly string[] }
  | {
      readonly kind: 'coding' | 'coded' | 'failed'
      readonly key: string
      readonly id: string
      readonly claims?: number
      readonly says?: string
    }

/** `events` are those that were last made: to count is to make none. */
export type StoreCounts = {
  readonly reports: number
  readonly claims: number
  readonly events: number
  readonly waiting: number
  readonly failed: number
}
