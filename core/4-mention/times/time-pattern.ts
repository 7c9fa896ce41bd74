import { invariant } from '#base'
import { otherLetter } from './plain-letters.ts'
import type { TimeKnowledge, TimePattern } from './time-knowledge.ts'
import { needOf, needOfWords, type TimeNeed } from './time-need.ts'

/**
 * A pattern made ready to run: its expression, where a text has what the pattern needs. It is compiled on the first such text, for text in
 * lower case, which is far cheaper than one that is blind to case.
 */
export type CompiledPattern = {
  readonly pattern: TimePattern
  readonly expression: (has: (needs: readonly TimeNeed[]) => boolean) => RegExp | undefined
}

/** What a found mention is replaced by, so that later layers see its kind: first character, then the filler. */
export const placeholders = {
  POINT: ['\uE000', '\uE001'],
  SPAN: ['\uE002', '\uE003'],
  CLOCK: ['\uE004', '\uE005'],
  SET: ['\uE006', '\uE007']
} as const

/** Compiles the patterns of a knowledge, layer by layer. Throws on an unknown slot: a bad rule is our bug. */
export function compileLayers(knowledge: TimeKnowledge): readonly (readonly CompiledPattern[])[] {
  const slots = slotsOf(knowledge)
  const needs = new Map<string, TimeNeed>()
  const plain = wordsOfSlots(knowledge)
  return knowledge.layers.map(layer => layer.map(pattern => compilePattern(pattern, partsOf(pattern.when, slots, plain), needs)))
}

type Part = { readonly source: string; readonly words?: readonly string[]; readonly optional: boolean }

function compilePattern(pattern: TimePattern, parts: readonly Part[], known: Map<string, TimeNeed>): CompiledPattern {
  const source = join(parts, pattern.when)
  const needs = parts.filter(part => !part.optional).map(part => needFor(part, known))
  let expression: RegExp | undefined
  return {
    pattern,
    expression: has => {
      if (!has(needs)) return undefined
      expression ??= compile(source, pattern.when)
      return expression
    }
  }
}

function needFor({ source, words }: Part, known: Map<string, TimeNeed>): TimeNeed {
  const need = known.get(source) ?? (words && needOfWords(words)) ?? needOf(source)
  known.set(source, need)
  return need
}

function partsOf(
  when: string,
  slots: Readonly<Record<string, string>>,
  plain: Readonly<Record<string, readonly string[]>>
): readonly Part[] {
  return [...when.matchAll(/\(([^)]*)\)(\??)|(\S+?)(\??)(?=\s|$)/g)].map(match => {
    const optional = (match[2] || match[4]) === '?'
    const words = match[1]?.split('|') ?? (/^\p{Ll}/u.test(match[3] ?? '') ? [match[3] ?? ''] : undefined)
    if (words) return { source: bounded(alternatives(words)), words, optional }
    const element = match[3] ?? ''
    const ofSlot = plain[element.replace(/^>|\d+$/g, '')]
    return { source: elementOf(element, when, slots), ...(ofSlot && { words: ofSlot }), optional }
  })
}

function join(parts: readonly Part[], when: string): string {
  const pivot = parts.findIndex(part => !part.optional)
  invariant(pivot >= 0, `time pattern with nothing required: ${when}`)
  return parts
    .map(({ source, optional }, index) => {
      if (source.startsWith('(?=')) return source
      if (index < pivot) return `(?:${source}\\s*)?`
      if (index === pivot) return source
      return optional ? `(?:\\s*${source})?` : `\\s*${source}`
    })
    .join('')
}

function elementOf(element: string, when: string, slots: Readonly<Record<string, string>>): string {
  if (element === '-') return '[-\u2010-\u2015]'
  if (element === ',') return ','
  if (element.startsWith('>')) {
    const slot = slots[element.slice(1)]
    return `(?=\\s*${bounded(slot ?? alternatives([element.slice(1)]))})`
  }
  if (!/^[A-Z]{2}/.test(element)) return bounded(alternatives([element]))
  const slot = slots[element.replace(/\d+$/, '')]
  invariant(slot !== undefined, `unknown slot in time pattern: ${element} in ${when}`)
  const group = `(?<${element}>${slot})`
  return element.replace(/\d+$/, '') in placeholders ? group : bounded(group)
}

const bounded = (source: string): string => `(?<![a-z0-9${otherLetter}])(?:${source})(?![a-z0-9${otherLetter}])`

/** For text of plain letters, which has no others of its own. */
function compile(source: string, when: string): RegExp {
  invariant(!/(?![\0-\x7F\u00AA])\p{L}/u.test(source), `time pattern with a letter beyond ASCII: ${when}`)
  return new RegExp(source, 'dg')
}

