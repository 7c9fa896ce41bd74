import { headOfRange, type Sentence } from '#sentence'
import type { PlaceWords } from './place-knowledge.ts'

/** "in Sanaa and Hudaydah": where the first of the names that "and" joins begins. */
export function firstListed(sentence: Sentence, from: number, to: number): number {
  let at = headOfRange(sentence, { from, to })
  for (let token = sentence.tokens[at]; token?.relation === 'conj' && token.head < at; token = sentence.tokens[at]) at = token.head
  return at
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
  const head = sentence.tokens[firstListed(sentence, from, to)]
  const over = head && sentence.tokens[head.head]
  if (!head || over?.tag !== 'VERB' || head.relation !== 'obj' || to - from > 3) return false
  const lemma = over.lemma.toLowerCase()
  return words.taken.has(lemma) && words.striking.has(lemma)
}
