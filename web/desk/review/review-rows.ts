import type { Review } from '../../../core/5-claim/review/review.ts'
import type { LineClaim } from '../../picture/picture.ts'

/** A claim that nobody has looked at, and how soon somebody should. */
export type Queued = {
  readonly urgency: number
  readonly row: {
    readonly claim: LineClaim
    readonly report: { readonly key: string; readonly id: string; readonly outlet: string | null; readonly published: string | null }
  }
}

/** `surer` counts those that are read with a confidence or more. */
export type Queue = {
  readonly rows: readonly Queued[]
  readonly surer: readonly { readonly above: number; readonly claims: number }[]
}

/** Decisions, the latest first. */
export type Decided = { readonly rows: readonly (Review & { readonly key: string })[]; readonly next: string | null }

/** A decision that waits for a second person, and the key of its report. */
export type PendingReview = Review & { readonly key: string }
export type Pending = { readonly rows: readonly PendingReview[] }

/** How many people must decide alike; who said so. */
export type ReviewRule = { readonly persons: 1 | 2; readonly by: string | null; readonly at: string | null }

export type TypeRow = { readonly type: string; readonly kind: LineClaim['kind']; readonly says: string }
export type TypeRows = { readonly rows: readonly TypeRow[] }
