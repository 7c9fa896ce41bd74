import { caseOf, headOf, headOfRange, isRelation, type Sentence } from '#sentence'
import type { Candidate, Resolved } from './candidate.ts'
import type { PlaceWords } from './place-knowledge.ts'

/** Two places between which something is said to be. */
export type Between = readonly [Resolved, Resolved]

/** Of each end, the first pair of places that the words join to a line: "between A and B", "the road from A to B", "the highway that links A with B". */
export function findBetween(resolved: readonly Resolved[], words: PlaceWords): ReadonlyMap<Resolved, Between> {
  const named = resolved.filter(({ candidate, place }) => candidate.form === 'name' || (candidate.form === 'described' && place))
  const pairs = new Map<Resolved, Between>()
  for (const [at, one] of named.entries()) {
    const next = named[at + 1]
    if (!next || next.candidate.sentence !== one.candidate.sentence || next.candidate.from < one.candidate.to) continue
    if (!isBetween(one.candidate, next.candidate, words) && !isRoad(one.candidate, next.candidate, words)) continue
    for (const end of [one, next]) if (!pairs.has(end)) pairs.set(end, [one, next])
  }
  return pairs
}

/** "between A and B": the second is joined to the first, which the preposition stands before. */
function isBetween(one: Candidate, next: Candidate, { nearness }: PlaceWords): boolean {
  const { sentence } = one
  const [first, second] = [headOfRange(sentence, one), headOfRange(sentence, next)]
  return nearness.between.has(caseOf(sentence, first) ?? '') && isJoined(sentence, first, second)
}

const isJoined = (sentence: Sentence, first: number, second: number): boolean =>
  sentence.tokens[second]?.relation === 'conj' && sentence.tokens[second]?.head === first

/** "from A to B" of a road, and "linking A to B" of what links. */
function isRoad(one: Candidate, next: Candidate, words: PlaceWords): boolean {
  const { sentence } = one
  const { nearness } = words
  const [first, second] = [headOfRange(sentence, one), headOfRange(sentence, next)]
  const over = headOf(sentence, first)
  if (!over) return false
  const lemma = over.lemma.toLowerCase()
  const isEnd = nearness.toEnd.has(caseOf(sentence, second) ?? '')
  // The second end may hang on anything above: "blew up a lorry on the highway from A to B".
  if (nearness.fromEnd.has(caseOf(sentence, first) ?? ''))
    return isEnd && (words.nouns.get(lemma)?.isRoad === true || (nearness.linking.has(lemma) && isOfRoad(sentence, over.index, words)))
  const isBoth = isEnd && [over.index, first].includes(sentence.tokens[second]?.head ?? -1)
  const isLinked = isRelation(sentence.tokens[first]?.relation ?? '', 'obj') && nearness.linking.has(lemma)
  return isLinked && (isBoth || isJoined(sentence, first, second)) && isOfRoad(sentence, over.index, words)
}

/** Whether a verb tells of a road: "the road that runs", "a highway linking", "the road links". */
function isOfRoad(sentence: Sentence, verb: number, { nouns }: PlaceWords): boolean {
  const isRoadNoun = (at: number | undefined): boolean => nouns.get(sentence.tokens[at ?? -1]?.lemma.toLowerCase() ?? '')?.isRoad === true
  const subject = sentence.tokens.find(token => token.head === verb && isRelation(token.relation, 'nsubj'))
  return isRoadNoun(subject?.index) || isRoadNoun(sentence.tokens[verb]?.head)
}
