import { caseOf, headOfRange, isRelation, type Sentence, type Token } from '#sentence'
import type { PlaceWords } from './place-knowledge.ts'

/** "in Sanaa and Hudaydah": where the first of the names that "and" joins begins. */
export function firstListed(sentence: Sentence, from: number, to: number): number {
  let at = headOfRange(sentence, { from, to })
  for (let token = sentence.tokens[at]; token?.relation === 'conj' && token.head < at; token = sentence.tokens[at]) at = token.head
  return at
}

/** "in Minova, Lumbishi and Shanje": what is joined to a place that something is in, or to one of "the towns of …", is a place. */
export function isListed(sentence: Sentence, from: number, to: number, words: PlaceWords): boolean {
  const first = sentence.tokens[firstListed(sentence, from, to)]
  if (!first || first.index >= from || !sentence.names.some(one => one.label === 'LOC' && one.from <= first.index && first.index < one.to))
    return false
  const opener = caseOf(sentence, first.index) ?? ''
  return words.literal.has(opener) || (opener === 'of' && words.nouns.has(sentence.tokens[first.head]?.lemma.toLowerCase() ?? ''))
}

/** "the shelling of Kharkiv", "an attack on Homs", "Kharkiv has seen fighting": what befalls places more than people. */
export function isStruck(sentence: Sentence, from: number, to: number, words: PlaceWords): boolean {
  const head = sentence.tokens[firstListed(sentence, from, to)]
  const over = head && sentence.tokens[head.head]
  if (!head || !over || to - from > 3) return false
  const lemma = over.lemma.toLowerCase()
  if (head.relation === 'nsubj') return words.inert.has(lemma)
  if (head.relation === 'obj') return over.tag === 'VERB' && words.striking.has(lemma)
  return /^(?:of|on|against)$/.test(sentence.tokens[from - 1]?.words.toLowerCase() ?? '') && words.deeds.has(lemma)
}

/** "overran Srebrenica", "recaptured Sukhumi": who is said to take or lose a name, takes or loses a place. */
export function isTaken(sentence: Sentence, from: number, to: number, words: PlaceWords): boolean {
  const deed = deedOn(sentence, from, to, /^obj$/)?.lemma.toLowerCase()
  return deed !== undefined && words.taken.has(deed) && words.striking.has(deed)
}

/** "Kirawa was overrun", "shelled Toretsk", "Qantara was hit by warplanes": what nobody does to a person. */
export function isOverrun(sentence: Sentence, from: number, to: number, words: PlaceWords): boolean {
  const deed = deedOn(sentence, from, to, /^(?:obj|nsubj:pass)$/)
  if (!deed) return false
  const lemma = deed.lemma.toLowerCase()
  return words.onlyPlaces.has(lemma) || (words.striking.has(lemma) && isFromAir(sentence, deed.index, words))
}

/** Whether aircraft or guns do it, by the subject or a "by". */
const isFromAir = (sentence: Sentence, verb: number, words: PlaceWords): boolean =>
  sentence.tokens.some(
    ({ index, head, relation, lemma, words: printed }) =>
      head === verb &&
      [lemma, printed.replace(/s$/, '')].some(one => words.strikers.has(one.toLowerCase())) &&
      (relation === 'nsubj' || (isRelation(relation, 'obl') && caseOf(sentence, index) === 'by'))
  )

/** The verb that a name is the object of. */
function deedOn(sentence: Sentence, from: number, to: number, relation: RegExp): Token | undefined {
  const head = sentence.tokens[firstListed(sentence, from, to)]
  const over = head && sentence.tokens[head.head]
  const size = sentence.tokens.slice(from, to).filter(({ tag, words }) => tag !== 'PUNCT' && words !== '-').length
  return head && over?.tag === 'VERB' && relation.test(head.relation) && size <= 3 ? over : undefined
}
