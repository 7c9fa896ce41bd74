import { createHmac, randomBytes } from 'node:crypto'
import { type Word, wordsOf } from './words-of.ts'

/**
 * By what struck words are known again, without saying them: a salt, how many they are, and salted hashes, of the first a short one. In one
 * report (`key`), or in all.
 */
export type WordMark = {
  readonly takedown: string
  readonly key: string | null
  readonly salt: string
  readonly wordCount: number
  readonly firstHash: string
  readonly wordsHash: string
}

/** A salt for a store that has none yet. */
export const makeSalt = (): string => randomBytes(16).toString('hex')

/** The mark of words; throws when there are none. */
export function markWords(words: string, salt: string): Omit<WordMark, 'takedown' | 'key'> {
  const all = wordsOf(words, false).map(({ word }) => word)
  const [first] = all
  if (first === undefined) throw new Error(`there is no word in "${words}": give the name or the passage as it stands in the report`)
  return { salt, wordCount: all.length, firstHash: shortHash(salt, first), wordsHash: hash(salt, all.join(' ')) }
}

/** Where a text says what was struck out: half-open spans, in order, that do not touch. */
export function findMarked(text: string, isHtml: boolean, marks: readonly WordMark[]): readonly (readonly [from: number, to: number])[] {
  if (marks.length === 0) return []
  const spans = (isHtml ? [true, false] : [false]).flatMap(tags => findIn(wordsOf(text, tags), marks))
  const settled: [number, number][] = []
  for (const [from, to] of spans.sort((one, other) => one[0] - other[0] || other[1] - one[1])) {
    const last = settled.at(-1)
    if (last === undefined || from >= last[1]) settled.push([from, to])
    else last[1] = Math.max(last[1], to)
  }
  return settled
}

/** What stands where words were struck out: no word, which might itself be struck out. */
export const struckOut = '[…]'

/** A text without its marked spans. */
export function strikeText(text: string, spans: readonly (readonly [from: number, to: number])[]): string {
  let at = 0
  const parts = spans.map(([from, to]) => {
    const part = text.slice(at, from) + struckOut
    at = to
    return part
  })
  return parts.join('') + text.slice(at)
}

function findIn(words: readonly Word[], marks: readonly WordMark[]): readonly [number, number][] {
  const spans: [number, number][] = []
  for (const salt of new Set(marks.map(mark => mark.salt))) {
    const own = groupByFirst(marks, salt)
    const shorts = new Map<string, string>()
    for (const [index, { word, from }] of words.entries()) {
      const short = shorts.get(word) ?? shortHash(salt, word)
      shorts.set(word, short)
      for (const { wordCount, wordsHash } of own.get(short) ?? []) {
        const run = words.slice(index, index + wordCount)
        if (run.length === wordCount && hash(salt, run.map(each => each.word).join(' ')) === wordsHash)
          spans.push([from, run.at(-1)?.to ?? from])
      }
    }
  }
  return spans
}

function groupByFirst(marks: readonly WordMark[], salt: string): ReadonlyMap<string, readonly WordMark[]> {
  const groups = new Map<string, WordMark[]>()
  for (const mark of marks) if (mark.salt === salt) groups.set(mark.firstHash, [...(groups.get(mark.firstHash) ?? []), mark])
  return groups
}

const hash = (salt: string, words: string): string => createHmac('sha256', salt).update(words).digest('hex')
const shortHash = (salt: string, word: string): string => hash(salt, `first ${word}`).slice(0, 3)
