import type { Candidate, Resolved } from './candidate.ts'
import type { Place } from './gazetteer.ts'
import type { PlaceIndex } from './place-index.ts'
import { provinceOf } from './province-of.ts'
import { isBefore } from './text-order.ts'

/** "Sake … the provincial capital": the seat of the province that the place named last lies in. */
export function provincialSeat(candidate: Candidate, named: readonly Resolved[], index: PlaceIndex): Place | undefined {
  const { sentence, phrase, from } = candidate
  const { ofProvince } = index.knowledge.words
  if (!sentence.tokens.slice(phrase.from, from).some(({ words }) => ofProvince.has(words.toLowerCase()))) return undefined
  const last = named.findLast(({ place, candidate: other }) => place?.within !== undefined && isBefore(other, candidate))?.place
  const province = last && provinceOf(last, index)
  return province && index.seatOf(province)
}
