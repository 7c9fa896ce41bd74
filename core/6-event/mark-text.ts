import { copySettings } from './copy-settings.ts'
import { leastHashes } from './least-hashes.ts'
import { foldHash, mixHash } from './mix-hash.ts'
import { wordHashes } from './word-hashes.ts'

const { shingleWords, hashes } = copySettings

/**
 * What a text is known by beside its copies: its number of shingles (rows of words), then two characters for each of the smallest hashes of
 * these (MinHash, Broder 1997, of which twelve bits tell enough: Li and König 2010). Titles, case, punctuation and the order of paragraphs hardly matter to it.
 */
export function markText(text: string): string {
  const shingles = distinct(shinglesOf(wordHashes(text.toLowerCase())))
  const leasts = leastHashes(shingles)
  const codes = new Uint8Array(2 * hashes)
  for (let hash = 0; hash < hashes; hash++) {
    const bits = mixHash(leasts[hash] as number)
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
    for (let word = at; word < at + shingleWords; word++) hash = mixHash(Math.imul(hash, 31) + (words[word] as number))
    found[at] = foldHash(hash)
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
