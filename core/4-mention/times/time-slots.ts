import { gather } from '#base'
import type { TimeKnowledge } from './time-knowledge.ts'

/** What a found mention is replaced by, so that later layers see its kind: first character, then the filler. */
export const placeholders = {
  POINT: ['\uE000', '\uE001'],
  SPAN: ['\uE002', '\uE003'],
  CLOCK: ['\uE004', '\uE005'],
  SET: ['\uE006', '\uE007']
} as const

/** What a run of digits goes on with: letters in the same word; a full stop, slash or hyphen; a colon; a blank; anything else. */
export const runEnds = ['other', 'letter', 'joint', 'colon', 'blank'] as const
export type RunEnd = (typeof runEnds)[number]

/** What a phrase may begin with: the first word of some, a number of so many digits, a time found before. Undefined where that is not known. */
export type Begins = {
  readonly words?: readonly string[]
  readonly digits?: (count: number, end: RunEnd) => boolean
  readonly shape?: keyof typeof placeholders
}

export type TimeSlot = { readonly source: string; readonly begins?: Begins }

/** The slots that patterns name, each with its expression in lower case and what it begins with. */
export function slotsOf(knowledge: TimeKnowledge): Readonly<Record<string, TimeSlot>> {
  const ofWords = (words: readonly string[], source = alternatives(words)): TimeSlot => ({ source, begins: { words } })
  const keys = (record: object): TimeSlot => ofWords(Object.keys(record))
  const all = Object.keys(knowledge.numbers)
  const some = all.filter(word => !knowledge.articles.includes(word))
  const [numbers, plain, ordinals] = [alternatives(all), alternatives(some), Object.keys(knowledge.ordinals)]
  const upToThree: Begins['digits'] = (count, end) => count <= 3 && end !== 'letter'
  return {
    MONTH: ofWords(Object.keys(knowledge.months), abbreviable(Object.keys(knowledge.months))),
    WEEKDAY: keys(knowledge.weekdays),
    SEASON: keys(knowledge.seasons),
    UNIT: keys(knowledge.units),
    NUMBER: {
      source: `(?:(?:${plain})(?:[-\\s](?:${plain}))?|${numbers})(?:[-\\s]and[-\\s]a[-\\s]half)?|\\d{1,3}(?:\\.\\d)?`,
      begins: { words: all, digits: upToThree }
    },
    COUNT: { source: `(?:${plain})(?:[-\\s](?:${plain}))?|\\d{1,3}(?:\\.\\d)?`, begins: { words: some, digits: upToThree } },
    UNITS: ofWords(Object.keys(knowledge.units).filter(unit => Object.hasOwn(knowledge.units, unit.slice(0, -1)))),
    ORDINAL: {
      source: `${alternatives(ordinals)}|\\d{1,2}(?:st|nd|rd|th)`,
      begins: { words: ordinals, digits: (count, end) => count <= 2 && end === 'letter' }
    },
    DAY: { source: '(?:3[01]|[12]\\d|0?[1-9])(?:\\s?(?:st|nd|rd|th))?', begins: { digits: count => count <= 2 } },
    YEAR: { source: '1\\d{3}|20\\d{2}', begins: { digits: (count, end) => count === 4 && end !== 'letter' } },
    YY: { source: "['\u2019]?\\d{2}" },
    OLDYEAR: { source: '\\d{1,4}', begins: { digits: (_, end) => end !== 'letter' } },
    DECADE: {
      source: "(?:1\\d|20)\\d0['\u2019]?s",
      begins: { digits: (count, end) => count === 4 && (end === 'letter' || end === 'other') }
    },
    OLDDECADE: { source: "\\d{1,3}0['\u2019]?s", begins: { digits: (count, end) => count > 1 && (end === 'letter' || end === 'other') } },
    PART: ofWords(knowledge.dayParts),
    EDGE: ofWords(knowledge.edges),
    DIRECTION: keys(knowledge.directions),
    DISTANCE: keys(knowledge.distances),
    VAGUE: ofWords(knowledge.vague),
    BOUND: keys(knowledge.bounds),
    ADVERB: keys(knowledge.adverbs),
    STANDING: ofWords(knowledge.standing),
    ERA: keys(knowledge.eras),
    FEAST: keys(knowledge.feasts),
    LUNAR: ofWords(knowledge.lunar),
    LASTING: ofWords(
      gather(knowledge.lasting, word => [word, `${word}s`]),
      `(?:${alternatives(knowledge.lasting)})s?`
    ),
    // The words of a short clause, up to eight, without a stop.
    CLAUSE: { source: '(?:[^\\s,.;:()\uE000-\uE007]+\\s+){1,7}[^\\s,.;:()\uE000-\uE007]+' },
    PREPOSITION: ofWords(knowledge.prepositions),
    NUMERIC: {
      source: '\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)?\\d{2}|(?:1\\d|20)\\d{2}[./-]\\d{1,2}[./-]\\d{1,2}(?:t\\d{2}:\\d{2}(?::\\d{2})?z?)?',
      begins: { digits: (count, end) => count !== 3 && end === 'joint' }
    },
    CLOCKTIME: {
      source:
        '(?:[01]?\\d|2[0-4])[:.h][0-5]\\d(?:\\s?(?:[ap]\\.?\\s?m\\b\\.?|hrs|hours))?|(?:1[0-2]|[1-9])\\s?[ap]\\.?m\\b\\.?|(?:[01]\\d|2[0-3])[0-5]\\d\\s?(?:hrs|hours|gmt|utc|local time)',
      begins: { digits: (count, end) => (count <= 2 && end !== 'other') || (count === 4 && (end === 'letter' || end === 'blank')) }
    },
    ...Object.fromEntries(
      Object.entries(placeholders).map(([kind, [first, rest]]) => [kind, { source: `${first}${rest}*`, begins: { shape: kind } as Begins }])
    )
  }
}

/** Words as a regular expression, longest first; a space in a word is any space, an apostrophe any or none. */
export function alternatives(words: readonly string[]): string {
  return words
    .map(word => word.toLowerCase())
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(word =>
      // A hyphen between words may be a space; one by itself stands there.
      word === '-'
        ? '[-\u2010-\u2015]'
        : word
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
