import type { Certainty, Note, Span } from '#base'
import type { ActorKind, Bound, ExtentGeometry, ExtentRule, FigureKind, PlacePrecision, TimeMention } from '#mention'
import type { Claim, Stance } from './claim.ts'
import type { Term } from './term.ts'

/** One coded report as the claims format has it (`docs/claims-format.md`). What is not known is `null`, never left out. */
export type Line = {
  readonly report: LineReport
  readonly mentions: {
    readonly actors: readonly LineActor[]
    readonly places: readonly LinePlace[]
    readonly times: readonly LineTime[]
    readonly counts: readonly LineFigure[]
  }
  readonly claims: readonly LineClaim[]
  readonly notes: readonly LineNote[]
}

export type LineReport = {
  readonly id: string
  readonly hash: string
  readonly title: string | null
  readonly published: string | null
  readonly outlet: string | null
  readonly url: string | null
  readonly language: string | null
  readonly text: string
}

/** Words of `report.text`, and where they stand in it. */
export type LineWords = { readonly words: string; readonly span: Span }

export type LineActor = LineWords & {
  readonly kind: ActorKind
  readonly id: string | null
  readonly name: string
  readonly side: string | null
  readonly certainty: Certainty
}

export type LinePlace = LineWords & {
  readonly id: string | null
  readonly name: string
  readonly lat: number | null
  readonly lon: number | null
  readonly country: string | null
  readonly within: string | null
  readonly precision: PlacePrecision
  readonly radiusKm: number | null
  readonly part: string | null
  /** The words say that all of a province or country is meant; else absent. */
  readonly whole?: true
  readonly near: string | null
  readonly road: string | null
  readonly border: string | null
  /** Absent in lines that were written before it was. */
  readonly extent?: LineExtent | null
  readonly literal: boolean
  readonly certainty: Certainty
}

/** Where the words put it, when that is not the place as a whole: a circle that holds all of it, and its line or outline (GeoJSON) when it is no circle. */
export type LineExtent = {
  readonly rule: ExtentRule
  readonly lat: number
  readonly lon: number
  readonly radiusKm: number
  readonly geometry: ExtentGeometry | null
}

export type LineTime = LineWords & { readonly date: string | null; readonly kind: TimeMention['kind']; readonly certainty: Certainty }

export type LineFigure = LineWords & {
  readonly count: number | null
  readonly low: number | null
  readonly high: number | null
  readonly bound: Bound | null
  readonly what: FigureKind | null
  readonly who: string | null
  readonly partOf: string | null
}

export type LineClaim = {
  readonly id: string
  readonly kind: Claim['kind']
  readonly type: string
  readonly acled: string | null
  readonly by: readonly LineActor[]
  readonly to: readonly LineActor[]
  readonly at: readonly LinePlace[]
  readonly on: LineTime | null
  readonly source: readonly LineActor[]
  readonly stance: Stance
  readonly if: LineWords | null
  /** Absent in lines that were written before it was. */
  readonly terms?: readonly LineTerm[]
  readonly figures: readonly LineFigure[]
  readonly quote: string
  readonly span: Span
  readonly rule: string
  readonly certainty: Certainty
  readonly confidence: number
}

/** What would meet a claim's condition, answer its demand or break its truce. */
export type LineTerm = LineWords & {
  readonly kind: Claim['kind']
  readonly type: string
  readonly by: readonly LineActor[]
  readonly to: readonly LineActor[]
  readonly at: readonly LinePlace[]
  readonly on: LineTime | null
  readonly within: string | null
  readonly sets: Term['sets']
  readonly effect: Term['effect']
}

export type LineNote = { readonly stage: Note['stage']; readonly rule: string; readonly span?: Span; readonly says: string }
