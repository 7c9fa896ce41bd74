import type { Sentence } from '#sentence'
import type { PlaceMatch } from './gazetteer.ts'
import { isTelling } from './is-telling.ts'
import type { Question, Reason } from './judge-name.ts'
import { overlapsRange } from './overlaps-range.ts'
import type { PlaceIndex } from './place-index.ts'

/** What the encoder took a name for, as reasons for and against a place. */
export function judgeEncoder(question: Question): readonly Reason[] {
  const { sentence, from, to, style, matches, name, index } = question
  if (sentence.names.length === 0) return []
  const chunk = sentence.names.find(one => overlapsRange(one, { from, to }))
  if (!chunk) return style === 'mixed' ? ['seenAsNothing'] : []
  if (/LOC|GPE|FAC/.test(chunk.label))
    return isCutOut(sentence, chunk, from) || isCutShort(question, chunk) ? ['insidePlaceName'] : ['seenAsPlace']
  if (/PER/.test(chunk.label) && sentence.tokens.slice(chunk.from, from).some(({ words }) => /^['’]s$/.test(words))) return []
  if (/PER/.test(chunk.label))
    return isOwn(matches, index) && !index.knowledge.words.firstNames.has(name.toLowerCase()) ? ['ownSeenAsPerson'] : ['seenAsPerson']
  return isStateOf(sentence, chunk, to, matches) ? [] : ['seenAsBody']
}

/** "Mali army", "Burkina Faso troops": a country before a common noun is one, whatever body both make. */
const isStateOf = (sentence: Sentence, chunk: { readonly to: number }, to: number, matches: readonly PlaceMatch[]): boolean =>
  matches.some(({ place, exact }) => exact && place.kind === 'country') &&
  sentence.tokens.slice(to, Math.max(chunk.to, to + 1)).every(({ words, tag }) => tag === 'NOUN' && /^\p{Ll}/u.test(words))

/** Whether the encoder's place begins earlier, with words that are part of its name: of "Seif al-Dawla" only "al-Dawla". */
const isCutOut = (sentence: Sentence, chunk: { readonly from: number }, from: number): boolean =>
  chunk.from < from && sentence.tokens.slice(chunk.from, from).some(token => /^\p{Lu}/u.test(token.words) && token.tag === 'PROPN')

/** Whether a name found only by its sound leaves out the end of the encoder's place: of "Shangil Tobaya" only "Shangil", which sounds like Sinjar. */
const isCutShort = ({ sentence, to, matches, index, phrase }: Question, chunk: { readonly to: number }): boolean => {
  const next = sentence.tokens[to]
  if (!next || chunk.to <= to || phrase.to > to || matches.some(({ exact }) => exact)) return false
  return next.tag === 'PROPN' && /^\p{Lu}/u.test(next.words) && !isTelling(next.words, index)
}

/** Whether one of the places that bear a name is the lexicon's. */
export const isOwn = (matches: readonly PlaceMatch[], index: PlaceIndex) => matches.some(({ place, exact }) => exact && index.isOwn(place))
