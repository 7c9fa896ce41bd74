import type { ClaimFields, Decision, Review } from '@vedette/core'

/** A decision as a person makes it; `other` and `fields` as in `Review`. */
export type NewReview = {
  readonly claim: string
  readonly decision: Decision
  readonly by: string
  readonly fields?: ClaimFields | undefined
  readonly other?: string | undefined
  readonly note?: string | undefined
}

/** `key` is that of the report whose claim it is of. */
export type StoredReview = Review & { readonly key: string }

export type ReviewQuery = { readonly report?: string | undefined; readonly claim?: string | undefined; readonly by?: string | undefined }
