import type { Span } from './span.ts'

/** What a stage could not do, or did to the text: said, never silent. `span` is in the clean text where there is one. */
export type Note = {
  readonly stage: 'report' | 'text' | 'sentence' | 'mention' | 'claim' | 'export'
  /** The rule's kebab-case name. */
  readonly rule: string
  readonly span?: Span
  /** One sentence for a person. */
  readonly says: string
}
