import { wordsOf } from '#sentence'
import { byIndex } from '../by-index.ts'
import type { Candidate, Resolved } from './candidate.ts'
import { distanceKm } from './distance-km.ts'

/** A town this far from its province's seat lies in the province, not in the seat; a large seat reaches twice as far as its radius. */
const outsideKm = 10

/**
 * "Maarat al-Numan in Idlib": of a town and a province of one name the province is meant where it holds another town. "Karrada in Baghdad" stays in
 * the city.
 */
export function widenHolders(resolved: readonly Resolved[]): readonly Resolved[] {
  const wide = new Map<Resolved, Resolved>()
  const resolvedIn = byIndex(resolved, ({ candidate }) => candidate.sentence.index)
  for (const held of resolved) {
    const holder =
      held.place?.kind === 'town' && !held.isContainer ? holderOf(held.candidate, resolvedIn(held.candidate.sentence.index)) : undefined
    const found = holder && widen(held, holder)
    if (holder && found) wide.set(holder, found)
  }
  return wide.size === 0 ? resolved : resolved.map(one => wide.get(one) ?? one)
}

/** The name that a candidate is said to lie in, right behind it. */
function holderOf({ sentence, phrase, to }: Candidate, beside: readonly Resolved[]): Resolved | undefined {
  const end = Math.max(phrase.to, to)
  return beside.find(
    ({ candidate: other }) =>
      other.from >= end &&
      other.form === 'name' &&
      /^,? ?(?:in|inside|located in)$/i.test(wordsOf(sentence, end, Math.max(end, Math.min(other.phrase.from, other.from))))
  )
}

function widen({ place: held }: Resolved, holder: Resolved): Resolved | undefined {
  const { place: seat, candidate } = holder
  if (!held || seat?.kind !== 'town' || seat.within === undefined || held.within !== seat.within || held.country !== seat.country)
    return undefined
  if (candidate.noun !== undefined || distanceKm(held, seat) <= Math.max(outsideKm, 2 * seat.radiusKm)) return undefined
  const province = candidate.matches.find(
    ({ place, exact }) => exact && place.kind === 'province' && place.country === seat.country && place.name === seat.within
  )
  return province && { ...holder, place: province.place, rule: 'province-that-holds-the-town-before' }
}
