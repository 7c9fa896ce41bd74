import type { PlaceMention } from '#mention'
import type { Sentence } from '#sentence'
import { above, caseLemmas, deps, relationIs } from './walk.ts'

/** Of places one inside another ("Zahraa, a district of Homs", "a town in Aleppo province") the most specific stays; of those side by side, all. */
export function narrow(sentence: Sentence, places: readonly PlaceMention[]): readonly PlaceMention[] {
  const order = ['site', 'town', 'road', 'border', 'area', 'unresolved', 'province', 'country']
  const near = places.filter(place => !isMeasuredFrom(sentence, place) && !isBearing(sentence, place, places))
  const there = near.length > 0 ? near : places
  return there.filter(
    place =>
      !there.some(
        other => other !== place && order.indexOf(other.precision) < order.indexOf(place.precision) && holds(sentence, place, other)
      )
  )
}

/** "a village 60 km west of Timbuktu", "a town 150 km (90 miles) from the border": what a distance is measured from is not where it is, when that is told too. */
const isMeasuredFrom = (sentence: Sentence, { near, head }: PlaceMention): boolean =>
  (near !== undefined && / (of|from)$/.test(near)) ||
  deps(sentence, head, 'case').some(index => /^(of|from)$/i.test(sentence.tokens[index]!.words) && followsMeasure(sentence, index))

/** "in Kutum, west of El Fasher": what only tells where the place before the comma lies. */
const isBearing = ({ tokens }: Sentence, { from, near, extent }: PlaceMention, places: readonly PlaceMention[]): boolean =>
  (near !== undefined || extent?.rule === 'beyond') &&
  places.some(({ to }) => {
    const between = tokens.slice(to, from)
    return between[0]?.words === ',' && between.slice(1).every(({ tag }) => /^(ADP|ADV|ADJ|DET|NUM|NOUN)$/.test(tag))
  })

/** Whether a bracket with a number in it, as it gives a distance in other units, stands before a word. */
const followsMeasure = ({ tokens }: Sentence, index: number): boolean => {
  const open = tokens[index - 1]?.words === ')' ? tokens.findLast(token => token.index < index && token.words === '(')?.index : undefined
  return open !== undefined && tokens.slice(open, index).some(({ tag }) => tag === 'NUM') && tokens[open - 1]?.tag === 'NOUN'
}

/** Whether the wider place is said of the narrower: below it in the tree, or by name. */
const holds = (sentence: Sentence, wide: PlaceMention, small: PlaceMention): boolean =>
  !areListed(sentence, wide, small) &&
  ((wide.precision === 'country' && small.country === wide.country) ||
    (wide.precision === 'province' && small.within === wide.name) ||
    (above(sentence, wide.head).includes(small.head) && caseLemmas(sentence, wide.head).every(one => !/^(and|or)$/.test(one))))

/** "in Homs and the rest of Syria", "the villages of Lumbishi and Numbi": joined by "and", each is meant. */
const areListed = ({ tokens }: Sentence, a: PlaceMention, b: PlaceMention): boolean => {
  const tied = ({ head: x }: PlaceMention, { head: y, from, to }: PlaceMention): boolean => {
    const { relation, head } = tokens[x]!
    return relationIs(relation, ['conj']) && (head === y || (from <= head && head < to))
  }
  return tied(a, b) || tied(b, a)
}
