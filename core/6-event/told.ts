import type { LineActor, LineClaim, LineFigure, LinePlace, LineTerm, LineTime, LineWords, Pins } from '#claim'
import type { DayRange } from '#mention'

/** A claim, the report that makes it, and what joining asks about it. */
export type Told = {
  readonly claim: ToldClaim
  readonly report: ToldReport
  /** Days that `claim.on` spans, counted from 1970-01-01; open ends are infinite; absent when the claim has no date. */
  readonly days?: DayRange
  /** Keys of all areas that the claim's places are or lie in (`areaKeys`); of the report's chief area when it has no place. */
  readonly areas: readonly string[]
  /** What people said of whether it is about one thing with other claims; absent when nobody did. */
  readonly pins?: Pins
}

/** Claims in lists, as of a report each. Who is asked again about a list, the same object, may have kept what was found of it. */
export type ToldLists = readonly (readonly Told[])[]

/** What events and situations are made of: a claim without where its words stand. Parts that claims have alike may be one object. */
export type ToldClaim = Pick<LineClaim, 'id' | 'kind' | 'type' | 'acled' | 'stance' | 'quote' | 'span' | 'confidence'> & {
  readonly by: readonly ToldActor[]
  readonly to: readonly ToldActor[]
  readonly at: readonly ToldPlace[]
  readonly on: Pick<LineTime, 'date' | 'certainty'> | null
  readonly source: readonly Pick<LineActor, 'name' | 'side'>[]
  readonly if: Pick<LineWords, 'words'> | null
  readonly terms?: readonly ToldTerm[]
  readonly figures: readonly ToldFigure[]
}

export type ToldTerm = Pick<LineTerm, 'kind' | 'type' | 'within' | 'sets' | 'effect' | 'words'> & {
  readonly by: readonly ToldActor[]
  readonly to: readonly ToldActor[]
  readonly at: readonly ToldPlace[]
  readonly on: Pick<LineTime, 'date'> | null
}

export type ToldActor = Pick<LineActor, 'kind' | 'id' | 'name' | 'side'>
export type ToldPlace = Omit<LinePlace, 'words' | 'span' | 'literal' | 'certainty'>
export type ToldFigure = Omit<LineFigure, 'span'>

/** What is kept of a report beside a claim of it. */
export type ToldReport = {
  /** `reportKey` of the report. */
  readonly key: string
  readonly id: string
  readonly title: string | null
  /** EDTF. */
  readonly published: string | null
  readonly outlet: string | null
  readonly url: string | null
  /** What it is known by beside its copies: `markText` of its text; null when it is not known. */
  readonly mark: string | null
  /** The agency that it is credited to. */
  readonly credit: string | null
  /** Whether it mends or takes back what its outlet told before. */
  readonly amends: 'correction' | 'retraction' | null
}
