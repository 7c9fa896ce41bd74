import type { CodeTexts } from './code-texts.ts'

/** One measured figure: a share of 0 to 1, or an F1. */
export type Figure = {
  readonly name: string
  readonly value: number
  /** Out of how many. */
  readonly asked: number
  /** What the simplest rule that needs no reading scores; its words say which rule. */
  readonly baseline?: { readonly value: number; readonly rule: string }
  /** The best published figure, and whose. */
  readonly best?: string
  readonly wanted?: number
}

/** A row that was read wrongly. */
export type RowError = { readonly kind: string; readonly says: string }

/** What was measured on one set. */
export type SetScore = {
  /** How many rows of how many, and how they were drawn. */
  readonly size: string
  readonly figures: readonly Figure[]
  readonly errors: readonly RowError[]
}

export type Absent = { readonly absent: string }

/** A public set that the reader is measured on, read in place. */
export type ScoredSet = {
  readonly name: string
  readonly title: string
  readonly measure: (code: CodeTexts) => Promise<SetScore | Absent>
}
