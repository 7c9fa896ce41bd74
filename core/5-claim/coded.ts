import type { Note } from '#base'
import type { Mentions } from '#mention'
import type { Report } from '#report'
import type { Sentence } from '#sentence'
import type { CleanText } from '#text'
import type { Attribution } from './attribution/attribution.ts'
import type { Claim } from './claim.ts'

/** One report and all that was read from it. */
export type Coded = {
  readonly report: Report
  readonly text: CleanText
  readonly sentences: readonly Sentence[]
  readonly mentions: Mentions
  readonly claims: readonly Claim[]
  /** Who says, thinks or wants what, all through the text, whether a claim is made of it or not; spans into the clean text. */
  readonly attributions: readonly Attribution[]
  /** Of all stages, in the order of the stages. */
  readonly notes: readonly Note[]
}
