import type { Sentence } from '#sentence'
import type { Phrase } from './candidate.ts'
import type { PlaceMatch } from './gazetteer.ts'
import { isTelling } from './is-telling.ts'
import { judgeContext } from './judge-context.ts'
import { isOwn, judgeEncoder } from './judge-encoder.ts'
import type { LetterStyle } from './letter-style.ts'
import type { PlaceIndex } from './place-index.ts'

export type Question = {
  readonly sentence: Sentence
  readonly from: number
  readonly to: number
  readonly name: string
  readonly matches: readonly PlaceMatch[]
  readonly phrase: Phrase
  readonly style: LetterStyle
  readonly index: PlaceIndex
  readonly isSeat: boolean
}

/** How sure it is, 0 to 1, that a name that the gazetteer has is meant as a place here. A sum of reasons, each with its weight. */
export function judgeName(question: Question): number {
  const reasons = reasonsFor(question)
  const sum = reasons.reduce((total, reason) => total + weights[reason], -0.5)
  return 1 / (1 + Math.exp(-2 * sum))
}

const weights = {
  seenAsPlace: 1.6,
  seenAsPerson: -1.8,
  ownSeenAsPerson: -0.6,
  seenAsBody: -1.6,
  seenAsNothing: -0.5,
  isCountry: 1.6,
  isOwn: 1.3,
  isProvince: 1.1,
  isMetropolis: 1.3,
  isCity: 1.0,
  isTown: 0.4,
  isInexact: -0.6,
  isLoose: -1.2,
  hasNoun: 1.2,
  hasPart: 0.8,
  afterLiteral: 0.8,
  isHeld: 3,
  isStruck: 1.6,
  isTaken: 1.2,
  isOverrun: 1.6,
  isRoadEnd: 2,
  beforeContainer: 0.7,
  liesInNext: 1.6,
  isApposed: 1.2,
  hasPeople: 1.6,
  isLong: 0.6,
  ofState: -1,
  afterTitle: -2.5,
  afterFirstName: -2.5,
  insideName: -1.6,
  cutShort: -4,
  beforeName: -1.2,
  beforeBody: -2.8,
  isNoPlace: -2.5,
  isFirstName: -1.2,
  isVerbLike: -1.5,
  insidePlaceName: -0.6,
  cutAtHyphen: -2,
  cutAndInexact: -2,
  beforeKin: -2,
  taggedAsName: 0.9,
  bareLetters: -1.0,
  opensSentence: -0.3
} as const

export type Reason = keyof typeof weights

function reasonsFor(question: Question): readonly Reason[] {
  return [...judgeEncoder(question), ...reasonsOfName(question), ...judgeContext(question), ...reasonsAgainst(question)]
}

function reasonsOfName({ matches, index, style, from, to }: Question): readonly Reason[] {
  const exact = matches.filter(match => match.exact)
  const best = exact.length > 0 ? exact : matches
  const size = Math.max(0, ...best.map(({ place }) => (place.kind === 'town' ? place.population : 0)))
  const reason: Reason[] = []
  if (exact.length === 0) reason.push(style === 'mixed' ? 'isInexact' : 'isLoose')
  if (best.some(({ place }) => place.kind === 'country')) return [...reason, 'isCountry']
  if (best.some(({ place }) => index.isOwn(place))) return [...reason, 'isOwn', ...(size >= 500_000 ? (['isCity'] as const) : [])]
  if (exact.length > 0 && to - from > 1) reason.push('isLong')
  if (best.some(({ place }) => place.kind === 'province' || place.kind === 'area')) reason.push('isProvince')
  if (size >= 500_000) reason.push('isMetropolis')
  else if (size >= 100_000) reason.push('isCity')
  else if (size >= 15_000) reason.push('isTown')
  return reason
}

