import { copySettings } from './copy-settings.ts'
import { wordHashes } from './word-hashes.ts'

const { shingleWords, hashes } = copySettings

/**
 * What a text is known by beside its copies: its number of shingles (rows of words), then two characters for each of the smallest hashes of
 * these (MinHash, Broder 1997, of which twelve bits tell enough: Li and König 2010). Titles, case, punctuation and the order of paragraphs hardly matter to it.
 */
export function markText(text: string): string {
  const shingles = distinct(shinglesOf(wordHashes(text.toLowerCase())))
  const leasts = leastsOf(shingles)
  const codes = new Uint8Array(2 * hashes)
  for (let hash = 0; hash < hashes; hash++) {
    const bits = mix((leasts[hash] as number) ^ SIGN)
    codes[2 * hash] = letters.charCodeAt(bits & 63)
    codes[2 * hash + 1] = letters.charCodeAt((bits >>> 6) & 63)
  }
  return `${shingles.length.toString(36)}:${String.fromCharCode.apply(null, codes as unknown as number[])}`
}

/** Hashes of rows of words, folded. */
function shinglesOf(words: Int32Array): Int32Array {
  const found = new Int32Array(Math.max(0, words.length - shingleWords + 1))
  for (let at = 0; at < found.length; at++) {
    let hash = 0
    for (let word = at; word < at + shingleWords; word++) hash = mix(Math.imul(hash, 31) + (words[word] as number))
    found[at] = fold(hash)
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

/** The least of what all shingles are mixed to with each seed, its sign turned: with four seeds at a time, which a processor does side by side. */
function leastsOf(shingles: Int32Array): Int32Array {
  const leasts = new Int32Array(hashes).fill(MOST)
  for (let hash = 0; hash < hashes; hash += 4) {
    const [one, two, three, four] = [seeds[hash], seeds[hash + 1], seeds[hash + 2], seeds[hash + 3]] as [number, number, number, number]
    let [first, second, third, fourth] = [MOST, MOST, MOST, MOST]
    for (let at = 0; at < shingles.length; at++) {
      const shingle = shingles[at] as number
      const a = halfMixed(shingle ^ one)
      const b = halfMixed(shingle ^ two)
      const c = halfMixed(shingle ^ three)
      const d = halfMixed(shingle ^ four)
      if (a <= first) first = lesser(leasts, hash, a)
      if (b <= second) second = lesser(leasts, hash + 1, b)
      if (c <= third) third = lesser(leasts, hash + 2, c)
      if (d <= fourth) fourth = lesser(leasts, hash + 3, d)
    }
  }
  return leasts
}

/** Mixed but for the last step, which leaves the upper half as it is; with the sign turned, so that numbers are compared as unsigned. */
function halfMixed(folded: number): number {
  const mixed = Math.imul(folded, FIRST_FACTOR)
  return Math.imul(mixed ^ (mixed >>> 13), SECOND_FACTOR) ^ SIGN
}

/** Keeps what is mixed whole where it is the least so far; gives what a half mixed number may not be above to be less still. */
function lesser(leasts: Int32Array, hash: number, half: number): number {
  const value = fold(half ^ SIGN) ^ SIGN
  if (value < (leasts[hash] as number)) leasts[hash] = value
  return (leasts[hash] as number) | 0xffff
}

/** Which share of the shorter of two texts stands in the longer, 0 to 1, as far as their marks tell. */
export function sharedText(one: string, other: string): number {
  const [a, b] = [shinglesIn(one), shinglesIn(other)]
  if (a === 0 || b === 0) return 0
  const [from, start] = [one.indexOf(':') + 1, other.indexOf(':') + 1]
  let same = 0
  for (let hash = 0; hash < hashes; hash++) {
    const at = 2 * hash
    if (one.charCodeAt(from + at) === other.charCodeAt(start + at) && one.charCodeAt(from + at + 1) === other.charCodeAt(start + at + 1))
      same++
    // Of two texts that share a fifth, one in a thousand comes here.
    if (hash === hashesBefore - 1 && same === 0) return 0
  }
  return shareOf(same, a, b)
}

/** Of so many hashes one at least is the same, or the texts are held to share nothing. */
export const hashesBefore = 32

function shareOf(same: number, a: number, b: number): number {
  const alike = same / hashes
  return Math.min(1, (alike * (a + b)) / (1 + alike) / Math.min(a, b))
}

/** Whether one of two texts is a copy of the other, retitled or cut perhaps. */
export function isCopy(one: string, other: string): boolean {
  const [a, b] = [shinglesIn(one), shinglesIn(other)]
  return Math.min(a, b) >= copySettings.leastShingles && sharedText(one, other) >= leastShareOf(a, b)
}

/** The same of two texts with `a` and `b` shingles, and so many hashes that are the same. */
export const isCopyBy = (same: number, a: number, b: number): boolean =>
  Math.min(a, b) >= copySettings.leastShingles && shareOf(same, a, b) >= leastShareOf(a, b)

const leastShareOf = (a: number, b: number): number =>
  Math.min(a, b) < copySettings.shortShingles ? copySettings.leastShareOfShort : copySettings.leastShare

/** How many rows of words the text of a mark has. */
export const shinglesIn = (mark: string): number => Number.parseInt(mark, 36) || 0

/** The twelve bits of each hash of a mark, into `codes`. */
export function readHashes(mark: string, codes: Int32Array): void {
  const from = mark.indexOf(':') + 1
  for (let hash = 0; hash < hashes; hash++) {
    const at = from + 2 * hash
    codes[hash] = (bitsOf[mark.charCodeAt(at)] as number) | ((bitsOf[mark.charCodeAt(at + 1)] as number) << 6)
  }
}

/** Of twelve bits, six are a letter. */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const bitsOf = Uint8Array.from({ length: 128 }, (_, code) => Math.max(0, letters.indexOf(String.fromCharCode(code))))

const SIGN = 0x80000000 | 0
const MOST = 0x7fffffff
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
