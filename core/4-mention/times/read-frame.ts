import { between, endOf, isBefore, lastDayOf, meets, shiftDate, sinceUntil, startOf } from './arithmetic.ts'
import { readDate, writeDate } from './calendar.ts'
import { relative } from './read-date.ts'
import { lookUp, readNumber } from './read-number.ts'
import { isLast, part } from './read-part.ts'
import type { TimeKnowledge } from './time-knowledge.ts'
import type { Anchor, Resolved } from './time-readings.ts'

type Slots = Readonly<Record<string, string>>
type Inner = Readonly<Record<string, Resolved>>

const nothing: Resolved = { kind: 'date' }

/** "on" + a time, "early" + a time, a time + "evening": the time itself. */
export const same = (_slots: Slots, inner: Inner): Resolved => inner.POINT ?? inner.SPAN ?? inner.CLOCK ?? inner.SET ?? nothing

/** "earlier this week": a week that is not over ends with the day of publication. */
export function soFar(_slots: Slots, inner: Inner, anchor: Anchor): Resolved {
  const point = inner.POINT
  const { published } = anchor
  if (point?.date?.includes('/') !== true || published === undefined || anchor.narrative) return point ?? nothing
  return meets(point.date, published) ? { ...point, date: between(startOf(point.date), published) } : point
}

/** "since Friday": until publication; in a narrative open. */
export function since(_slots: Slots, inner: Inner, anchor: Anchor): Resolved {
  const start = inner.POINT
  if (start?.date === undefined || start.date.startsWith('..')) return start ?? nothing
  return { ...start, date: sinceUntil(start.date, anchor.narrative ? undefined : anchor.published) }
}

/** "so far this year": from its start until publication. */
export const relativeSoFar = (slots: Slots, inner: Inner, anchor: Anchor, knowledge: TimeKnowledge): Resolved =>
  since(slots, { POINT: relative(slots, inner, anchor, knowledge) }, anchor)

/** "since then": from the date said last. */
export function sinceSaid(_slots: Slots, _inner: Inner, anchor: Anchor): Resolved {
  if (anchor.last === undefined) return { kind: 'date', lost: true }
  return { kind: 'date', date: sinceUntil(anchor.last, anchor.narrative ? undefined : anchor.published) }
}

/** "until March", "by Friday". */
export const until = (_slots: Slots, inner: Inner): Resolved => opened(inner.POINT, point => `../${endOf(point)}`)

/** "before March". */
export const before = (_slots: Slots, inner: Inner): Resolved => opened(inner.POINT, point => `../${startOf(point)}`)

/** "after 3 May", "from Monday". */
export const after = (_slots: Slots, inner: Inner): Resolved => opened(inner.POINT, point => `${startOf(point)}/..`)

function opened(point: Resolved | undefined, write: (date: string) => string): Resolved {
  if (point?.date === undefined) return point ?? nothing
  const date = write(point.date)
  return date === '../..' ? { kind: point.kind } : { ...point, date }
}

/** "from March to May 2016", "between Friday and Sunday": the first takes its year from the second. */
export function interval(_slots: Slots, inner: Inner): Resolved {
  const first = inner.POINT
  const second = inner.POINT2
  if (first?.date === undefined || second?.date === undefined) return { ...nothing, lost: true }
  const start =
    isBefore(second.date, first.date) || (second.year === true && first.year !== true) ? borrowYear(first.date, second.date) : first.date
  return isBefore(second.date, start) ? second : { kind: 'date', date: between(start, second.date), year: second.year === true }
}

function borrowYear(date: string, from: string): string {
  const parts = readDate(startOf(date))
  const year = readDate(endOf(from))?.year
  if (parts?.month === undefined || year === undefined) return date
  const here = writeDate({ ...parts, year })
  return isBefore(from, here) ? writeDate({ ...parts, year: year - 1 }) : here
}

/** "two days after 3 May", "a week before the election of 5 June". */
export function shifted(slots: Slots, inner: Inner, _anchor: Anchor, knowledge: TimeKnowledge): Resolved {
  const point = inner.POINT
  const [size, unit] = lookUp(knowledge.units, slots.UNIT ?? '') ?? [1, 'day' as const]
  const number = readNumber(slots.NUMBER ?? '', knowledge.numbers)
  const shift = lookUp(knowledge.distances, slots.DISTANCE ?? '')?.shift ?? 1
  const day = point?.date === undefined ? undefined : shift < 0 ? startOf(point.date) : (lastDayOf(point.date) ?? point.date)
  const date = day === undefined || number === undefined ? undefined : shiftDate(day, shift * Math.ceil(number) * size, unit)
  return date === undefined ? nothing : { kind: 'date', date }
}

/** "at 3:30 p.m. on Tuesday". */
export function withClock(_slots: Slots, inner: Inner): Resolved {
  const date = inner.POINT?.date ?? inner.CLOCK?.date
  return date === undefined ? { kind: 'time', lost: true } : { kind: 'time', date }
}

/** "the spring of next year", "March of that year": the first in the year of the second. */
export function within(slots: Slots, inner: Inner, _anchor: Anchor, knowledge: TimeKnowledge): Resolved {
  if (slots.UNIT !== undefined && isLast(slots, knowledge)) return part(slots, inner.POINT2, -1, knowledge)
  const first = inner.POINT?.date === undefined ? undefined : readDate(inner.POINT.date)
  const year = inner.POINT2?.date === undefined ? undefined : readDate(startOf(inner.POINT2.date))?.year
  if (first?.month === undefined || year === undefined) return inner.POINT2 ?? nothing
  return { kind: 'date', date: writeDate({ ...first, year }), year: inner.POINT2?.year === true }
}