function reasonsAgainst({ sentence, from, to, name, style, phrase, matches, index, isSeat }: Question): readonly Reason[] {
  const { words } = index.knowledge
  const reason: Reason[] = []
  const before = sentence.tokens[from - 1]
  const after = sentence.tokens[to]
  const isCapital = (text: string | undefined): boolean => text !== undefined && /^\p{Lu}/u.test(text)
  // "Lin Ta Lu" is not a city called Lu.
  const cutShort = name.replace(/^the /i, '').length <= 3 && !isOwn(matches, index) ? (['cutShort'] as const) : []
  const lowerBefore = before?.words.toLowerCase().replace(/\.$/, '') ?? ''
  const isBig = isSeat || matches.some(({ place }) => place.kind === 'country')
  if (words.notPlaces.has(name.toLowerCase()) || words.nouns.has(name.toLowerCase())) reason.push('isNoPlace')
  if (!isBig && to - from > 1 && words.bodies.has(sentence.tokens[from]?.words.toLowerCase() ?? '')) reason.push('isNoPlace')
  if (words.firstNames.has(name.toLowerCase())) reason.push('isFirstName')
  if (style === 'mixed' && followsTitle(sentence, from, words.titles)) reason.push('afterTitle')
  else if (before && style === 'mixed' && words.firstNames.has(lowerBefore) && isCapital(before.words)) reason.push('afterFirstName')
  else if (
    before &&
    style === 'mixed' &&
    isCapital(before.words) &&
    from - 1 > 0 &&
    !isTelling(before.words, index) &&
    phrase.from === from
  )
    reason.push('insideName', ...cutShort)
  const next = after?.words.toLowerCase() ?? ''
  if (!isBig && words.kin.has(next) && !isOwn(matches, index) && !isOnlyProvince(matches)) reason.push('beforeKin')
  // "the Northeastern Command" may be any country's.
  const isPoint = sentence.tokens.slice(from, to).every(token => words.compass.has(token.words.toLowerCase()))
  if (after && words.bodies.has(next) && isCapital(after.words))
    reason.push(isBig || (isOnlyProvince(matches) && !isPoint) ? 'ofState' : 'beforeBody')
  else if (after && style === 'mixed' && isCapital(after.words) && phrase.to === to && !isBig && !isTelling(after.words, index))
    reason.push('beforeName', ...cutShort, ...(matches.some(({ exact }) => exact) ? [] : (['cutAndInexact'] as const)))
  if (
    sentence.tokens
      .slice(from, to)
      .every(token => ['VERB', 'AUX', 'ADP', 'ADV', 'PRON', 'DET', 'SCONJ', 'CCONJ', 'NUM'].includes(token.tag)) &&
    !isBig
  )
    reason.push('isVerbLike')
  if (style === 'mixed' && !isBig && isCutAtHyphen(sentence, to, index)) reason.push('cutAtHyphen')
  if (style !== 'mixed' && !isBig) reason.push('bareLetters')
  if (style !== 'mixed' && sentence.tokens.slice(from, to).every(token => token.tag === 'PROPN' || token.tag === 'PUNCT'))
    reason.push('taggedAsName')
  if (from === 0 && style === 'mixed' && to - from === 1 && !isBig && !isOwn(matches, index)) reason.push('opensSentence')
  return reason
}

/** "Pont" of "Pont-Sondé", where what follows the hyphen is no place of its own. */
function isCutAtHyphen(sentence: Sentence, to: number, index: PlaceIndex): boolean {
  const [hyphen, next] = sentence.tokens.slice(to, to + 2)
  if (!hyphen || !next || !/^[-–‑]$/.test(hyphen.words) || hyphen.span[0] !== sentence.tokens[to - 1]?.span[1]) return false
  return hyphen.span[1] === next.span[0] && /^\p{Lu}/u.test(next.words) && !index.find(next.words).some(({ exact }) => exact)
}

/** "Queensland", but not "Homs", which is a town too. */
const isOnlyProvince = (matches: readonly PlaceMatch[]): boolean =>
  matches[0]?.place.kind === 'province' &&
  !matches.some(({ place, exact }) => exact && place.kind === 'town' && place.country === matches[0]?.place.country)

/** Whether a title opens the run of capitals that ends here: "General Aleppo Hama". */
function followsTitle(sentence: Sentence, from: number, titles: ReadonlySet<string>): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 3); at -= 1) {
    const words = sentence.tokens[at]?.words ?? ''
    if (titles.has(words.toLowerCase().replace(/\.$/, ''))) return true
    if (!/^\p{Lu}/u.test(words)) return false
  }
  return false
}
