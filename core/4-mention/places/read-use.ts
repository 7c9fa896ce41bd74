import { caseOf, dependentsOf, headOf, headOfRange, isRelation, type Sentence, wordsOf } from '#sentence'
import type { Candidate } from './candidate.ts'
import type { Place } from './gazetteer.ts'
import { isRoadEnd } from './is-road-end.ts'
import type { PlaceIndex } from './place-index.ts'

/** Whether a name is used for where it is, and not for a government or as an adjective: "in Ankara", not "Ankara said". */
export function isLiteral(candidate: Candidate, place: Place | undefined, index: PlaceIndex): boolean {
  const { sentence, form, phrase, name } = candidate
  if (place?.kind === 'country' && isOfWar(candidate, index)) return true
  if (form === 'adjective' || form === 'seat') return false
  if (isOrigin(candidate) || isMaster(candidate, place, index)) return false
  if (form !== 'name' || !place || phrase.noun || phrase.part !== undefined || phrase.near !== undefined) return true
  if (place.kind !== 'country' && !index.seat(name)) return true
  return isLiteralInTree(sentence, candidate, place, index)
}

/** "the Geneva-based monitor", "Iran-backed": such a word tells where someone is from, not where something is. */
const isOrigin = ({ sentence, from, to }: Candidate): boolean =>
  /-(?:based|backed|led|born|made|style)$/.test(wordsOf(sentence, from, to)) ||
  /^-(?:based|backed|led|born|made|style)$/.test(wordsOf(sentence, to, to + 2))

/** "a US base in Jordan": whose post it is, not where. */
export function isMaster({ sentence, from, to }: Candidate, place: Place | undefined, { knowledge: { words } }: PlaceIndex): boolean {
  if (place?.kind !== 'country') return false
  const name = headOfRange(sentence, { from, to })
  const post = headOf(sentence, name)
  return (
    post !== undefined &&
    words.posts.has(post.lemma.toLowerCase()) &&
    isRelation(sentence.tokens[name]?.relation ?? '', ['compound', 'nmod:poss'])
  )
}

/** "Yemen's war", "the Syrian conflict": a war that bears a country's name is in it. */
function isOfWar({ sentence, from, to, form }: Candidate, { knowledge: { words } }: PlaceIndex): boolean {
  const head = headOf(sentence, headOfRange(sentence, { from, to }))
  const relation = sentence.tokens[headOfRange(sentence, { from, to })]?.relation ?? ''
  if (head === undefined || !isRelation(relation, form === 'adjective' ? 'amod' : ['nmod:poss', 'compound'])) return false
  const before = sentence.tokens[head.index - 1]?.words ?? ''
  return [head.lemma, `${before} ${head.lemma}`].some(one => words.wars.has(one.toLowerCase()))
}

function isLiteralInTree(sentence: Sentence, candidate: Candidate, place: Place, index: PlaceIndex): boolean {
  const { words } = index.knowledge
  const head = headOfName(sentence, candidate)
  const token = sentence.tokens[head]
  const above = headOf(sentence, head)
  const before = sentence.tokens[candidate.phrase.from - 1]?.words.toLowerCase() ?? ''
  const first = firstOf(sentence, head)
  const relation = first?.relation ?? token?.relation ?? ''
  const modifies = isRelation(relation, ['compound', 'nmod:poss', 'amod'])
  const preposition = caseOf(sentence, head) ?? (before === '' || modifies ? undefined : before)
  const governor = first === token ? above : headOf(sentence, first?.index ?? head)
  if (isRoadEnd(sentence, candidate, words)) return true
  if (preposition !== undefined && words.acting.has(preposition)) return false
  if (preposition !== undefined && words.literal.has(preposition)) return true
  const lemma = governor?.lemma.toLowerCase() ?? ''
  if (isRelation(relation, 'nsubj'))
    return governor === undefined || words.inert.has(lemma) || (governor.tag === 'NOUN' && words.nouns.has(lemma))
  if (isRelation(relation, 'nmod:poss') || relation === 'compound' || (relation === 'amod' && candidate.form === 'name'))
    return (
      (words.nouns.has(lemma) && !(place.kind === 'country' && words.nouns.get(lemma)?.kind === 'site')) ||
      words.compass.has(lemma) ||
      words.parts.has(lemma) ||
      (place.kind !== 'country' && relation === 'compound')
    )
  if (isRelation(relation, ['obj', 'iobj'])) return !words.addressing.has(lemma) && !isMadeToAct(sentence, governor)
  // "spied for Israel", but "left for Israel"
  if (preposition === 'for' && governor?.tag === 'VERB') return words.leaving.has(lemma)
  if (preposition === 'of' || preposition === 'from' || preposition === 'to')
    return !words.governing.has(lemma) && !words.addressing.has(lemma)
  const after = sentence.tokens[candidate.to]
  return !(after && (/^['’]s$/.test(after.words) || after.tag === 'VERB' || after.tag === 'AUX'))
}

/** "led Moscow to hold talks", "forced Riyadh to respond": who is made to do something is a government. */
const isMadeToAct = (sentence: Sentence, governor: Sentence['tokens'][number] | undefined): boolean =>
  governor !== undefined && dependentsOf(sentence, governor.index, 'xcomp').some(({ tag }) => tag === 'VERB')

const firstOf = (sentence: Sentence, head: number): Sentence['tokens'][number] | undefined => {
  let at = head
  for (let steps = 0; sentence.tokens[at]?.relation === 'conj' && steps < 20; steps += 1) at = sentence.tokens[at]?.head ?? at
  return sentence.tokens[at]
}

function headOfName(sentence: Sentence, { from, to }: Candidate): number {
  const top = sentence.tokens.slice(from, to).find(token => token.tag !== 'PUNCT' && (token.head < from || token.head >= to))
  return top?.index ?? from
}
