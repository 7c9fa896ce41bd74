/** How a report says that it mends or takes back what its outlet told before, with examples. */
export type AmendmentPattern = {
  readonly rule: 'correction' | 'retraction'
  /** Tested at the title, at the first words of the text, and at the start of each of its last paragraphs. */
  readonly pattern: RegExp
  readonly says: readonly string[]
  readonly not: readonly string[]
}
