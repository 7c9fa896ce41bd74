import type { Joined, LineClaim, PictureReport, Report, Told } from '@vedette/core'

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
  /** Keys of the reports that are called so: by key, name or address. */
  readonly named: (called: string) => Promise<readonly string[]>
  /** The coded reports that were published last, `most` at most, and how many there are in all. */
  readonly latestCoded: (query: CodedQuery, most: number) => Promise<LatestCoded>
  /** The first and the last day on which a report was published. */
  readonly publishedDays: () => Promise<PublishedDays>
  readonly claims: (query: ClaimQuery, paging: Paging) => Promise<Paged<ClaimRow>>
  readonly claim: (id: string) => Promise<ClaimRow | undefined>
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
  readonly takedowns: () => Promise<readonly Takedown[]>
  /** Strikes out here what was struck out elsewhere, or in a store of which older copies are to be restored; gives how many takedowns are new. */
  readonly applyTakedowns: (takedowns: readonly Takedown[], progress?: Progress) => Promise<number>
  /** Calls back when any process adds or codes reports; ends with the function that it gives. */
  readonly watch: (onChange: (change: Change) => void) => Promise<() => Promise<void>>
  readonly close: () => Promise<void>
}

/** Hears how much of all is done. */
export type Progress = (done: number, all: number) => void

/** Of a restore: rows that came from the file, reports that were looked over for what was struck out, and those whose derived rows were made. */
export type RestoreProgress = { readonly loaded: Progress; readonly struck: Progress; readonly rebuilt: Progress }

/** How many rows came that were not there. */
export type Restored = { readonly reports: number; readonly codings: number; readonly claims: number; readonly reviews: number }

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

/** What to strike out: a report; words, wherever they stand; or words of one report. */
export type TakedownRequest = {
  /** The key of a report. */
  readonly report?: string | undefined
  /** A name or a passage. Letters may be large or small and bear marks or not; what stands between words does not matter. */
  readonly words?: string | undefined
  readonly reason: string
  readonly by: string
}

/** A tombstone: that something was struck out, when, why and by whom; not what. */
export type Takedown = {
  readonly id: string
  readonly kind: 'report' | 'words'
  /** Of the report that it was meant for. */
  readonly key: string | null
  readonly reason: string
  readonly by: string
  /** ISO 8601, UTC. */
  readonly at: string
  /** By what the words are known when they come in again: salted hashes. */
  readonly mark: { readonly salt: string; readonly wordCount: number; readonly firstHash: string; readonly wordsHash: string } | null
  /** Reports that are gone, and the key of what is left of each. */
  readonly reports: readonly { readonly key: string; readonly became: string | null }[]
}

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
  readonly coding: PictureReport | null
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
}

export type ClaimRow = { readonly claim: LineClaim; readonly report: Omit<Told['report'], 'mark' | 'credit' | 'amends'> }

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
