import { cut, gather, keepSome, type Note, onceFor } from '#base'
import type { Sentence, Token } from '#sentence'
import type { CleanText } from '#text'
import type { CountMention } from '../mention.ts'
import type { CountKnowledge } from './count-knowledge.ts'
import { findBounds } from './find-bounds.ts'
import { type Counted, findCounted } from './find-counted.ts'
import { findNone, findOne, findOneMore, opensUnnumbered } from './find-unnumbered.ts'
import { isOtherNumber } from './is-other-number.ts'
import { type Amount, opensAmount, readAmount } from './read-amount.ts'
import { readBare } from './read-bare.ts'

/**
 * Finds how many of what: numbers and vague numbers with the noun that they count, "no" and "a" with people. In a language of which only the words
 * for numbers are known, by these words alone: its sentences have no tree that says anything.
 */
export function findCounts(
  text: CleanText,
  sentences: readonly Sentence[],
  knowledge: CountKnowledge
): { readonly counts: readonly CountMention[]; readonly notes: readonly Note[] } {
  const other = knowledge.others?.get(text.language)
  const counts = gather(sentences, sentence =>
    other ? readBare(sentence, bare => countsOf(text.text, bare, other)) : countsOf(text.text, sentence, knowledge)
  )
  return { counts, notes: [] }
}

/** A count before it is written as a mention. */
export type Tally = Amount & {
  readonly rule: string
  readonly bound: CountMention['bound']
  readonly counted: Counted
}

function countsOf(text: string, sentence: Sentence, knowledge: CountKnowledge): readonly CountMention[] {
  const words = sentence.tokens.map(({ words: word }) => word.toLowerCase().replaceAll('\u2019', "'"))
  const tallies: Tally[] = []
  const opens = mayOpenCount(knowledge)
  for (let at = 0; at < words.length; ) {
    if (!opens(words[at]!)) {
      at += 1
      continue
    }
    const amount = readAmount(words, at, knowledge)
    const tally =
      findNumbered(sentence, words, amount, knowledge) ??
      findNone(sentence, words, at, knowledge) ??
      findOneMore(sentence, words, at, knowledge) ??
      findOne(sentence, words, at, knowledge)
    if (tally) tallies.push(tally)
    // Behind the number, not the noun, so that "10 and 22" are both seen.
    at = Math.max(at + 1, amount?.to ?? tally?.to ?? 0)
  }
  const mentions: CountMention[] = []
  for (const tally of tallies) mentions.push(mentionOf(tally, text, sentence, words, mentions.at(-1), knowledge))
  return mentions
}

/** Whether a count may begin with a word, as it stands in `words`: most words begin none. */
const mayOpenCount = onceFor((knowledge: CountKnowledge) =>
  keepSome((word: string) => opensAmount(word, knowledge) || opensUnnumbered(word, knowledge))
)

function findNumbered(
  sentence: Sentence,
  words: readonly string[],
  amount: Amount | undefined,
  knowledge: CountKnowledge
): Tally | undefined {
  if (!amount || isOtherNumber(sentence, words, amount, knowledge)) return undefined
  const counted = findCounted(sentence, words, amount, knowledge)
  if (counted.what === 'none') return undefined
  const bounds = findBounds(words, amount, knowledge)
  const bound = bounds.bound ?? (amount.high === undefined ? 'exact' : 'about')
  const vagueBound = Object.hasOwn(knowledge.vagueBounds, words[amount.to] ?? '')
    ? knowledge.vagueBounds[words[amount.to] ?? '']
    : undefined
  return {
    ...amount,
    from: Math.min(bounds.from, counted.from),
    to: Math.max(bounds.to, counted.to),
    rule: amount.count === undefined ? 'vague-number' : amount.high === undefined ? 'number' : 'number-range',
    bound: amount.count === undefined ? (vagueBound ?? bounds.bound ?? 'about') : bound,
    counted
  }
}

function mentionOf(
  tally: Tally,
  text: string,
  sentence: Sentence,
  words: readonly string[],
  previous: CountMention | undefined,
  knowledge: CountKnowledge
): CountMention {
  const span = spanOf(sentence.tokens, tally.from, tally.to)
  const { what, who, head } = tally.counted
  const isPartToo = previous !== undefined && (isPart(words, tally.from, previous.to, knowledge) || isListedWith(sentence, head, previous))
  const partOf = isPartToo ? (previous.partOf ?? previous.words) : undefined
  return {
    sentence: sentence.index,
    from: tally.from,
    to: tally.to,
    head,
    words: cut(text, span),
    span,
    rule: tally.rule,
    certainty: 'stated',
    ...(tally.count !== undefined && { count: tally.count }),
    ...(tally.low !== undefined && { low: tally.low }),
    ...(tally.high !== undefined && { high: tally.high }),
    ...(tally.bound !== undefined && { bound: tally.bound }),
    ...(what !== undefined && what !== 'none' && { what }),
    ...(who !== undefined && { who }),
    ...(partOf !== undefined && { partOf })
  }
}

/** "70 people, including 10 women and three infants": what "and" joins to a part is a part too. */
const isListedWith = ({ tokens }: Sentence, head: number, { partOf, head: first }: CountMention): boolean =>
  partOf !== undefined && tokens[head]?.relation === 'conj' && tokens[head].head === first

/** Whether "including" or its like stands between the count before and this one. */
function isPart(words: readonly string[], from: number, previousTo: number, { including }: CountKnowledge): boolean {
  const joined = ` ${words.slice(Math.max(previousTo, from - 6), from).join(' ')} `
  return including.some(word => joined.includes(` ${word} `))
}

const spanOf = (tokens: readonly Token[], from: number, to: number): readonly [number, number] => [
  tokens[from]?.span[0] ?? 0,
  tokens[to - 1]?.span[1] ?? tokens[from]?.span[1] ?? 0
]
