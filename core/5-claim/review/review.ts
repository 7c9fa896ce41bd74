import type { Span } from '#base'
import type { LineClaim } from '../line.ts'

/** What a person may decide on a claim. `add` is of one that the reader missed; `undo` takes back an earlier decision; `same` and `apart` say of two claims whether they are about one thing. */
export type Decision = 'accept' | 'reject' | 'correct' | 'note' | 'same' | 'apart' | 'add' | 'undo'

/** A person's decision on a claim. Decisions are only ever added: one that was wrong is undone by another. */
export type Review = {
  readonly id: string
  /** Id of the claim that was looked at, or added. */
  readonly claim: string
  /** What it was, by which it is found again in a later coding of its report. */
  readonly anchor: ReviewAnchor
  readonly decision: Decision
  /** Of `correct`: the parts that take the place of those that were read. Of `add`: those of the claim. */
  readonly fields: ClaimFields | null
  /** Of `same` and `apart`: the id of the other claim. Of `undo`: the id of the review that is taken back. */
  readonly other: string | null
  readonly by: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly note: string | null
}

/** `quote` is of claims that were added: their words, by which they are found where a later cleaning moved them. */
export type ReviewAnchor = Pick<LineClaim, 'kind' | 'type'> & { readonly span: Span; readonly quote?: string }

/** Parts of a claim that can be corrected. */
export type ClaimFields = Partial<Pick<LineClaim, 'type' | 'by' | 'to' | 'at' | 'on' | 'source' | 'stance' | 'figures'>>
