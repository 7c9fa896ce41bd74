import { gather } from '#base'
import type { Sentence } from '#sentence'
import type { Candidate } from './candidate.ts'
import type { PlaceWords } from './place-knowledge.ts'

/** How far from a place something is, and in which direction: "10 km west of X", "north of X". */
export type Offset = {
  readonly km?: number
  /** A point of the compass: "northwest". */
  readonly towards?: string
}

/** The distance and direction that the words before a name tell from it; undefined where they tell neither, or a part of the place. */
export function readOffset({ sentence, from }: Pick<Candidate, 'sentence' | 'from'>, words: PlaceWords): Offset | undefined {
  const start = startOfWay(sentence, from, words)
  const unit = sentence.tokens.findIndex(({ index }) => index >= start && index < from && unitAt(sentence, index, words) !== undefined)
  const km = unit < 0 ? undefined : distanceAt(sentence, unit, words)
  if (km === undefined) return beyond(sentence, from, words)
  const towards = compassIn(sentence, unit + 1, from, words)
  return { km, ...(towards === undefined ? {} : { towards }) }
}

const mostTokens = 12

const lower = (sentence: Sentence, at: number): string => sentence.tokens[at]?.words.toLowerCase() ?? ''

/** Back over all that may stand between a distance and a name, with the distance itself. */
function startOfWay(sentence: Sentence, from: number, { nearness, compass, nouns }: PlaceWords): number {
  let start = from
  const mayStand = (at: number): boolean => {
    const token = sentence.tokens[at]
    if (!token) return false
    const word = lower(sentence, at)
    return (
      nearness.fillers.has(word) ||
      compass.has(word) ||
      nouns.has(token.lemma.toLowerCase()) ||
      nearness.units.has(token.lemma.toLowerCase()) ||
      nearness.units.has(word) ||
      ['NUM', 'ADJ', 'PROPN', 'PART'].includes(token.tag) ||
      /^[\d.,]+|[-–()/]$/.test(word)
    )
  }
  while (from - start < mostTokens && mayStand(start - 1)) start -= 1
  return start
}

const unitAt = (sentence: Sentence, at: number, { nearness }: PlaceWords): number | undefined => {
  const token = sentence.tokens[at]
  return (
    token &&
    (nearness.units.get(token.words.toLowerCase()) ?? nearness.units.get(token.lemma.toLowerCase()) ?? measureIn(token.words, nearness)?.km)
  )
}

/** "10km" is one token: its number and its unit. */
function measureIn(words: string, { units }: PlaceWords['nearness']): { readonly km: number; readonly count: number } | undefined {
  const [, count, unit = ''] = /^(\d[\d.,]*)-?(\p{L}+)$/u.exec(words) ?? []
  const km = units.get(unit.toLowerCase())
  return km === undefined || count === undefined ? undefined : { km, count: numberOf(count) }
}

const numberOf = (words: string): number => Number(words.replaceAll(',', ''))

/** The distance that ends in a unit: "some 20 kilometres", "ten-mile". */
function distanceAt(sentence: Sentence, unit: number, words: PlaceWords): number | undefined {
  const joined = measureIn(sentence.tokens[unit]?.words ?? '', words.nearness)
  if (joined) return joined.count * joined.km
  const at = /^[-–]$/.test(lower(sentence, unit - 1)) ? unit - 2 : unit - 1
  const word = lower(sentence, at)
  const count = /^\d[\d.,]*$/.test(word) ? numberOf(word) : words.nearness.numbers.get(word)
  const km = unitAt(sentence, unit, words)
  return count === undefined || km === undefined || Number.isNaN(count) ? undefined : count * km
}

function compassIn(sentence: Sentence, from: number, to: number, { compass }: PlaceWords): string | undefined {
  const points = gather(sentence.tokens.slice(from, to), token => compass.get(token.words.toLowerCase()) ?? [])
  return points.length > 0 ? points.join('') : undefined
}

/** "north of X", but neither "the north of X" nor "in north of X". */
function beyond(sentence: Sentence, from: number, words: PlaceWords): Offset | undefined {
  const { nearness, compass, nouns } = words
  let at = from - 1
  while (
    nearness.articles.has(lower(sentence, at)) ||
    nouns.has(lower(sentence, at)) ||
    (lower(sentence, at) === 'of' && nouns.has(lower(sentence, at - 1)))
  )
    at -= 1
  if (lower(sentence, at) !== 'of' || !compass.has(lower(sentence, at - 1))) return undefined
  let start = at - 1
  while (compass.has(lower(sentence, start - 1)) || /^[-–]$/.test(lower(sentence, start - 1))) start -= 1
  const before = lower(sentence, start - 1)
  if (nearness.articles.has(before) || nearness.inside.has(before)) return undefined
  const towards = compassIn(sentence, start, at, words)
  return towards === undefined ? undefined : { towards }
}
