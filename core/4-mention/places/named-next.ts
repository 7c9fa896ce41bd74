import type { Candidate } from './candidate.ts'
import { isIndefinite } from './find-references.ts'

/** Of the candidates of the next sentence: "a hill town in Dhamar province. The army entered Utma town": the name of a town that was first told of without it. */
export function namedNext(reference: Candidate, next: readonly Candidate[]): Candidate | undefined {
  if (!isIndefinite(reference) || reference.noun?.kind !== 'town') return undefined
  return next.find(({ form, noun }) => (form === 'name' || form === 'described') && noun?.kind === 'town')
}
