import { gather } from '#base'
import { caseOf, dependentsOf, type Sentence, type Token } from '#sentence'
import type { Candidate, Phrase } from './candidate.ts'
import type { PlaceIndex } from './place-index.ts'
import type { PlaceNoun } from './place-knowledge.ts'
import { readPhrase } from './read-phrase.ts'

/** Common nouns that refer to a place: "the city", "a strategic city", "the country", "the area", and "there". */
export function findReferences(sentence: Sentence, index: PlaceIndex): readonly Candidate[] {
  return gather(sentence.tokens, (token): Candidate[] => {
    const pronoun = isThere(token, sentence) ? 'there' : isTaken(sentence, token, index) ? 'taken' : undefined
    const spot = isSpot(sentence, token, index) ? 'spot' : undefined
    const noun = pronoun || spot ? anywhere : referringNoun(sentence, token, index)
    if (!noun) return []
    const phrase = pronoun
      ? { from: token.index, to: token.index + 1 }
      : (ownedPhrase(sentence, token, index) ?? phraseOf(sentence, token, index))
    if (!phrase) return []
    const name = token.lemma.toLowerCase()
    return [
      {
        sentence,
        from: token.index,
        to: token.index + 1,
        name,
        rule: pronoun ?? spot ?? 'referring-noun',
        form: 'reference',
        matches: [],
        noun,
        strength: 0.6,
        phrase
      }
    ]
  })
}

const anywhere: PlaceNoun = { kind: 'area', radiusKm: 20 }

const isThere = (token: Token, sentence: Sentence): boolean =>
  token.words.toLowerCase() === 'there' &&
  token.tag === 'ADV' &&
  !/^(?:is|are|was|were|be|been|has|have|had|will|would|may|might|could|should|can|'s|seems?|appears?)$/i.test(
    sentence.tokens[token.index + 1]?.words ?? ''
  )

/** "reached Kidal and took it": what is taken or entered is a place. */
const isTaken = (sentence: Sentence, token: Token, index: PlaceIndex): boolean =>
  token.tag === 'PRON' &&
  token.lemma.toLowerCase() === 'it' &&
  (token.relation === 'obj' || token.relation === 'nsubj:pass') &&
  index.knowledge.words.taken.has(sentence.tokens[token.head]?.lemma.toLowerCase() ?? '')

/** "at the site of the crash", "around the scene": where something was done or is; "the site reported" is a page. */
const isSpot = (sentence: Sentence, token: Token, { knowledge: { words } }: PlaceIndex): boolean =>
  token.tag === 'NOUN' &&
  words.spots.has(token.lemma.toLowerCase()) &&
  token.relation !== 'compound' &&
  (words.literal.has(caseOf(sentence, token.index) ?? '') || /^(?:to|from)$/.test(caseOf(sentence, token.index) ?? ''))

function referringNoun(sentence: Sentence, token: Token, index: PlaceIndex): PlaceNoun | undefined {
  if (token.tag !== 'NOUN' && !(token.tag === 'PROPN' && token.words === token.words.toLowerCase())) return undefined
  const noun = index.knowledge.words.nouns.get(token.words.toLowerCase())
  if (!noun || noun.isRoad || noun.kind === 'water') return undefined
  const next = sentence.tokens[token.index + 1]
  if (next && (next.tag === 'NOUN' || next.tag === 'PROPN' || /^['’]s$/.test(next.words)) && !/^['’]s$/.test(next.words)) return undefined
  return token.relation === 'compound' ? undefined : noun
}

/** "Somalia's capital", "the North Darfur capital": the name of what a town is the capital of belongs to its phrase. */
function ownedPhrase(sentence: Sentence, { index: at, lemma }: Token, index: PlaceIndex): Phrase | undefined {
  if (!index.knowledge.words.capitals.has(lemma.toLowerCase()) || dependentsOf(sentence, at, 'appos').length > 0) return undefined
  let to = at
  while (sentence.tokens[to - 1]?.tag === 'ADJ') to -= 1
  if (/^['’]s?$/.test(sentence.tokens[to - 1]?.words ?? '')) to -= 1
  let from = to
  while (sentence.tokens[from - 1]?.tag === 'PROPN') from -= 1
  const name = sentence.tokens.slice(from, to).map(({ words }) => words)
  const isOf = name.length > 0 && index.find(name.join(' ')).some(({ place, exact }) => exact && /^(country|province)$/.test(place.kind))
  if (!isOf || index.adjective(name.join(' '))) return undefined
  return { from: sentence.tokens[from - 1]?.tag === 'DET' ? from - 1 : from, to: at + 1 }
}

/** The phrase with its determiner; undefined where it refers to nothing in particular, or where a name follows that says it. */
function phraseOf(sentence: Sentence, token: Token, index: PlaceIndex): Phrase | undefined {
  let from = token.index
  while (
    from > 0 &&
    (['ADJ', 'NOUN', 'PROPN', 'NUM', 'VERB'].includes(sentence.tokens[from - 1]?.tag ?? '') || sentence.tokens[from - 1]?.words === '-')
  )
    from -= 1
  const determiner = sentence.tokens[from - 1]?.words.toLowerCase() ?? ''
  if (!/^(?:the|this|that|a|an)$/.test(determiner)) return undefined
  const isDefinite = determiner !== 'a' && determiner !== 'an'
  const noun = index.knowledge.words.nouns.get(token.words.toLowerCase())
  if (!isDefinite && (noun?.kind !== 'town' || !sentence.tokens.slice(from, token.index).some(one => one.tag === 'ADJ'))) return undefined
  if (
    sentence.tokens
      .slice(from, token.index)
      .some(one => index.find(one.words).length > 0 && one.tag === 'PROPN' && !index.adjective(one.words))
  )
    return undefined
  // "the city, Lashkar Gah" is told by its name; "the town 90 km (56 miles) from the border" is not.
  const isApposed = dependentsOf(sentence, token.index, 'appos').some(one => one.tag !== 'NOUN') || token.relation === 'appos'
  const isNamedAfter = sentence.tokens[token.index + 1]?.words.toLowerCase() === 'of' && !index.knowledge.words.spots.has(token.lemma)
  if (isApposed || isNamedAfter) return undefined
  return { ...readPhrase(sentence, from - 1, token.index + 1, index.knowledge.words), to: token.index + 1 }
}

export const isIndefinite = ({ sentence, phrase }: Candidate): boolean => /^an?$/i.test(sentence.tokens[phrase.from]?.words ?? '')
