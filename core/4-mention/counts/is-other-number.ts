import type { Sentence } from '#sentence'
import type { CountKnowledge } from './count-knowledge.ts'
import { longestEndingAt, longestStartingAt } from './find-bounds.ts'
import { isThing } from './find-counted.ts'
import type { Amount } from './read-amount.ts'

/** Whether a number counts nothing: a date, an age, money, a distance, a calibre, part of a name, a score. */
export function isOtherNumber(sentence: Sentence, words: readonly string[], amount: Amount, knowledge: CountKnowledge): boolean {
  if (amount.count === undefined) return startsUnit(words, amount.to, knowledge)
  const before = words[amount.from - 1] ?? ''
  const after = words[amount.to] ?? ''
  if (startsUnit(words, amount.to, knowledge)) return true
  if (longestEndingAt(words, amount.from, knowledge.leads) !== undefined) return true
  if (isDay(words, amount, knowledge)) return true
  if (isGlued(sentence, amount, before, after)) return true
  if (isYear(sentence, words, amount, knowledge)) return true
  const token = sentence.tokens[amount.from]
  // A number that hangs on a word to its left is a name's: "Resolution 2254", "Division 4".
  const over = token === undefined ? undefined : sentence.tokens[token.head]
  if (
    token &&
    over &&
    amount.to - amount.from === 1 &&
    over.index < token.index &&
    ['nummod', 'compound', 'flat'].includes(token.relation)
  ) {
    return over.tag === 'PROPN' || (over.tag === 'NOUN' && !isThing(over, knowledge))
  }
  return false
}

const startsUnit = (words: readonly string[], at: number, { units }: CountKnowledge): boolean => {
  const word = words[at] ?? ''
  const next = word === '-' || word === 'more' ? at + 1 : at
  return longestStartingAt(words, next, units) !== undefined || (word.includes('-') && units.some(unit => word.startsWith(`${unit}-`)))
}

/** "5 June", "June 5", "June 5, 2014". */
function isDay(words: readonly string[], { from, to, count = 0 }: Amount, { months }: CountKnowledge): boolean {
  const isMonth = (word: string | undefined): boolean => word !== undefined && months.includes(word.replace(/\.$/, ''))
  if (count > 31 || !Number.isInteger(count)) return false
  return isMonth(words[to]) || isMonth(words[from - 1]) || (words[to] === '-' && isMonth(words[to + 2]))
}

/** Part of a longer sign: "Su-24", "3:30", "05.02", "T-72", "24/7", "2-1", "#5". */
function isGlued({ tokens }: Sentence, { from, to }: Amount, before: string, after: string): boolean {
  const touches = (left: number): boolean => (tokens[left]?.span[1] ?? -1) === tokens[left + 1]?.span[0]
  const left = from > 0 && touches(from - 1) && /^[-\u2010-\u2015/:.,#\u2116$\u20ac\u00a3_]$|[-:/]$|\p{L}$/u.test(before)
  const right = touches(to - 1) && /^[-\u2010-\u2015/:_%\u00b0]/u.test(after)
  return left || right
}

/** Four digits that read as a year, unless what follows is counted. */
function isYear(sentence: Sentence, words: readonly string[], { from, to, count = 0, high }: Amount, knowledge: CountKnowledge): boolean {
  if (to - from > 1 || high !== undefined || !/^(?:1[5-9]|20)\d\d$/.test(words[from] ?? '') || count < 1500) return false
  const after = sentence.tokens.slice(to, to + 3)
  const end = after.findIndex(({ tag }) => tag === 'PUNCT')
  return !after
    .slice(0, end < 0 ? 3 : end)
    .some(
      token =>
        (isThing(token, knowledge) && /s$|^people$|^men$/i.test(token.words)) || Object.hasOwn(knowledge.fates, token.words.toLowerCase())
    )
}
