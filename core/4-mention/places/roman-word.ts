import { keepSome } from '#base'

/** Each step in its order: what a spelling may have, and what it is filed as. */
const steps: readonly (readonly [string, string])[] = [
  ['tch|tsch|sch|sh|ch', 'S'],
  ['kh', 'h'],
  ['gh|q|g|c', 'k'],
  ['x', 'ks'],
  ['ph', 'f'],
  ['dj|zh|j', 'j'],
  ['th', 't'],
  ['dh', 'd'],
  ['au|aw|ou|oo|uw|w|o|u', 'u']
]

/** Spellings by the code of their first letter, so that most letters are passed over at once. */
type Step = { readonly from: readonly (readonly (readonly number[])[] | undefined)[]; readonly to: readonly number[] }
const codesOf = (text: string): readonly number[] => [...text].map(letter => letter.charCodeAt(0))
const parted: readonly Step[] = steps.map(([from, to]) => ({ from: byFirst(from.split('|').map(codesOf)), to: codesOf(to) }))

function byFirst(spellings: readonly (readonly number[])[]): Step['from'] {
  return Array.from({ length: 128 }, (_, code) => {
    const found = spellings.filter(([first]) => first === code)
    return found.length > 0 ? found : undefined
  })
}

/** The steps that begin with a letter, as bits, by its code: a word without the letters of a step skips it. */
const bits = new Uint16Array(128)
for (const [at, { from }] of parted.entries()) for (const [code, found] of from.entries()) if (found) (bits[code] as number) |= 1 << at

const [a, h, t] = codesOf('aht') as [number, number, number]
const isVowel = (code: number): boolean => code === a || code === 101 || code === 105 || code === 121

const longest = 120
let letters = new Uint16Array(longest * 2)
let others = new Uint16Array(longest * 2)

/** How a word in lower case is filed, whichever way it was romanised: "Shaykh", "cheikh" and "sheikh" are one. */
export const romanWord = keepSome(readWord)

function readWord(word: string): string {
  if (word.length > longest) return word
  let size = word.length
  let wanted = 0
  for (let at = 0; at < size; at++) {
    const code = word.charCodeAt(at)
    letters[at] = code
    if (code < 128) wanted |= bits[code] as number
  }
  for (let at = 0; wanted >> at > 0; at++) if ((wanted >> at) & 1) size = replaceAll(parted[at] as Step, size)
  return write(squeeze(openEnd(joinVowels(size))))
}

/** Replaces in `letters`, by way of the other buffer; gives the new size. */
function replaceAll({ from, to }: Step, size: number): number {
  let out = 0
  for (let at = 0; at < size; ) {
    const spellings = from[letters[at] as number]
    const found = spellings === undefined ? 0 : lengthAt(spellings, at, size)
    if (found === 0) others[out++] = letters[at++] as number
    else {
      for (const code of to) others[out++] = code
      at += found
    }
  }
  const full = others
  others = letters
  letters = full
  return out
}

/** The length of the first of some spellings that stands at a place, or 0. */
function lengthAt(spellings: readonly (readonly number[])[], at: number, size: number): number {
  for (const one of spellings) {
    let same = 1
    while (same < one.length && at + same < size && letters[at + same] === one[same]) same++
    if (same === one.length) return same
  }
  return 0
}

/** Runs of the vowels that romanisations do not agree on are one "a". */
function joinVowels(size: number): number {
  let out = 0
  let before = false
  for (let at = 0; at < size; at++) {
    const vowel = isVowel(letters[at] as number)
    if (!(vowel && before)) letters[out++] = vowel ? a : (letters[at] as number)
    before = vowel
  }
  return out
}

/** A last "h" or "ah" is "a". */
function openEnd(size: number): number {
  if (size === 0 || letters[size - 1] !== h) return size
  if (size > 1 && letters[size - 2] === a) return size - 1
  letters[size - 1] = a
  return size
}

/** Doubled letters are one, and a last "at" behind a consonant is "a". */
function squeeze(size: number): number {
  let out = 0
  for (let at = 0; at < size; at++) if (out === 0 || letters[at] !== letters[out - 1]) letters[out++] = letters[at] as number
  return out > 2 && letters[out - 1] === t && letters[out - 2] === a && letters[out - 3] !== a ? out - 1 : out
}

/** Faster for so few letters than to read them from the buffer at once. */
function write(size: number): string {
  let word = ''
  for (let at = 0; at < size; at++) word += String.fromCharCode(letters[at] as number)
  return word
}