/** Words as a regular expression, longest first; a space in a word is any space, an apostrophe any or none. */
function alternatives(words: readonly string[]): string {
  return words
    .map(word => word.toLowerCase())
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(word =>
      word
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/'/g, "['\u2019]?")
        .replace(/[\s]+/g, '[\\s\u00A0]+')
        .replace(/-/g, '[-\u2010-\u2015\\s]?')
    )
    .join('|')
}

/** Short forms of longer words ("Jan", "Sept") may have a full stop. */
const abbreviable = (words: readonly string[]): string => {
  const short = words.filter(word => word.length < 5 && words.some(other => other !== word && other.startsWith(word)))
  return `(?:${alternatives(short)})\\.|${alternatives(words)}`
}

/** The words of slots that hold nothing else. */
const wordsOfSlots = (knowledge: TimeKnowledge): Readonly<Record<string, readonly string[]>> => ({
  MONTH: Object.keys(knowledge.months),
  WEEKDAY: Object.keys(knowledge.weekdays),
  SEASON: Object.keys(knowledge.seasons),
  UNIT: Object.keys(knowledge.units),
  UNITS: Object.keys(knowledge.units),
  PART: knowledge.dayParts,
  EDGE: knowledge.edges,
  DIRECTION: Object.keys(knowledge.directions),
  DISTANCE: Object.keys(knowledge.distances),
  VAGUE: knowledge.vague,
  ADVERB: Object.keys(knowledge.adverbs),
  STANDING: knowledge.standing,
  ERA: Object.keys(knowledge.eras),
  FEAST: Object.keys(knowledge.feasts),
  LUNAR: knowledge.lunar,
  LASTING: knowledge.lasting.flatMap(word => [word, `${word}s`])
})

function slotsOf(knowledge: TimeKnowledge): Readonly<Record<string, string>> {
  const keys = (record: object): string => alternatives(Object.keys(record))
  const numbers = keys(knowledge.numbers)
  const plain = alternatives(Object.keys(knowledge.numbers).filter(word => !knowledge.articles.includes(word)))
  return {
    MONTH: abbreviable(Object.keys(knowledge.months)),
    WEEKDAY: keys(knowledge.weekdays),
    SEASON: keys(knowledge.seasons),
    UNIT: keys(knowledge.units),
    NUMBER: `(?:(?:${plain})(?:[-\\s](?:${plain}))?|${numbers})(?:[-\\s]and[-\\s]a[-\\s]half)?|\\d{1,3}(?:\\.\\d)?`,
    COUNT: `(?:${plain})(?:[-\\s](?:${plain}))?|\\d{1,3}(?:\\.\\d)?`,
    UNITS: alternatives(Object.keys(knowledge.units).filter(unit => Object.hasOwn(knowledge.units, unit.slice(0, -1)))),
    ORDINAL: `${keys(knowledge.ordinals)}|\\d{1,2}(?:st|nd|rd|th)`,
    DAY: '(?:3[01]|[12]\\d|0?[1-9])(?:\\s?(?:st|nd|rd|th))?',
    YEAR: '1\\d{3}|20\\d{2}',
    YY: "['\u2019]?\\d{2}",
    OLDYEAR: '\\d{1,4}',
    DECADE: "(?:1\\d|20)\\d0['\u2019]?s",
    OLDDECADE: "\\d{1,3}0['\u2019]?s",
    PART: alternatives(knowledge.dayParts),
    EDGE: alternatives(knowledge.edges),
    DIRECTION: keys(knowledge.directions),
    DISTANCE: keys(knowledge.distances),
    VAGUE: alternatives(knowledge.vague),
    BOUND: keys(knowledge.bounds),
    ADVERB: keys(knowledge.adverbs),
    STANDING: alternatives(knowledge.standing),
    ERA: keys(knowledge.eras),
    FEAST: keys(knowledge.feasts),
    LUNAR: alternatives(knowledge.lunar),
    LASTING: `(?:${alternatives(knowledge.lasting)})s?`,
    // The words of a short clause, up to eight, without a stop.
    CLAUSE: '(?:[^\\s,.;:()\uE000-\uE007]+\\s+){1,7}[^\\s,.;:()\uE000-\uE007]+',
    PREPOSITION: alternatives(knowledge.prepositions),
    NUMERIC: '\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)?\\d{2}|(?:1\\d|20)\\d{2}[./-]\\d{1,2}[./-]\\d{1,2}(?:t\\d{2}:\\d{2}(?::\\d{2})?z?)?',
    CLOCKTIME:
      '(?:[01]?\\d|2[0-4])[:.h][0-5]\\d(?:\\s?(?:[ap]\\.?\\s?m\\b\\.?|hrs|hours))?|(?:1[0-2]|[1-9])\\s?[ap]\\.?m\\b\\.?|(?:[01]\\d|2[0-3])[0-5]\\d\\s?(?:hrs|hours|gmt|utc|local time)',
    ...Object.fromEntries(Object.entries(placeholders).map(([kind, [first, rest]]) => [kind, `${first}${rest}*`]))
  }
}
