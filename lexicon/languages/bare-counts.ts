import type { CountKnowledge, CountWords } from '@vedette/core'
import { counts as english } from './en/counts.ts'
import { counts as spanish } from './es/counts.ts'
import { counts as french } from './fr/counts.ts'
import { counts as portuguese } from './pt/counts.ts'

/** What is known of numbers in a language that is not read otherwise; words as they are printed, in lower case. */
export type BareCounts = Pick<
  CountWords,
  'numbers' | 'multipliers' | 'articles' | 'joiners' | 'bounds' | 'partitives' | 'things' | 'fates' | 'units' | 'months'
>

/** The languages that are read for their numbers alone, by their code. */
export const bareCounts: ReadonlyMap<string, CountKnowledge> = new Map(
  Object.entries({ es: spanish, fr: french, pt: portuguese }).map(([language, words]) => [language, complete(words)])
)

/** Signs and digits are alike in all; of what is not given there is nothing. */
function complete(words: BareCounts): CountKnowledge {
  return {
    numbers: withLost(words.numbers),
    multipliers: withLost(words.multipliers),
    articles: words.articles,
    fractions: {},
    joiners: words.joiners,
    rangeJoiners: ['-', '\u2013', '\u2014'],
    rangeOpeners: [],
    vague: [],
    none: [],
    oneMore: [],
    bounds: withLost(words.bounds),
    boundsAfter: {},
    vagueBounds: {},
    fillers: Object.keys(withLost(words.things)),
    partitives: words.partitives,
    including: [],
    classes: [],
    things: withLost(words.things),
    containers: [],
    groups: [],
    singular: [],
    fates: withLost(words.fates),
    units: words.units,
    leads: english.leads.filter(lead => !/\p{L}/u.test(lead)),
    months: words.months,
    nouns: new Map(),
    examples: []
  }
}

/** Each word also as it stands where the character with its accent was lost: "fam\ufffdlias". */
function withLost<Value>(words: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([word, value]) => [
      [word, value],
      [word.replaceAll(/\P{ASCII}/gu, '\ufffd'), value]
    ])
  )
}
