import type { Candidate } from './candidate.ts'
import { isIndefinite } from './find-references.ts'

/** "a hill town in Dhamar province. The army entered Utma town": the name of a town that was first told of without it. */
export function namedNext(reference: Candidate, candidates: readonly Candidate[]): Candidate | undefined {
  if (!isIndefinite(reference) || reference.noun?.kind !== 'town') return undefined
  return candidates.find(
    ({ form, noun, sentence }) =>
      (form === 'name' || form === 'described') && noun?.kind === 'town' && sentence.index - reference.sentence.index === 1
  )
}
