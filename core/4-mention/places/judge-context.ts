import { dependentsOf, headOfRange, isRelation, type Sentence, wordsOf } from '#sentence'
import { isWithin } from './choose-place.ts'
import type { Place } from './gazetteer.ts'
import { isRoadEnd } from './is-road-end.ts'
import { firstListed, isOverrun, isStruck, isTaken } from './is-struck.ts'
import type { Question, Reason } from './judge-name.ts'
import type { PlaceIndex } from './place-index.ts'
import type { PlaceWords } from './place-knowledge.ts'

/** What the words around a name say for its being a place. */
export function judgeContext({ sentence, from, to, phrase, index, style, matches }: Question): readonly Reason[] {
  const { words } = index.knowledge
  const reason: Reason[] = []
  const before = sentence.tokens[phrase.from - 1]?.words.toLowerCase() ?? ''
  if (words.held.has(sentence.tokens[from - 1]?.words.toLowerCase() ?? '')) reason.push('isHeld')
  if (style === 'mixed' && isStruck(sentence, from, to, words)) reason.push('isStruck')
  if (style === 'mixed' && matches.some(({ exact }) => exact) && isTaken(sentence, from, to, words)) reason.push('isTaken')
  if (style === 'mixed' && matches.some(({ exact }) => exact) && isOverrun(sentence, from, to, words)) reason.push('isOverrun')
  if (style === 'mixed' && matches.some(({ exact }) => exact) && isRoadEnd(sentence, { from, to }, words)) reason.push('isRoadEnd')
  if (phrase.noun) reason.push('hasNoun')
  if (phrase.part !== undefined || phrase.near !== undefined) reason.push('hasPart')
  const first = firstListed(sentence, from, to)
  if ([before, ...[from, first].map(at => sentence.tokens[at - 1]?.words.toLowerCase() ?? '')].some(word => words.literal.has(word)))
    reason.push('afterLiteral')
  const outer = nextContainer(sentence, Math.max(to, phrase.to), index)
  if (outer) reason.push(outer.kind !== 'country' && matches.some(({ place }) => isWithin(place, outer)) ? 'liesInNext' : 'beforeContainer')
  if (style === 'mixed' && isApposed(sentence, from, to, words)) reason.push('isApposed')
  if (style === 'mixed' && hasPeople(sentence, from, to, words)) reason.push('hasPeople')
  return reason
}

/** The province or country that follows a name: "X, Syria", "X, in the Adrar", "X in northern Aleppo". */
function nextContainer(sentence: Sentence, to: number, index: PlaceIndex): Place | undefined {
  const { compass } = index.knowledge.words
  const lower = (at: number): string => sentence.tokens[at]?.words.toLowerCase() ?? ''
  let at = to
  if (lower(at) === ',') at += 1
  const isIn = lower(at) === 'in'
  if (isIn) at += lower(at + 1) === 'the' ? 2 : 1
  if (at === to) return undefined
  if (compass.has(lower(at))) at += 1
  if (!/^\p{Lu}/u.test(sentence.tokens[at]?.words ?? '')) return undefined
  for (const size of [3, 2, 1]) {
    const name = wordsOf(sentence, at, Math.min(sentence.tokens.length, at + size))
    const found = index.find(name).find(({ place, exact }) => exact && place.kind !== 'town' && place.kind !== 'site')
    if (found) return found.place
  }
  return undefined
}

/** "Kolok, the Thai border town", "the city, Lashkar Gah": beside a noun for a place. */
function isApposed(sentence: Sentence, from: number, to: number, words: PlaceWords): boolean {
  const head = headOfRange(sentence, { from, to })
  const isPlace = (at: number): boolean => words.nouns.has(sentence.tokens[at]?.lemma.toLowerCase() ?? '')
  const token = sentence.tokens[head]
  return (
    dependentsOf(sentence, head, 'appos').some(one => isPlace(one.index)) ||
    (token !== undefined && isRelation(token.relation, 'appos') && isPlace(token.head))
  )
}

/** "residents of X", "soldiers from X", "X's refugees": what places have, and persons have not. */
function hasPeople(sentence: Sentence, from: number, to: number, words: PlaceWords): boolean {
  const head = sentence.tokens[headOfRange(sentence, { from, to })]
  const over = head && sentence.tokens[head.head]
  if (!head || !over || !words.ofPlaces.has(over.lemma.toLowerCase())) return false
  if (isRelation(head.relation, 'nmod:poss')) return true
  return isRelation(head.relation, 'nmod') && /^(?:of|from)$/.test(sentence.tokens[from - 1]?.words.toLowerCase() ?? '')
}
