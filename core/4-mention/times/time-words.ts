import { gather, invariant } from '#base'
import { otherLetter } from './plain-letters.ts'
import { type Begins, placeholders, type RunEnd, runEnds } from './time-slots.ts'

/** What phrases begin with, as numbers: each word, kind of number or time found before that begins one of them, by `beginningAt`. */
export type TimeWords = {
  /** Numbers of what a phrase with these beginnings may begin with. */
  readonly idsOf: (begins: Begins) => readonly number[]
  readonly size: number
  /** A tree of letters: the node that a letter leads to, 0 for none; and the number of the word that ends at a node, 0 for none. */
  readonly next: Int32Array
  readonly ends: Int32Array
}

/** What begins something in a stretch of text, in order: where, and its number; `count` of them. It is filled anew for each stretch. */
export type Beginnings = { count: number; readonly places: number[]; readonly ids: number[] }

/** Numbers everything that some phrases begin with. */
export function gatherWords(all: readonly Begins[]): TimeWords {
  const words = [...new Set(gather(all, ({ words = [] }) => gather(words, firstRuns)))]
  const ids = new Map(words.map((word, at) => [word, firstWord + at]))
  const nodes: number[][] = [[], []]
  const ends = [0, 0]
  for (const [word, id] of ids) {
    let node = 1
    for (const letter of word) {
      const row: number[] = nodes[node] ?? []
      const letterKind = kinds[letter.charCodeAt(0)] ?? 0
      if (row[letterKind] === undefined) {
        row[letterKind] = nodes.length
        nodes.push([])
        ends.push(0)
      }
      node = row[letterKind] ?? 0
    }
    ends[node] = id
  }
  const next = new Int32Array(nodes.length * width)
  for (const [node, row] of nodes.entries()) for (const [letter, to] of row.entries()) next[node * width + letter] = to ?? 0
  return { idsOf: begins => idsOf(begins, ids), size: firstWord + words.length, next, ends: Int32Array.from(ends) }
}

/** Finds in one pass all that may begin or make up a time, in a stretch of text in plain letters (`plainLetters`), and fills `found` with it. */
export function findBeginnings(text: string, { next, ends }: TimeWords, found: Beginnings): void {
  const { length } = text
  found.count = 0
  for (let at = 0; at < length; ) {
    const code = text.charCodeAt(at)
    let kind = code < 256 ? (kinds[code] ?? 0) : 0
    if (kind === 0) {
      if (code >= firstShape && code <= lastShape && code % 2 === 0) {
        add(found, at, shapesFrom + (code - firstShape) / 2)
      }
      at += 1
      continue
    }
    const start = at
    let node = 1
    let digits = 0
    let isNumber = true
    while (kind !== 0) {
      if (isNumber && kind < letters) digits += 1
      else isNumber = false
      if (node !== 0) node = next[node * width + kind] ?? 0
      at += 1
      const after = at < length ? text.charCodeAt(at) : 0
      kind = after < 256 ? (kinds[after] ?? 0) : 0
    }
    if (digits > 0 && digits <= mostDigits) add(found, start, numberId(digits, isNumber ? endAt(text, at) : 1))
    const word = ends[node] ?? 0
    if (word !== 0) add(found, start, word)
  }
}

function add(found: Beginnings, place: number, id: number): void {
  found.places[found.count] = place
  found.ids[found.count] = id
  found.count += 1
}

/** The runs of letters and digits that a phrase may begin with: "cease-fire" is found as "ceasefire" too. None where it begins otherwise. */
export function firstRuns(phrase: string): readonly string[] {
  const [first = '', ...rest] = phrase.toLowerCase().split(/([^a-z0-9]+)/)
  if (first === '') return []
  const found = [first]
  for (let at = 0; rest[at] === '-' || rest[at] === "'"; at += 2) found.push(`${found.at(-1)}${rest[at + 1] ?? ''}`)
  return found
}

// Numbers of kinds come first, then times found before, then words. 0 is nothing.
const mostDigits = 4
const numberId = (digits: number, end: number): number => digits * runEnds.length + end
const shapesFrom = numberId(mostDigits + 1, 0)
const shapes = Object.keys(placeholders)
const firstWord = shapesFrom + shapes.length
const firstShape = placeholders.POINT[0].charCodeAt(0)
const lastShape = placeholders.SET[0].charCodeAt(0)

/** Kinds of characters: 0 what parts words, then digits, letters, and last the letter that no word has. */
const letters = 11
const width = 38
const kinds = Uint8Array.from({ length: 256 }, (_, code) => {
  const character = String.fromCharCode(code)
  if (character === otherLetter) return width - 1
  if (/[0-9]/.test(character)) return 1 + Number(character)
  return /[a-z]/.test(character) ? letters + code - 97 : 0
})

/** What follows a number that stands by itself. */
function endAt(text: string, at: number): number {
  const code = at < text.length ? text.charCodeAt(at) : 0
  if (code === 0x2e || code === 0x2f || code === 0x2d) return 2
  if (code === 0x3a) return 3
  return code === 0x20 || (code >= 9 && code <= 13) || (code > 127 && /\s/.test(text.charAt(at))) ? 4 : 0
}

function idsOf({ words = [], digits, shape }: Begins, ids: ReadonlyMap<string, number>): readonly number[] {
  const ofWords = gather(words, firstRuns).map(word => {
    const id = ids.get(word)
    invariant(id !== undefined, `a word of times that was not gathered: ${word}`)
    return id
  })
  const counts = gather([1, 2, 3, 4], count => gather(runEnds, (end: RunEnd, at) => (digits?.(count, end) ? [numberId(count, at)] : [])))
  return [...new Set([...ofWords, ...counts, ...(shape ? [shapesFrom + shapes.indexOf(shape)] : [])])]
}
