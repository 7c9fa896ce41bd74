import { type Sentence, type Token, wordsOf } from '#sentence'
import type { Candidate } from './candidate.ts'
import { judgeName } from './judge-name.ts'
import type { LetterStyle } from './letter-style.ts'
import type { PlaceIndex } from './place-index.ts'
import { readPhrase } from './read-phrase.ts'

/** Names of the gazetteer and the lexicon in a sentence, each at its longest; those too weak to be places are left out. */
export function findNames(sentence: Sentence, index: PlaceIndex, style: LetterStyle): readonly Candidate[] {
  const found: Candidate[] = []
  for (let from = 0; from < sentence.tokens.length; ) {
    const token = sentence.tokens[from] as Token
    const one =
      mayBegin(token, sentence.tokens[from - 1], style) || opensWithState(token, sentence, index)
        ? longestName(sentence, from, style, index)
        : undefined
    if (one && one.strength >= 0.5) found.push(one)
    from = one && one.strength >= 0.5 ? one.to : from + 1
  }
  return found
}

const longest = 6

const mayBegin = (token: Token, before: Token | undefined, style: LetterStyle): boolean =>
  /\p{L}/u.test(token.words) &&
  !(style !== 'mixed' && before !== undefined && /^[-–]$/.test(before.words) && before.span[1] === token.span[0]) &&
  !(
    token.index === 0 && ['ADP', 'DET', 'PRON', 'SCONJ', 'CCONJ', 'ADV', 'AUX', 'ADJ', 'VERB', 'NUM', 'INTJ', 'PART'].includes(token.tag)
  ) &&
  (style === 'mixed'
    ? /^['’‘ʿ]?\p{Lu}|^\p{Script=Arabic}|^al-\p{Lu}|^(?:al|el|ash|as|ar|an)$/u.test(token.words)
    : !['DET', 'ADP', 'PRON', 'AUX', 'CCONJ', 'SCONJ', 'PUNCT'].includes(token.tag))

/** "Niger villagers flee": a country's name at the head of a sentence, taken for an adjective. */
const opensWithState = ({ index: at, tag, relation, words }: Token, { tokens }: Sentence, index: PlaceIndex): boolean =>
  at === 0 &&
  tag === 'ADJ' &&
  relation === 'amod' &&
  tokens[1]?.tag === 'NOUN' &&
  index.find(words).some(({ place, exact }) => exact && place.kind === 'country')

function longestName(sentence: Sentence, from: number, style: LetterStyle, index: PlaceIndex): Candidate | undefined {
  const { words } = index.knowledge
  const mayBeSite = index.mayOpenOwnSite(sentence.tokens[from]?.words ?? '')
  const reach = reachOf(sentence, from, style, index)
  for (let to = mayBeSite ? Math.min(sentence.tokens.length, from + longest) : reach; to > from; to -= 1) {
    const mayHold = to <= reach && mayEnd(sentence.tokens[to - 1] as Token, to === from + 1, style, index)
    if (!mayHold && !(mayBeSite && isOwnSite(sentence, from, to, index))) continue
    const printed = withoutTail(wordsOf(sentence, from, to))
    const name = fullName(sentence, from, printed, index)
    if (
      sentence.tokens.slice(from, to).every(token => !/[\p{L}\p{N}]/u.test(token.words) || words.connectors.has(token.words.toLowerCase()))
    )
      continue
    if (!hasRightCase(printed, style) || (index.adjective(printed) && printed.length > 4)) continue
    const matches = ofArticle(sentence, from, to, matchesOf(sentence, to, name, index))
    const seat = matches.some(({ place }) => place.kind === 'country') ? undefined : index.seat(name)
    const isOnlySeat = seat !== undefined && index.isOnlySeat(name)
    if (matches.length === 0 && !seat) continue
    if (isPair(sentence, from, to) && !matches.some(({ exact }) => exact)) continue
    const phrase = readPhrase(sentence, from, to, words)
    const strength = judgeName({ sentence, from, to, name, matches, phrase, style, index, isSeat: seat !== undefined })
    if (strength < 0.5 && to > from + 1) continue
    const form = isOnlySeat ? 'seat' : 'name'
    const country = seat && isOnlySeat ? [{ place: seat.place, exact: true, primary: false }] : matches
    return {
      sentence,
      from,
      to,
      name,
      rule: 'gazetteer-name',
      form,
      matches: country,
      ...(phrase.noun ? { noun: phrase.noun } : {}),
      strength,
      phrase
    }
  }
  return undefined
}

/** "Iran-backed": the name alone. */
const withoutTail = (printed: string): string =>
  printed.includes('-') ? printed.replace(/-(?:based|backed|led|born|area|style|wide|owned|controlled|held|run|made|bound)$/u, '') : printed

/** "Kaya and Dori" are two places, unless one is spelt so: "Bosnia and Herzegovina". */
const isPair = ({ tokens }: Sentence, from: number, to: number): boolean => tokens.slice(from, to).some(({ tag }) => tag === 'CCONJ')

/** "Zaporizhzhia nuclear power plant": one of ours, though words inside it are in lower case. */
const isOwnSite = (sentence: Sentence, from: number, to: number, index: PlaceIndex): boolean =>
  to - from > 2 && index.isOwnSite(wordsOf(sentence, from, to))

/** What bears a name; "Malis conflict" is Mali's when no place is called so and a noun follows. */
function matchesOf(sentence: Sentence, to: number, name: string, index: PlaceIndex): Candidate['matches'] {
  const own = index.find(name)
  if (own.some(({ exact }) => exact) || !/\p{L}{4}s$/u.test(name) || sentence.tokens[to]?.tag !== 'NOUN') return own
  const owner = index.find(name.slice(0, -1)).filter(({ place, exact }) => exact && place.kind !== 'town')
  return owner.length > 0 ? owner : own
}

/** "the Sahel": of an area and a province of one name, the article tells the area, unless "region" follows. */
function ofArticle(sentence: Sentence, from: number, to: number, matches: Candidate['matches']): Candidate['matches'] {
  const areas = matches.filter(({ place, exact }) => exact && place.kind === 'area')
  const isBare = sentence.tokens[from - 1]?.relation === 'det' && sentence.tokens[to]?.tag !== 'NOUN'
  return isBare && areas.length > 0 ? areas : matches
}

/** "Ky." after a comma or in brackets is "Kentucky". */
const fullName = (sentence: Sentence, from: number, printed: string, index: PlaceIndex): string => {
  const before = sentence.tokens[from - 1]?.words ?? ''
  const full = index.knowledge.words.abbreviations.get(printed)
  return full !== undefined && (before === ',' || before === '(' || printed.lastIndexOf('.') > printed.indexOf('.')) ? full : printed
}

/** "us" and "car" are no countries; "US" and "CAR" are. */
const hasRightCase = (name: string, style: LetterStyle): boolean => {
  if (name.length > 3 || !/^(?:us|uk|car|drc|uae|idf)$/i.test(name)) return true
  return style === 'mixed' ? name === name.toUpperCase() : !/^car$/i.test(name) && (style === 'upper' || !/^us$/i.test(name))
}

/** Up to which token a name that begins here may go: every word inside it must be one that names have inside. */
function reachOf(sentence: Sentence, from: number, style: LetterStyle, index: PlaceIndex): number {
  const most = Math.min(sentence.tokens.length, from + longest)
  let to = from + 1
  while (to < most && (to === from + 1 || mayBeInside(sentence, to - 1, style, index))) to += 1
  return to
}

function mayBeInside({ tokens }: Sentence, at: number, style: LetterStyle, index: PlaceIndex): boolean {
  const token = tokens[at] as Token
  const before = tokens[at - 1]
  if (/^[-–‑'’‘`.]$|^['’]s$/.test(token.words)) return true
  if (/^[-–‑]$/.test(before?.words ?? '') && before?.span[1] === token.span[0]) return true
  if (token.tag === 'PUNCT') return false
  return (
    style !== 'mixed' ||
    /^(?:gas|oil|air|refugee|military)$/.test(token.words) ||
    /^['’‘ʿ]?\p{Lu}|\p{Script=Arabic}/u.test(token.words) ||
    index.knowledge.words.connectors.has(token.words.toLowerCase())
  )
}

/** Whether a name of one word or more may end in this one. */
function mayEnd({ words, lemma }: Token, isAlone: boolean, style: LetterStyle, index: PlaceIndex): boolean {
  const { nouns, parts } = index.knowledge.words
  if (!/\p{L}|\p{N}/u.test(words)) return false
  return (
    style !== 'mixed' ||
    isAlone ||
    /^['’‘ʿ]?\p{Lu}|\p{Script=Arabic}|^\d|^[a-z]{1,3}[-'’]\p{Lu}/u.test(words) ||
    nouns.get(lemma.toLowerCase())?.kind === 'site' ||
    parts.has(words.toLowerCase())
  )
}
