import type { ClaimFields, Decision, LineClaim, Persons, PictureReport, Report, Review, ReviewedClaim, Span, Told } from '@vedette/core'

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
  /** A place of it lies in the box, which may cross the 180th meridian. */
  readonly bbox?: Box | undefined
  /** The least confidence. */
  readonly confidence?: number | undefined
  /** What people decided; without it all but the rejected are given. */
  readonly standing?: ClaimStanding | undefined
}

/** In degrees: west, south, east, north. */
export type Box = readonly [west: number, south: number, east: number, north: number]

export type ClaimStanding = ReviewedClaim['standing']

/** A claim as people left it. */
export type ClaimRow = {
  readonly claim: LineClaim
  readonly standing: ClaimStanding
  readonly report: Omit<Told['report'], 'mark' | 'credit' | 'amends'>
}

/** A decision as a person makes it; `other` and `fields` as in `Review`. */
export type NewReview = {
  readonly claim: string
  readonly decision: Decision
  readonly by: string
  readonly fields?: ClaimFields | undefined
  readonly other?: string | undefined
  readonly note?: string | undefined
}

/** A claim that a person adds to those of a report; its words are those of the span of the clean text. */
export type NewClaim = {
  /** Key of the report. */
  readonly report: string
  readonly kind: LineClaim['kind']
  readonly fields: ClaimFields & { readonly type: string }
  readonly span: Span
  readonly by: string
  readonly note?: string | undefined
}

/** `key` is that of the report whose claim it is of. */
export type StoredReview = Review & { readonly key: string }

/** How many people must decide alike before a decision counts; who said so, and when (ISO 8601, UTC). */
export type ReviewRule = { readonly persons: Persons; readonly by: string | null; readonly at: string | null }

export type ReviewQuery = { readonly report?: string | undefined; readonly claim?: string | undefined; readonly by?: string | undefined }

/** As of claims, asked of what they are joined to: `actor` is an id or a name, `report` one that tells of it. */
export type EventQuery = Omit<ClaimQuery, 'known' | 'standing'>

/** Of reports published up to `known`; in `area` (a key of `areaKeys`) where one is named. */
export type CoverageQuery = { readonly known?: string | undefined; readonly area?: string | undefined }

/** How much was read: of the area that was asked for, and of each country and province. Days are `YYYY-MM-DD`. */
export type Coverage = {
  readonly reports: number
  /** Those of most reports first; the name is null of reports without an outlet. */
  readonly outlets: readonly { readonly name: string | null; readonly reports: number }[]
  readonly first: string | null
  readonly last: string | null
  readonly areas: readonly {
    readonly key: string
    readonly reports: number
    readonly first: string | null
    readonly last: string | null
    /** A place in it; null of countries, and where no claim names one. */
    readonly point: { readonly lat: number; readonly lon: number } | null
  }[]
}

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
