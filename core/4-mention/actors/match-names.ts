import type { Sentence, Token } from '#sentence'
import type { ActorKnowledge, IndexedName } from './actor-knowledge.ts'
import { normaliseWord } from './normalise-word.ts'

/** A run of tokens `[from, to)` that spells a name of the lexicon, with all that bear the name. */
export type NameMatch = {
  readonly from: number
  readonly to: number
  readonly names: readonly IndexedName[]
  /** The name's own "s" is a possessive whose apostrophe was lost: "Assads forces". */
  readonly lostApostrophe: boolean
}

/** Whether a text has no case to go by: all capitals or all lower case. */
export const isCaseless = (text: string): boolean => !/\p{Ll}/u.test(text) || !/\p{Lu}/u.test(text)

/** Names of the lexicon in a sentence: the longest at each place, from the left, none overlapping. */
export function matchNames(sentence: Sentence, knowledge: ActorKnowledge, caseless: boolean): readonly NameMatch[] {
  const keys = sentence.tokens.map(token => (isJoint(token) ? '' : normaliseWord(token.words)))
  const found: NameMatch[] = []
  for (let from = 0; from < keys.length; ) {
    const match = keys[from] ? longestAt(sentence, keys, from, knowledge, caseless) : undefined
    if (match) found.push(match)
    from = match ? match.to : from + 1
  }
  return found
}

function longestAt(
  sentence: Sentence,
  keys: readonly string[],
  from: number,
  knowledge: ActorKnowledge,
  caseless: boolean
): NameMatch | undefined {
  let key = ''
  let best: NameMatch | undefined
  for (let to = from, words = 0; to < keys.length && words <= knowledge.longestName; to++) {
    const part = keys[to] ?? ''
    if (words === 1 && !knowledge.openers.has(key)) break
    if (part === '') {
      if (isBreak(sentence.tokens[to])) break
      continue
    }
    key += part
    words++
    const names = fitting(knowledge.names.get(key), sentence, from, to, words, caseless, knowledge)
    if (names.length > 0) best = { from, to: to + 1, names, lostApostrophe: false }
    else if (key.endsWith('s') && key.length > 4 && losesApostrophe(sentence, to)) {
      const owners = fitting(knowledge.names.get(key.slice(0, -1)), sentence, from, to, words, caseless, knowledge).filter(
        name => name.form !== 'demonym'
      )
      if (owners.length > 0) best = { from, to: to + 1, names: owners, lostApostrophe: true }
    }
  }
  return best
}

function fitting(
  names: readonly IndexedName[] | undefined,
  sentence: Sentence,
  from: number,
  to: number,
  words: number,
  caseless: boolean,
  knowledge: ActorKnowledge
): readonly IndexedName[] {
  if (!names) return []
  const first = sentence.tokens[from]!
  const printed = sentence.tokens.slice(from, to + 1).map(token => token.words)
  const capital = printed.some(word => /(?:^|[-–])\p{Lu}/u.test(word))
  return names.filter(name => {
    if (words > name.length + 1) return false
    if (caseless)
      return words > 1 || name.length > 1 || !name.capital || /^(PROPN|ADJ|X)$/.test(first.tag) || !isAmbiguous(name, first, knowledge)
    if (name.acronym) return printed.every(word => !/\p{Ll}/u.test(word.replace(/s$/, '')))
    return !name.capital || capital
  })
}

/** Without case, one word is a name only if it is no common word: not "us", "who", "far". */
const isAmbiguous = (name: IndexedName, token: Token, knowledge: ActorKnowledge): boolean => {
  const word = token.words.toLowerCase()
  if (word.length < 3 || knowledge.words.ambiguousAcronyms.includes(word)) return true
  return !name.acronym && (word.length < 5 || /^(VERB|AUX|ADV|ADP|PRON|DET)$/.test(token.tag) || knowledge.nouns.has(word))
}

/** An "s" may be a lost "'s" when a noun follows that it could own. */
function losesApostrophe(sentence: Sentence, index: number): boolean {
  const next = sentence.tokens[index + 1]
  return next !== undefined && /NOUN|PROPN|ADJ|NUM/.test(next.tag) && /s$/i.test(sentence.tokens[index]?.words ?? '')
}

const isJoint = (token: Token): boolean => !/[\p{L}\p{N}]/u.test(token.words) || /^['’`]s?$/iu.test(token.words)

/** A name may run over a hyphen or quote, never over other punctuation or a possessive. */
const isBreak = (token: Token | undefined): boolean => token === undefined || !/^[-‐–'’`"“”]$/u.test(token.words)
