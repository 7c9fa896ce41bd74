import type { Candidate, Resolved } from './candidate.ts'
import type { Place } from './gazetteer.ts'
import type { Found } from './resolve-references.ts'
import { byPosition, isBefore } from './text-order.ts'

/** "the post at X … the town", "They took X. … the town": a name that is on no map, told last of those resolved, is what the noun takes up. Places that the noun cannot mean do not stand between. */
export function unmappedBefore(
  candidate: Candidate,
  resolved: readonly Resolved[],
  isOther: (place: Place) => boolean = () => false
): Found | undefined {
  if (candidate.noun?.kind !== 'town') return undefined
  const last = resolved
    .filter(
      ({ candidate: other, place, isContainer }) =>
        place &&
        (isContainer || !/^(?:country|province|area)$/.test(place.kind)) &&
        /^(?:name|described)$/.test(other.form) &&
        isBefore(other, candidate) &&
        !isOther(place)
    )
    .sort(byPosition)
    .at(-1)
  if (!last?.place || !last.isContainer || (last.candidate.noun && last.candidate.noun.kind !== 'town')) return undefined
  return { place: last.place, rule: 'unmapped-named-last', isContainer: true, namedBy: last.candidate }
}
