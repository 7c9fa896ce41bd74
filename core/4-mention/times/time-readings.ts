import {
  clock,
  date,
  dayRange,
  numeric,
  oldYearRange,
  relative,
  said,
  season,
  standing,
  weekday,
  weekdayPair,
  yearRange
} from './read-date.ts'
import { century, decade } from './read-era.ts'
import { after, before, interval, relativeSoFar, same, shifted, since, sinceSaid, soFar, until, withClock, within } from './read-frame.ts'
import {
  adverb,
  ago,
  backLength,
  feast,
  lasting,
  length,
  lengthOf,
  lengthUntil,
  lengthWithin,
  lunar,
  nthUnit,
  openAdverb,
  recent,
  set,
  unitWithin
} from './read-length.ts'
import { closing, opening, partOf } from './read-part.ts'
import type { TimeKnowledge } from './time-knowledge.ts'
import type { placeholders } from './time-slots.ts'

/** What a phrase is resolved against. */
export type Anchor = {
  readonly published: string | undefined
  /** The date said last before the phrase; the last one with a day. */
  readonly said: string | undefined
  readonly saidDay: string | undefined
  /** What was said just before, though it be an aside that the story does not follow: "then". */
  readonly last: string | undefined
  /** A day that another phrase of the same sentence says. */
  readonly sentenceDay: string | undefined
  /** Whether the text tells history: years and months follow the date said last, not the day of publication. */
  readonly narrative: boolean
  /** Whether the clause before the phrase is in a perfect tense: "has been besieged for …". */
  readonly isPerfect: () => boolean
  /** Whether the clause speaks of time to come. */
  readonly future: boolean
  /** Whether it is the time of a plan of which is told what came of it: it lies on either side of publication. */
  readonly planned: boolean
}

/** What a phrase means. `year` is whether the text said the year; `lost` whether an anchor was needed and not there. */
export type Resolved = {
  readonly date?: string
  readonly kind: 'date' | 'time' | 'duration' | 'set'
  /** ISO 8601 duration: `P5D`, `PXW` for a vague number. */
  readonly length?: string
  readonly year?: boolean
  readonly lost?: boolean
  readonly note?: string
}

export type TimeReading = {
  readonly shape: keyof typeof placeholders
  /** Whether it can be dated by a day that another phrase of its sentence says. */
  readonly takesDay?: true
  readonly read: (
    slots: Readonly<Record<string, string>>,
    inner: Readonly<Record<string, Resolved>>,
    anchor: Anchor,
    knowledge: TimeKnowledge
  ) => Resolved
}

/** Every reading that a pattern may name. */
export const timeReadings: Readonly<Record<string, TimeReading>> = {
  date: { shape: 'POINT', read: date },
  'old-year-range': { shape: 'POINT', read: oldYearRange },
  'day-range': { shape: 'POINT', read: dayRange },
  'year-range': { shape: 'POINT', read: yearRange },
  numeric: { shape: 'POINT', read: numeric },
  weekday: { shape: 'POINT', read: weekday },
  'weekday-pair': { shape: 'POINT', read: weekdayPair },
  relative: { shape: 'POINT', read: relative },
  'relative-so-far': { shape: 'POINT', read: relativeSoFar },
  'unit-within': { shape: 'POINT', read: unitWithin },
  opening: { shape: 'POINT', read: opening },
  closing: { shape: 'POINT', read: closing },
  'part-of': { shape: 'POINT', read: partOf },
  within: { shape: 'POINT', read: within },
  said: { shape: 'POINT', read: said },
  season: { shape: 'POINT', read: season },
  standing: { shape: 'SET', read: standing },
  decade: { shape: 'POINT', read: decade },
  century: { shape: 'POINT', read: century },
  clock: { shape: 'CLOCK', takesDay: true, read: clock },
  feast: { shape: 'POINT', read: feast },
  lunar: { shape: 'POINT', read: lunar },
  ago: { shape: 'POINT', read: ago },
  adverb: { shape: 'POINT', read: adverb },
  'open-adverb': { shape: 'POINT', read: openAdverb },
  recent: { shape: 'POINT', read: recent },
  'back-length': { shape: 'SPAN', read: backLength },
  length: { shape: 'SPAN', read: length },
  'length-of': { shape: 'SPAN', takesDay: true, read: lengthOf },
  'length-until': { shape: 'SPAN', takesDay: true, read: lengthUntil },
  'length-within': { shape: 'SPAN', takesDay: true, read: lengthWithin },
  lasting: { shape: 'SPAN', takesDay: true, read: lasting },
  'nth-unit': { shape: 'SPAN', read: nthUnit },
  set: { shape: 'SET', read: set },
  span: { shape: 'SPAN', read: same },
  same: { shape: 'POINT', read: same },
  'so-far': { shape: 'POINT', read: soFar },
  since: { shape: 'POINT', read: since },
  'since-said': { shape: 'POINT', read: sinceSaid },
  until: { shape: 'POINT', read: until },
  before: { shape: 'POINT', read: before },
  after: { shape: 'POINT', read: after },
  interval: { shape: 'POINT', read: interval },
  shifted: { shape: 'POINT', read: shifted },
  'with-clock': { shape: 'CLOCK', read: withClock }
}
