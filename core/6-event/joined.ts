import type { Stance } from '#claim'
import type { Bound, FigureKind } from '#mention'
import type { Origin } from './find-origins.ts'
import type { ToldActor, ToldPlace } from './told.ts'

/** Claims of any number of reports about the same thing: one event, one state or one toll. */
export type Joined = {
  /** That of the first-published of its claims: it stays while later reports add theirs. */
  readonly id: string
  readonly kind: 'event' | 'state' | 'toll'
  readonly type: string
  readonly acled: string | null
  readonly by: readonly Party[]
  readonly to: readonly Party[]
  readonly at: readonly Spot[]
  readonly on: JoinedTime | null
  /**
   * The stance that most origins take, each by its weight (`interests.ts`); ties go to the first of asserted, denied, planned, requested, possible.
   * What all claims were withdrawn of is denied.
   */
  readonly stance: Stance
  /** How many claims that stand take each stance. */
  readonly stances: Readonly<Partial<Record<Stance, number>>>
  /** Words of the conditions that its claims state. */
  readonly if: readonly string[]
  readonly figures: readonly JoinedFigure[]
  /** Who says so: names of the claims' innermost sources, and outlets where the report says it in its own voice. */
  readonly claimants: readonly string[]
  readonly claims: readonly ClaimRef[]
  readonly reports: number
  readonly outlets: number
  /** Independent origins: a named source, an agency and a copied text count once however many outlets carry them. */
  readonly origins: number
  readonly voices: readonly Origin[]
  /** What the sides say that it is about. */
  readonly concerned: Concerned
  /** Where its claims contradict each other. */
  readonly disputes: readonly Dispute[]
  /** 0 to 1, two decimals. */
  readonly confidence: number
  /** Why each claim after the first is held to be about the same thing. */
  readonly reasons: readonly JoinReason[]
}

export type Party = ToldActor
export type Spot = ToldPlace & { readonly key: string | null }

/** What the sides say themselves that something is about: who does it and to whom it is done. */
export type Concerned = {
  readonly agree: 'they agree' | 'they contradict each other' | 'one is heard' | 'neither is heard'
  readonly sides: readonly ConcernedSide[]
}

export type ConcernedSide = {
  readonly side: string
  readonly role: 'by' | 'to'
  readonly stance: Stance
  /** Whether it speaks for or against what it stands to gain. */
  readonly interest: 'for' | 'against' | 'neither'
  readonly claims: readonly string[]
}

/** A question that claims answer differently, each answer with who gives it; the one of most origins first. */
export type Dispute = {
  readonly about: 'whether' | 'who'
  readonly positions: readonly { readonly says: string; readonly origins: readonly string[]; readonly claims: readonly string[] }[]
}

/** What became of a claim, and the key of the report that says so. */
export type Amended = { readonly standing: 'corrected' | 'withdrawn'; readonly by: string }

/** `date` is the most precise date given (EDTF); `low` and `high` are the days that all dates given span. */
export type JoinedTime = { readonly date: string; readonly low: string | null; readonly high: string | null }

/** What the claims count, as a range, and who holds which value. */
export type JoinedFigure = JoinedPart & {
  readonly what: FigureKind | null
  /** Those that claims count apart, or as part of the whole: never to be added to it. */
  readonly parts: readonly JoinedPart[]
}

/** A number as a range: the least, the best and the most that anyone gives. */
export type JoinedPart = {
  /** Whom all values count, as printed; null when they name them differently. */
  readonly who: string | null
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  /** What chose `best`. */
  readonly rule: FigureRule
  readonly values: readonly FigureValue[]
}

export type FigureRule = 'no number' | 'only value' | 'most origins' | 'most weight' | 'lowest of equals'

export type FigureValue = {
  readonly count: number | null
  readonly bound: Bound | null
  readonly words: string
  readonly claim: string
  /** Who gives it: the name of its claim's origin. */
  readonly origin: string
}

/** A claim, its words, and the report that they stand in. */
export type ClaimRef = {
  readonly id: string
  readonly report: string
  readonly reportId: string
  readonly published: string | null
  readonly outlet: string | null
  readonly stance: Stance
  readonly source: readonly string[]
  /** The name of its origin: of claims that have one alike, one is as good as all. */
  readonly origin: string
  /** Null while it stands: what was corrected or withdrawn is shown, and no longer counted. */
  readonly amended: Amended | null
  readonly quote: string
}

export type JoinReason = { readonly claim: string; readonly with: string; readonly score: number; readonly says: readonly string[] }
