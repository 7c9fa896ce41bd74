import type { Candidate, Resolved } from './candidate.ts'
import type { Found } from './resolve-references.ts'
import { isBefore } from './text-order.ts'

/** "Karak Castle … the castle": a site of which only what holds it is known, told again by its noun. */
export function siteBefore(candidate: Candidate, resolved: readonly Resolved[]): Found | undefined {
  if (candidate.noun?.kind !== 'site') return undefined
  const before = resolved.findLast(
    ({ candidate: other, place, isContainer }) =>
      place !== undefined && isContainer === true && isBefore(other, candidate) && nounOf(other) === candidate.name
  )
  return before?.place ? { place: before.place, rule: 'site-named-before', isContainer: true, namedBy: before.candidate } : undefined
}

const nounOf = ({ sentence, phrase, to }: Candidate): string | undefined =>
  phrase.to > to ? sentence.tokens[phrase.to - 1]?.lemma.toLowerCase() : undefined
