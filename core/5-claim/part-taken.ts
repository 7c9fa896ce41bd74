import { gather } from '#base'
import type { PlaceMention } from '#mention'
import type { Sentence } from '#sentence'
import type { Draft } from './draft.ts'
import { classesOf, isOf, type Scene } from './scene.ts'
import { caseLemmas, relationIs } from './walk.ts'

/**
 * "captured a checkpoint in Anadan", "a factory 7 km from Sirte": what is taken, held or left is a thing in the place or by it. Who holds the place does
 * not follow from it: the place is marked as told in part.
 */
export function partTaken(scene: Scene, draft: Draft): Draft {
  if (!/^(COERCE\/seize|RETREAT\/withdraw|control)$/.test(draft.type)) return draft
  const { partly } = draft.match.compiled.pattern
  const heads = gather(
    draft.match.fillings.filter(({ role }) => role === 'at' || role === undefined),
    filling => filling.heads
  )
  const at = draft.at.map(place =>
    place.part === undefined && (partly ? mayBePart(draft.type, place) : isOfPart(scene, draft, heads, place))
      ? { ...place, part: 'part' }
      : place
  )
  return at.some((place, index) => place !== draft.at[index]) ? { ...draft, at } : draft
}

function isOfPart(scene: Scene, { sentence, type }: Draft, heads: readonly number[], place: PlaceMention): boolean {
  if (!mayBePart(type, place)) return false
  // Of a province only what is said of itself: "parts of" it, its capital and the areas in it are not the whole.
  if (!isSpot(place) && place.sentence === sentence.index)
    return heads.length > 0 && !heads.some(head => isItself(sentence, head, place) && !isOf(classesOf(scene, sentence, head), ['ground']))
  const things = heads.filter(head => isOf(classesOf(scene, sentence, head), ['thing']))
  // A place that an earlier sentence names: "the town" is the place itself, a base or a hill is not.
  if (place.sentence !== sentence.index)
    return things.some(head => isOf(classesOf(scene, sentence, head), ['building', 'post', 'road', 'ground']))
  return things.length > 0 && !heads.some(head => isItself(sentence, head, place))
}

/** "rebel-held areas in Homs province" are not the province; what is taken in one is told of it as ever. */
const mayBePart = (type: string, place: PlaceMention): boolean => isSpot(place) || (type === 'control' && place.precision !== 'site')

/** Places that are held or left as a whole. */
const isSpot = ({ precision }: PlaceMention): boolean => precision !== 'site' && precision !== 'country' && precision !== 'province'

/** Whether the phrase of a word is the place: inside it, beside it ("the capital, Sirte"), of it ("most of the city of Sirte") or in a row of it ("the towns of Sirte and Derna"). */
function isItself(sentence: Sentence, head: number, place: PlaceMention): boolean {
  if (place.from <= head && head < place.to) return true
  const token = sentence.tokens[firstOfRow(sentence, place.head)]
  return (
    token !== undefined &&
    (token.index === head ||
      (token.head === head &&
        (relationIs(token.relation, ['appos', 'flat', 'compound', 'conj']) || caseLemmas(sentence, token.index).includes('of'))))
  )
}

/** The first of the phrases that a word is joined to. */
function firstOfRow({ tokens }: Sentence, index: number): number {
  let at = index
  while (relationIs(tokens[at]!.relation, ['conj']) && tokens[at]!.head < at) at = tokens[at]!.head
  return at
}
