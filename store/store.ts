import type { Joined, LineClaim, PictureReport, Report, Review, ReviewedClaim, Told } from '@vedette/core'
import type { NewReview, ReviewQuery, StoredReview } from './reviewing.ts'

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
  readonly codeNext: (coder: string, code: (report: Report) => Promise<CodeOutcome>) => Promise<'coded' | 'failed' | 'nothing'>
  /** How many reports wait to be coded. */
  readonly waiting: () => Promise<number>
  /** Queues all reports whose latest coding is by another coder; gives their number. */
  readonly recode: (coder: string) => Promise<number>
  readonly counts: () => Promise<StoreCounts>
  readonly reports: (query: ReportQuery, paging: Paging) => Promise<Paged<ReportRow>>
  readonly report: (key: string) => Promise<StoredReport | undefined>
  /** The coded reports that were published last, `most` at most, and how many there are in all. */
  readonly latestCoded: (query: CodedQuery, most: number) => Promise<LatestCoded>
  /** The first and the last day on which a report was published. */
  readonly publishedDays: () => Promise<PublishedDays>
  readonly claims: (query: ClaimQuery, paging: Paging) => Promise<Paged<ClaimRow>>
  readonly claim: (id: string) => Promise<ClaimRow | undefined>
  /** Keeps a person's decision on a claim and applies it. `undefined` when there is no such claim, or no such other one. */
  readonly review: (review: NewReview) => Promise<StoredReview | undefined>
  /** All decisions, the latest first. */
  readonly reviews: (query: ReviewQuery, paging: Paging) => Promise<Paged<StoredReview>>
  /**
   * Claims to make events and situations of: of reports published up to `known`, in an area (a key of `areaKeys`). With `deeds`, deeds that
   * fall outside those days are left out, unless they took a place, state a condition or have no date.
   */
  readonly told: (query: ToldQuery) => Promise<readonly Told[]>
  readonly events: (query: EventQuery, paging: Paging) => Promise<Paged<Joined>>
  readonly event: (id: string) => Promise<Joined | undefined>
  /** Actors and places that claims name, most often named first. */
  readonly actors: (search: string | undefined, paging: Paging) => Promise<Paged<NamedRow>>
  readonly places: (search: string | undefined, paging: Paging) => Promise<Paged<PlaceRow>>
  /** Full text of reports and quotes of claims. */
  readonly search: (words: string, paging: Paging) => Promise<Paged<SearchHit>>
  /** Looks everything over; each finding names what is wrong and the remedy. None is clean. */
  readonly verify: (progress?: (done: number, all: number) => void) => Promise<Verified>
  /** Makes all that is derived again from reports, codings and reviews. */
  readonly rebuild: (progress?: (done: number, all: number) => void) => Promise<void>
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

/** What came of adding one report. `version` says that its address was known with another text. */
export type Added = { readonly kind: 'new' | 'known' | 'version'; readonly key: string; readonly id: string }

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

export type StoreCounts = {
  readonly reports: number
  readonly claims: number
  readonly events: number
  readonly waiting: number
  readonly failed: number
}

/** `cursor` is what the page before gave as `next`; `limit` is 1 to 500. */
export type Paging = { readonly cursor?: string | undefined; readonly limit: number }
export type Paged<Row> = { readonly rows: readonly Row[]; readonly next: string | null }

export type ReportQuery = {
  readonly search?: string | undefined
  readonly outlet?: string | undefined
  /** Published on or after, on or before, `YYYY-MM-DD`. */
  readonly since?: string | undefined
  readonly until?: string | undefined
  readonly state?: 'waiting' | 'coded' | 'failed' | undefined
  /** Recorded up to this time, ISO 8601 with its zone. */
  readonly recorded?: string | undefined
}

export type ReportRow = {
  readonly key: string
  /** The first, in the order of the alphabet, of the names that it was added under. */
  readonly id: string
  readonly title: string | null
  readonly published: string | null
  readonly outlet: string | null
  readonly url: string | null
  readonly language: string | null
  readonly state: 'waiting' | 'coded' | 'failed'
  /** Why it could not be coded. */
  readonly says: string | null
  readonly claims: number
  /** ISO 8601, UTC. */
  readonly recorded: string
}

/** Published up to `known`, with a claim in `area` (a key of `areaKeys`) that no later text of the same address replaces. */
export type CodedQuery = { readonly known?: string | undefined; readonly area?: string | undefined }

/** Keys, the latest first. */
export type LatestCoded = { readonly keys: readonly string[]; readonly all: number }

/** `YYYY-MM-DD`; null when no report has a date. */
export type PublishedDays = { readonly first: string | null; readonly last: string | null }

export type StoredReport = ReportRow & {
  /** All names that it was added under. */
  readonly names: readonly string[]
  readonly report: Report
  /** As people left it. */
  readonly coding: PictureReport | null
  /** Claims that people decided on, those that they rejected among them. */
  readonly reviewed: readonly ReviewedClaim[]
  /** Decisions on claims that its present coding does not have. */
  readonly lostReviews: readonly Review[]
  /** Keys of the reports with the same url, by time of publication, then of recording; itself among them. */
  readonly versions: readonly string[]
}

export type ClaimQuery = {
  readonly kind?: LineClaim['kind'] | undefined
  /** `COERCE/seize`, or `COERCE` for all modes of it. */
  readonly type?: string | undefined
  readonly stance?: LineClaim['stance'] | undefined
  readonly side?: string | undefined
  readonly actor?: string | undefined
  readonly source?: string | undefined
  /** A key of `areaKeys`: `SY`, `SY/Idlib`, a place. */
  readonly area?: string | undefined
  readonly report?: string | undefined
  readonly search?: string | undefined
  /** Days that the claim's date may touch, `YYYY-MM-DD`. */
  readonly since?: string | undefined
  readonly until?: string | undefined
  readonly known?: string | undefined
  /** What people decided; without it all but the rejected are given. */
  readonly standing?: ClaimStanding | undefined
}

export type ClaimStanding = ReviewedClaim['standing']

/** A claim as people left it. */
export type ClaimRow = {
  readonly claim: LineClaim
  readonly standing: ClaimStanding
  readonly report: Omit<Told['report'], 'mark' | 'credit' | 'amends'>
}

export type EventQuery = Pick<ClaimQuery, 'kind' | 'type' | 'area' | 'since' | 'until'>

export type NamedRow = { readonly id: string | null; readonly name: string; readonly side: string | null; readonly claims: number }
export type PlaceRow = {
  readonly key: string
  readonly name: string
  readonly country: string | null
  readonly within: string | null
  readonly lat: number | null
  readonly lon: number | null
  readonly claims: number
}
export type SearchHit =
  | { readonly kind: 'report'; readonly report: ReportRow; readonly words: string }
  | { readonly kind: 'claim'; readonly claim: ClaimRow }

/** `areEventsStale`: codings came since the events were made, so that these were not looked at; who next asks for events has them made. */
export type Verified = { readonly findings: readonly Finding[]; readonly areEventsStale: boolean }

export type Finding = { readonly what: string; readonly says: string; readonly remedy: string }
