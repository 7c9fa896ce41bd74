import type { Candidate, Resolved } from './candidate.ts'
import type { Found } from './resolve-references.ts'
import { byPosition, isBefore } from './text-order.ts'

/** "the post at X … the town": a name that is on no map, told last in the same sentence, is what the noun takes up. */
export function unmappedBefore(candidate: Candidate, resolved: readonly Resolved[]): Found | undefined {
  if (candidate.noun?.kind !== 'town') return undefined
  const last = resolved
    .filter(
      ({ candidate: other, place }) =>
        place &&
        place.kind !== 'country' &&
        /^(?:name|described)$/.test(other.form) &&
        other.sentence === candidate.sentence &&
        isBefore(other, candidate)
    )
    .sort(byPosition)
    .at(-1)
  if (!last?.place || !last.isContainer || (last.candidate.noun && last.candidate.noun.kind !== 'town')) return undefined
  return { place: last.place, rule: 'unmapped-named-last', isContainer: true, namedBy: last.candidate }
}
