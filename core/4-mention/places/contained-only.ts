import type { Candidate, Resolved } from './candidate.ts'
import type { Place } from './gazetteer.ts'
import type { PlaceIndex } from './place-index.ts'
import { provinceOf } from './province-of.ts'
import type { Theatre } from './theatre.ts'

/** Nothing is likely enough: say in what it lies, from the words, else from the place named nearest to it, else from where the report plays. A capital is named in all reports, and holds nothing beyond its sentence. */
export function containedOnly(
  candidate: Candidate,
  containers: readonly Place[],
  known: (from: number, to?: number) => readonly Resolved[],
  theatre: Theatre,
  index: PlaceIndex
): Resolved {
  const [told] = containers
  const area = told?.kind === 'town' && told.within === told.name ? (provinceOf(told, index) ?? told) : told
  if (area) return { candidate, place: area, rule: 'lies-in-what-the-words-say', isContainer: true }
  const at = candidate.sentence.index
  const near = known(at - 2, at + 2)
    .filter(({ place, candidate: other }) => place && place.kind !== 'country' && other.name !== candidate.name)
    .filter(({ place, candidate: other }) => other.sentence.index === at || place?.feature !== 'PPLC')
    .toSorted((a, b) => stepsTo(a.candidate, candidate) - stepsTo(b.candidate, candidate))
  const province = near.map(({ place }) => place && provinceOf(place, index)).find(place => place !== undefined)
  if (province) return { candidate, place: province, rule: 'lies-near-what-was-named', isContainer: true }
  const country = theatre.main === undefined ? undefined : index.country(theatre.main)?.place
  return country ? { candidate, place: country, rule: 'lies-in-the-theatre', isContainer: true } : { candidate, rule: 'unresolved' }
}

/** How far a name stands from another: by tokens in its sentence, then by sentences, those before it first. */
function stepsTo(other: Candidate, { sentence, from }: Candidate): number {
  const sentences = other.sentence.index - sentence.index
  if (sentences === 0) return Math.abs(other.from - from)
  return sentences < 0 ? sentences * -2000 - other.from : sentences * 2000 + 1000 + other.from
}
