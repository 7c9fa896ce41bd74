import { copySettings } from './copy-settings.ts'
import { wordHashes } from './word-hashes.ts'

const { shingleWords, hashes } = copySettings

/**
 * What a text is known by beside its copies: its number of shingles (rows of words), then two characters for each of the smallest hashes of
 * these (MinHash, Broder 1997, of which twelve bits tell enough: Li and König 2010). Titles, case, punctuation and the order of paragraphs hardly matter to it.
 */
export function markText(text: string): string {
  const shingles = distinct(shinglesOf(wordHashes(text.toLowerCase())))
  const folded = shingles.map(fold)
  const marks = new Array<string>(hashes)
  for (let hash = 0; hash < hashes; hash++) marks[hash] = pairs[mix(leastOf(folded, seeds[hash] as number)) & 4095] as string
  return `${shingles.length.toString(36)}:${marks.join('')}`
}

function shinglesOf(words: Int32Array): Int32Array {
  const found = new Int32Array(Math.max(0, words.length - shingleWords + 1))
  for (let at = 0; at < found.length; at++) {
    let hash = 0
    for (let word = at; word < at + shingleWords; word++) hash = mix(Math.imul(hash, 31) + (words[word] as number))
    found[at] = hash
  }
  return found
}

/** Each number once, by a table with at least two places for each. */
function distinct(numbers: Int32Array): Int32Array {
  const mask = 2 ** Math.ceil(Math.log2(2 * numbers.length + 1)) - 1
  const places = new Int32Array(mask + 1)
  const kept = new Int32Array(numbers.length)
  let count = 0
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] as number
    let place = number & mask
    while (places[place] !== 0 && kept[(places[place] as number) - 1] !== number) place = (place + 1) & mask
    if (places[place] !== 0) continue
    kept[count++] = number
    places[place] = count
  }
  return kept.subarray(0, count)
}

/** The least of what all shingles, folded, are mixed to with a seed. */
function leastOf(folded: Int32Array, seed: number): number {
  // Compared as unsigned numbers: with the sign turned. The last step of mixing leaves the upper half as it is, and is done where that half may win alone.
  let least = 0x7fffffff
  let bound = 0x7fffffff
  for (let at = 0; at < folded.length; at++) {
    let mixed = Math.imul((folded[at] as number) ^ seed, FIRST_FACTOR)
    mixed = Math.imul(mixed ^ (mixed >>> 13), SECOND_FACTOR) ^ SIGN
    if (mixed > bound) continue
    const value = fold(mixed ^ SIGN) ^ SIGN
    if (value >= least) continue
    least = value
    bound = least | 0xffff
  }
  return least ^ SIGN
}

/** Which share of the shorter of two texts stands in the longer, 0 to 1, as far as their marks tell. */
export function sharedText(one: string, other: string): number {
  const [a, b] = [countOf(one), countOf(other)]
  if (a === 0 || b === 0) return 0
  const [from, start] = [one.indexOf(':') + 1, other.indexOf(':') + 1]
  let same = 0
  for (let hash = 0; hash < hashes; hash++) {
    const at = 2 * hash
    if (one.charCodeAt(from + at) === other.charCodeAt(start + at) && one.charCodeAt(from + at + 1) === other.charCodeAt(start + at + 1))
      same++
    // Of two texts that share a fifth, one in a thousand comes here.
    if (hash === 31 && same === 0) return 0
  }
  const alike = same / hashes
  return Math.min(1, (alike * (a + b)) / (1 + alike) / Math.min(a, b))
}

/** Whether one of two texts is a copy of the other, retitled or cut perhaps. */
export function isCopy(one: string, other: string): boolean {
  const shorter = Math.min(countOf(one), countOf(other))
  if (shorter < copySettings.leastShingles) return false
  const least = shorter < copySettings.shortShingles ? copySettings.leastShareOfShort : copySettings.leastShare
  return sharedText(one, other) >= least
}

const countOf = (mark: string): number => Number.parseInt(mark, 36) || 0

/** The two letters of each number of twelve bits. */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const pairs = Array.from({ length: 4096 }, (_, bits) => `${letters[bits & 63]}${letters[bits >>> 6]}`)

const SIGN = 0x80000000 | 0
const FIRST_FACTOR = 0x85ebca6b | 0
const SECOND_FACTOR = 0xc2b2ae35 | 0

const fold = (value: number): number => value ^ (value >>> 16)

/** The finish of MurmurHash3, by Austin Appleby (public domain). */
function mix(value: number): number {
  const mixed = Math.imul(fold(value), FIRST_FACTOR)
  return fold(Math.imul(mixed ^ (mixed >>> 13), SECOND_FACTOR))
}

/** Folded, as the shingles are that they are mixed with. */
const seeds = Int32Array.from({ length: hashes }, (_, index) => fold(mix(Math.imul(index + 1, 0x9e3779b9))))
