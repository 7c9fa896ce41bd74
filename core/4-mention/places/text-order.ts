import type { Candidate, Resolved } from './candidate.ts'

/** Whether words stand before others in the text. */
export const isBefore = (a: Candidate, b: Candidate): boolean =>
  a.sentence.index < b.sentence.index || (a.sentence.index === b.sentence.index && a.from < b.from)

/** Sorts what was found by where it stands. */
export const byPosition = (a: Resolved, b: Resolved): number =>
  a.candidate.sentence.index - b.candidate.sentence.index || a.candidate.from - b.candidate.from
