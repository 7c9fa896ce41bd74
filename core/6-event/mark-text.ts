import { copySettings } from './copy-settings.ts'

const { shingleWords, hashes } = copySettings

/**
 * What a text is known by beside its copies: its number of shingles (rows of words), then two characters for each of the smallest hashes of
 * these (MinHash, Broder 1997, of which twelve bits tell enough: Li and König 2010). Titles, case, punctuation and the order of paragraphs hardly matter to it.
 */
export function markText(text: string): string {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(hashWord)
  const shingles = new Set<number>()
  for (let at = 0; at + shingleWords <= words.length; at++) {
    let hash = 0
    for (let word = at; word < at + shingleWords; word++) hash = mix(Math.imul(hash, 31) + (words[word] as number))
    shingles.add(hash)
  }
  const least = new Uint32Array(hashes).fill(0xffffffff)
  for (const shingle of shingles)
    for (let hash = 0; hash < hashes; hash++) {
      const value = mix(shingle ^ (seeds[hash] as number)) >>> 0
      if (value < (least[hash] as number)) least[hash] = value
    }
  return `${shingles.size.toString(36)}:${[...least].map(value => `${letters[mix(value) & 63]}${letters[(mix(value) >>> 6) & 63]}`).join('')}`
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

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** FNV-1a. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash
}

/** The finish of MurmurHash3, by Austin Appleby (public domain). */
function mix(value: number): number {
  let mixed = value ^ (value >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}

const seeds = Int32Array.from({ length: hashes }, (_, index) => mix(Math.imul(index + 1, 0x9e3779b9)))
