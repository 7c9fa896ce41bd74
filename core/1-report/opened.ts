import type { Report } from './report.ts'

/** What came of one report of an input: the report, or why it is refused. */
export type Opened =
  | { readonly kind: 'report'; readonly report: Report }
  | {
      readonly kind: 'refused'
      /** `file.jsonl:17`; the name alone when the whole input is refused. */
      readonly where: string
      /** One lower-case sentence with the offending value and the remedy. */
      readonly says: string
    }

/** A refusal. */
export const refuse = (where: string, says: string): Opened => ({ kind: 'refused', where, says })
