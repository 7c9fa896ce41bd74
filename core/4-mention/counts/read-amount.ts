import type { CountKnowledge } from './count-knowledge.ts'
import { phrasesFrom, standsAt } from './phrase-table.ts'

/** A number as it stands in words `[from, to)`; `count` is absent when it is vague. */
export type Amount = {
  readonly from: number
  readonly to: number
  readonly count?: number
  readonly low?: number
  readonly high?: number
}

/** Reads the number that begins at a word, ranges included; undefined when none does. */
export function readAmount(words: readonly string[], from: number, knowledge: CountKnowledge): Amount | undefined {
  const vague = readVague(words, from, knowledge)
  if (vague) return isInBound(words, from, knowledge) ? undefined : vague
  const opened = knowledge.rangeOpeners.includes(words[from] ?? '')
  const first = readSingle(words, opened ? from + 1 : from, knowledge)
  if (!first) return undefined
  const joiner = words[first.to] ?? ''
  const joins = opened ? knowledge.joiners.includes(joiner) : knowledge.rangeJoiners.includes(joiner)
  const second = joins ? readSingle(words, first.to + 1, knowledge) : undefined
  if (!second) return opened ? undefined : { from, to: first.to, count: first.count }
  // "20 to 30 thousand": the first takes the multiplier of the second.
  const scale = multiplierOf(words[second.to - 1] ?? '', knowledge) ?? 1
  const low =
    first.count < 1000 && scale >= 1000 && multiplierOf(words[first.to - 1] ?? '', knowledge) === undefined
      ? first.count * scale
      : first.count
  if (low >= second.count) return { from, to: first.to, count: first.count }
  return { from, to: second.to, count: low, low, high: second.count }
}

/** Whether an amount may begin with a word. */
export const opensAmount = (word: string, knowledge: CountKnowledge): boolean =>
  opensNumber(word) ||
  knowledge.rangeOpeners.includes(word) ||
  knowledge.articles.includes(word) ||
  [knowledge.vague, knowledge.fractions].some(list => phrasesFrom(list, word).length > 0) ||
  multiplierOf(word, knowledge) !== undefined ||
  wordValue(word, knowledge) !== undefined

/** The "many" of "as many as 98" is part of a bound. */
const isInBound = (words: readonly string[], at: number, knowledge: CountKnowledge): boolean =>
  Object.keys(knowledge.bounds).some(phrase => {
    const parts = phrase.split(' ')
    const place = parts.indexOf(words[at] ?? '')
    if (place < 1 || !parts.every((part, step) => words[at - place + step] === part)) return false
    return readSingle(words, at - place + parts.length, knowledge) !== undefined
  })

function readVague(words: readonly string[], from: number, knowledge: CountKnowledge): Amount | undefined {
  let longest = 0
  for (const phrase of phrasesFrom(knowledge.vague, words[from]))
    if (phrase.parts.length > longest && standsAt(phrase, words, from)) longest = phrase.parts.length
  return longest > 0 ? { from, to: from + longest } : undefined
}

type Single = { readonly to: number; readonly count: number }

/** "24", "600,000", "3.6 million", "two hundred and six", "a dozen", "half a million", "a quarter of a million". */
function readSingle(words: readonly string[], from: number, knowledge: CountKnowledge): Single | undefined {
  const fraction = readFraction(words, from, knowledge)
  if (fraction) return fraction
  const parted = readParted(words, from)
  if (parted) return scaled(words, parted.to, parted.count, knowledge)
  const digits = readDigits(words[from] ?? '')
  if (digits !== undefined) return scaled(words, from + 1, digits, knowledge)
  if (knowledge.articles.includes(words[from] ?? '')) {
    const figure = readDigits(words[from + 1] ?? '')
    if (figure !== undefined && figure >= 100) return scaled(words, from + 2, figure, knowledge)
    return multiplierOf(words[from + 1] ?? '', knowledge) === undefined ? undefined : readWords(words, from + 1, knowledge)
  }
  return readWords(words, from, knowledge)
}

function readFraction(words: readonly string[], from: number, knowledge: CountKnowledge): Single | undefined {
  for (const one of phrasesFrom(knowledge.fractions, words[from])) {
    const to = from + one.parts.length
    const multiplier = multiplierOf(words[to] ?? '', knowledge)
    if (multiplier !== undefined && multiplier > 12 && standsAt(one, words, from))
      return { to: to + 1, count: (knowledge.fractions[one.phrase] ?? 0) * multiplier }
  }
  return undefined
}

