import type { LineClaim } from '#claim'
import type { DayRange } from '#mention'

/** A claim, the report that makes it, and what joining asks about it. */
export type Told = {
  readonly claim: LineClaim
  readonly report: ToldReport
  /** Days that `claim.on` spans, counted from 1970-01-01; open ends are infinite; absent when the claim has no date. */
  readonly days?: DayRange
  /** Keys of all areas that the claim's places are or lie in (`areaKeys`); of the report's chief area when it has no place. */
  readonly areas: readonly string[]
}

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
}
