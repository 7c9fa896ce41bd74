import { gather } from '#base'
import { type Sentence, type TokenRange, wordsOf } from '#sentence'
import type { Candidate } from './candidate.ts'
import { isListed, isOverrun } from './is-struck.ts'
import type { LetterStyle } from './letter-style.ts'
import { overlapsRange } from './overlaps-range.ts'
import type { PlaceIndex } from './place-index.ts'
import { readPhrase } from './read-phrase.ts'

/** Names that no list has, told by the words around them or by the encoder: "the village of Rityan", "Shaar gas field". */
export function findDescribed(sentence: Sentence, index: PlaceIndex, style: LetterStyle): readonly Candidate[] {
  const runs = style === 'mixed' ? nameRuns(sentence) : style === 'upper' ? taggedRuns(sentence, index) : seenRuns(sentence)
  return gather(runs, run => describe(sentence, run, index, style))
}

function describe(sentence: Sentence, { from, to }: TokenRange, index: PlaceIndex, style: LetterStyle): readonly Candidate[] {
  const { words } = index.knowledge
  const name = wordsOf(sentence, from, to)
  if (words.notPlaces.has(name.toLowerCase()) || words.nouns.has(name.toLowerCase()) || index.adjective(name)) return []
  if (words.bodies.has(sentence.tokens[from]?.words.toLowerCase() ?? '')) return []
  if (from === 0 && to - from === 1 && sentence.names.length === 0) return []
  const phrase = readPhrase(sentence, from, to, words)
  const chunk = sentence.names.find(one => overlapsRange(one, { from, to }))
  const isUnsure = style === 'mixed' && (!chunk || chunk.label === 'PER')
  const isTaken = isUnsure && (isOverrun(sentence, from, to, words) || (chunk !== undefined && isListed(sentence, from, to, words)))
  const isSeen = isTaken || (chunk !== undefined && /LOC|GPE|FAC/.test(chunk.label))
  const isOther = chunk !== undefined && !isSeen
  const isTold =
    phrase.noun !== undefined &&
    !(phrase.noun.kind === 'area' && isOther) &&
    !words.titles.has(sentence.tokens[from - 1]?.words.toLowerCase() ?? '')
  if ((!isTold && !isSeen) || (isTold && isOther)) return []
  if (!isTold && index.knowledge.parties.has(name)) return []
  if (style === 'upper' && !(isSeen && (isTold || words.literal.has(sentence.tokens[from - 1]?.words.toLowerCase() ?? '')))) return []
  const strength = isTold && isSeen ? 0.9 : isSeen ? 0.75 : 0.7
  return [
    {
      sentence,
      from,
      to,
      name,
      rule: isTold ? 'described-name' : 'seen-name',
      form: 'described',
      matches: [],
      ...(phrase.noun ? { noun: phrase.noun } : {}),
      strength,
      phrase
    }
  ]
}

/** In text without capitals only what the encoder takes for a place. */
const seenRuns = (sentence: Sentence): readonly TokenRange[] => sentence.names.filter(({ label }) => /LOC|GPE|FAC/.test(label))

/** In text all in capitals: runs that are tagged as names, up to a noun for a place. */
function taggedRuns(sentence: Sentence, index: PlaceIndex): readonly TokenRange[] {
  const runs: { from: number; to: number }[] = []
  const isName = (at: number): boolean => {
    const token = sentence.tokens[at]
    return token?.tag === 'PROPN' && !index.knowledge.words.nouns.has(token.words.toLowerCase())
  }
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    if (!isName(at)) continue
    let to = at + 1
    while (isName(to)) to += 1
    runs.push({ from: at, to })
    at = to
  }
  return runs
}

/** Runs of capitalised words, joined by hyphens and "al". */
function nameRuns(sentence: Sentence): readonly { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = []
  const isCapital = (at: number): boolean =>
    /^['’‘ʿ]?\p{Lu}[\p{L}'’‘-]*$/u.test(sentence.tokens[at]?.words ?? '') &&
    !/^(?:The|A|An|In|On|At|It|He|She|They|We|I)$/.test(sentence.tokens[at]?.words ?? '') &&
    !countsNoun(sentence, at)
  const joins = (at: number): boolean => /^(?:-|–|al|el|as|ash|al-\p{L}+)$/u.test(sentence.tokens[at]?.words ?? '')
  // "London- Warplanes": with a space on one side alone it is a dash, and no part of a name.
  const isDash = (at: number): boolean => {
    const [before, token, next] = sentence.tokens.slice(at - 1, at + 2)
    if (!before || !token || !next || !/[-–]$/.test(token.words)) return false
    return next.span[0] > token.span[1] || (token.words.length === 1 && token.span[0] > before.span[1])
  }
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    if (!isCapital(at)) continue
    let to = at + 1
    while ((isCapital(to) && !isDash(to - 1)) || (joins(to) && !isDash(to) && (isCapital(to + 1) || (joins(to + 1) && isCapital(to + 2)))))
      to += 1
    runs.push({ from: articleBefore(sentence, at), to })
    at = to - 1
  }
  return runs
}

/** "One village was burnt", "Another town": what says how many or which of a common noun is no name. */
const countsNoun = ({ tokens }: Sentence, at: number): boolean => {
  const { relation = '', head = -1 } = tokens[at] ?? {}
  return /^(?:nummod|det)/.test(relation) && tokens[head]?.tag === 'NOUN' && head > at
}

/** "al - Zobdani": the article belongs to the name, also in lower case. */
function articleBefore(sentence: Sentence, at: number): number {
  const isArticle = (index: number): boolean => /^(?:al|el|ul|ad|ar|as|ash|az)$/i.test(sentence.tokens[index]?.words ?? '')
  if (sentence.tokens[at - 1]?.words === '-' && isArticle(at - 2)) return at - 2
  return isArticle(at - 1) ? at - 1 : at
}