/** "17 000", "1 200 000", "41, 000": thousands parted by blanks. */
function readParted(words: readonly string[], from: number): Single | undefined {
  if (!opensNumber(words[from] ?? '') || !/^[1-9]\d{0,2},?$/.test(words[from] ?? '')) return undefined
  let to = from + 1
  let digits = (words[from] ?? '').replace(',', '')
  while (/^\d{3}$/.test(words[words[to] === ',' && words[to + 1] === '000' ? to + 1 : to] ?? '')) {
    if (words[to] === ',') to += 1
    digits += words[to]
    to += 1
  }
  return to > from + 1 ? { to, count: Number(digits) } : undefined
}

/** Digits as printed: "170000", "600,000", "10.000" (a thousands dot), "3.6"; undefined for what has more in it. */
export function readDigits(word: string): number | undefined {
  if (!opensNumber(word)) return undefined
  if (/^\d{1,3}(?:,\d{3})+$/.test(word)) return Number(word.replaceAll(',', ''))
  if (/^[1-9]\d{0,2}(?:\.\d{3})+$/.test(word)) return Number(word.replaceAll('.', ''))
  return /^\d+(?:\.\d{1,2})?$/.test(word) ? Number(word) : undefined
}

/** Whether a digit comes first: most words need not be tried further. */
const opensNumber = (word: string): boolean => word >= '0' && word < ':'

function scaled(words: readonly string[], at: number, count: number, knowledge: CountKnowledge): Single {
  const multiplier = multiplierOf(words[at] ?? '', knowledge)
  return multiplier === undefined ? { to: at, count } : scaled(words, at + 1, rounded(count * multiplier), knowledge)
}

const rounded = (count: number): number => Math.round(count * 1000) / 1000

function readWords(words: readonly string[], from: number, knowledge: CountKnowledge): Single | undefined {
  let total = 0
  let current: number | undefined
  let at = from
  for (; ; at++) {
    const word = words[at] ?? ''
    const multiplier = multiplierOf(word, knowledge)
    const value = wordValue(word, knowledge)
    if (multiplier !== undefined) {
      if (multiplier < 1000) current = (current ?? 1) * multiplier
      else {
        total += (current ?? 1) * multiplier
        current = 0
      }
    } else if (value !== undefined && (current === undefined || fitsAfter(current, value))) current = (current ?? 0) + value
    else if (!joinsOn(words, at, current ?? 0, total, knowledge)) break
  }
  return at === from || current === undefined ? undefined : { to: at, count: total + current }
}

/** Twenty takes four; a hundred takes anything less. */
const fitsAfter = (current: number, value: number): boolean =>
  current === 0 || (current % 100 === 0 && value < 100) || (current % 10 === 0 && current % 100 >= 20 && value < 10)

const joinsOn = (words: readonly string[], at: number, current: number, total: number, knowledge: CountKnowledge): boolean => {
  const next = wordValue(words[at + 1] ?? '', knowledge)
  if (next === undefined) return false
  if (words[at] === '-') return current % 10 === 0 && current % 100 >= 20 && next < 10
  return knowledge.joiners.includes(words[at] ?? '') && next < 100 && (current === 0 ? total > 0 : current % 100 === 0)
}

/** "twenty", "twenty-four". */
function wordValue(word: string, { numbers }: CountKnowledge): number | undefined {
  if (Object.hasOwn(numbers, word)) return numbers[word]
  if (!word.includes('-')) return undefined
  const [tens = '', ones, more] = word.split('-')
  if (ones === undefined || more !== undefined || !Object.hasOwn(numbers, tens) || !Object.hasOwn(numbers, ones)) return undefined
  const sum = (numbers[tens] ?? 0) + (numbers[ones] ?? 0)
  return (numbers[tens] ?? 0) >= 20 && (numbers[ones] ?? 0) < 10 ? sum : undefined
}

const multiplierOf = (word: string, { multipliers }: CountKnowledge): number | undefined =>
  Object.hasOwn(multipliers, word) ? multipliers[word] : undefined
