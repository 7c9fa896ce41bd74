import { between, isBefore, isDay, nearestOf, nearestWeekday, shiftDate, shiftDays, unitOf, weekOf, yearOf } from './arithmetic.ts'
import { type CalendarDate, daysInMonth, readDate, writeDate } from './calendar.ts'
import { lookUp } from './read-number.ts'
import type { TimeKnowledge } from './time-knowledge.ts'
import type { Anchor, Resolved } from './time-readings.ts'

type Slots = Readonly<Record<string, string>>
type Inner = Readonly<Record<string, Resolved>>

/** The anchor of what is not said in full: the day of publication in news, the date said last in a narrative. */
export const base = (anchor: Anchor): string | undefined => (anchor.narrative ? (anchor.said ?? anchor.published) : anchor.published)

/** The same as a day, where there is one. */
export const baseDay = (anchor: Anchor): string | undefined => (anchor.narrative ? (anchor.saidDay ?? undefined) : anchor.published)

/** A result for a phrase whose anchor is missing. */
export const lost: Resolved = { kind: 'date', lost: true }

/** "3 May 2014", "May 3", "May 2014", "May", "2014", "4 Dec 89", "490 BC". */
export function date(slots: Slots, _inner: Inner, anchor: Anchor, knowledge: TimeKnowledge): Resolved {
  const month = slots.MONTH === undefined ? undefined : lookUp(knowledge.months, slots.MONTH)
  const day = slots.DAY === undefined ? undefined : Number.parseInt(slots.DAY, 10)
  const year = saidYear(slots, anchor, knowledge)
  if (year !== undefined) return valid({ year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) }, true)
  if (month === undefined) return { kind: 'date' }
  return undatedMonth(month, day, anchor)
}

/** "3-5 February", "3 and 4 May 2019". */
export function dayRange(slots: Slots, inner: Inner, anchor: Anchor, knowledge: TimeKnowledge): Resolved {
  const end = date({ ...slots, DAY: slots.DAY2 ?? '' }, inner, anchor, knowledge)
  const endDate = end.date === undefined ? undefined : readDate(end.date)
  if (endDate?.month === undefined || end.date === undefined) return end
  const start = valid({ year: endDate.year, month: endDate.month, day: Number.parseInt(slots.DAY ?? '', 10) }, true)
  return start.date === undefined || isBefore(end.date, start.date) ? end : { ...end, date: between(start.date, end.date) }
}

/** "1914-1918", "1914-18". */
export function yearRange(slots: Slots): Resolved {
  const start = slots.YEAR ?? ''
  const end = slots.YEAR2 ?? start.slice(0, 2) + (slots.YY ?? '').slice(-2)
  return Number(end) < Number(start) ? { kind: 'date', date: start, year: true } : { kind: 'date', date: between(start, end), year: true }
}

/** "499-493 BC". */
export function oldYearRange(slots: Slots, inner: Inner, anchor: Anchor, knowledge: TimeKnowledge): Resolved {
  const start = date({ OLDYEAR: slots.OLDYEAR ?? '', ERA: slots.ERA ?? '' }, inner, anchor, knowledge).date
  const end = date({ OLDYEAR: slots.OLDYEAR2 ?? '', ERA: slots.ERA ?? '' }, inner, anchor, knowledge)
  return start === undefined || end.date === undefined || isBefore(end.date, start) ? end : { ...end, date: between(start, end.date) }
}

function saidYear(slots: Slots, anchor: Anchor, knowledge: TimeKnowledge): number | undefined {
  const era = slots.ERA === undefined ? undefined : lookUp(knowledge.eras, slots.ERA)
  const old = slots.OLDYEAR ?? slots.YEAR
  if (era !== undefined && old !== undefined) return era === 'before' ? 1 - Number(old) : Number(old)
  if (slots.YEAR !== undefined) return Number(slots.YEAR)
  if (slots.DIRECTION !== undefined) {
    const direction = lookUp(knowledge.directions, slots.DIRECTION)
    const now = yearOf((direction?.from === 'said' ? anchor.said : anchor.published) ?? base(anchor) ?? '')
    return now === undefined ? undefined : now + (direction?.shift ?? 0)
  }
  if (slots.YY === undefined) return undefined
  const short = Number(slots.YY.slice(-2))
  const now = yearOf(anchor.published ?? anchor.said ?? '2050') ?? 2050
  return short + Math.floor((now + 10 - short) / 100) * 100
}

function undatedMonth(month: number, day: number | undefined, anchor: Anchor): Resolved {
  const from = base(anchor)
  const year = from === undefined ? undefined : yearOf(from)
  if (from === undefined || year === undefined) return lost
  const inYear = (candidate: number): Resolved => valid({ year: candidate, month, ...(day !== undefined && { day }) }, false)
  const here = inYear(year)
  if (here.date === undefined) return here
  // A story goes forward: January after December is of the next year.
  if (anchor.narrative) return goesOn(month, anchor) ? inYear(year + 1) : here
  if (anchor.planned) return nearestOf([here, inYear(year - 1), inYear(year + 1)], from)
  if (anchor.future) return isBefore(here.date, from) ? inYear(year + 1) : here
  return isBefore(from, here.date) ? inYear(year - 1) : here
}

function goesOn(month: number, { said }: Anchor): boolean {
  const last = said === undefined ? undefined : readDate(said)?.month
  return last !== undefined && last <= 12 && last - month >= 8
}

function valid(date: CalendarDate, year: boolean): Resolved {
  const { month, day } = date
  if (day !== undefined && (month === undefined || day < 1 || day > daysInMonth(date.year, month))) return { kind: 'date' }
  return { kind: 'date', date: writeDate(date), year }
}

/** "05.02.2015", "2015-02-05", "2/5/15": day first, unless only the other way round is a date or comes nearer to publication. */
export function numeric(slots: Slots, _inner: Inner, anchor: Anchor): Resolved {
  const parts = (slots.NUMERIC ?? '').replace(/t.*$/, '').split(/[./-]/).map(Number)
  const [first = 0, second = 0, third = 0] = parts
  if (first > 1000) return numericDay(first, second, third)
  const year = third > 99 ? third : third + (third > 69 ? 1900 : 2000)
  const dayFirst = numericDay(year, second, first)
  const monthFirst = numericDay(year, first, second)
  if (dayFirst.date === undefined) return monthFirst
  if (monthFirst.date !== undefined && anchor.published !== undefined && isBefore(anchor.published, dayFirst.date)) {
    return isBefore(anchor.published, monthFirst.date) ? dayFirst : monthFirst
  }
  return dayFirst
}

const numericDay = (year: number, month: number, day: number): Resolved =>
  month >= 1 && month <= 12 ? valid({ year, month, day }, true) : { kind: 'date' }

/** "on Saturday", "last Friday", "next Monday": backwards from publication, forwards when the clause looks ahead. */
export function weekday(slots: Slots, _inner: Inner, anchor: Anchor, knowledge: TimeKnowledge): Resolved {
  const day = lookUp(knowledge.weekdays, slots.WEEKDAY ?? '')
  const from = baseDay(anchor)
  if (day === undefined || from === undefined) return lost
  const shift = slots.DIRECTION === undefined ? 0 : (lookUp(knowledge.directions, slots.DIRECTION)?.shift ?? 0)
  // Wires tell of the day itself by its name: "talks will open on Wednesday", told on a Wednesday.
  const direction = anchor.narrative || anchor.future ? 'on' : 'back'
  const start = shift < 0 ? shiftDays(from, -1) : from
  const found = nearestWeekday(start, day, shift < 0 ? 'back' : shift > 0 ? 'after' : direction)
  return found === undefined ? lost : { kind: 'date', date: found }
}

/** "Friday and Saturday": both days, when one follows the other. */
export function weekdayPair(slots: Slots, inner: Inner, anchor: Anchor, knowledge: TimeKnowledge): Resolved {
  const first = weekday({ WEEKDAY: slots.WEEKDAY ?? '' }, inner, anchor, knowledge)
  const second = weekday({ WEEKDAY: slots.WEEKDAY2 ?? '' }, inner, anchor, knowledge)
  if (first.date === undefined || second.date === undefined) return lost
  const start = isBefore(second.date, first.date) ? shiftDays(first.date, -7) : first.date
  return { kind: 'date', date: between(start, second.date) }
}

/** "last week", "this month", "the next day", "that night", "the same year", "last March", "next summer". */
export function relative(slots: Slots, _inner: Inner, anchor: Anchor, knowledge: TimeKnowledge): Resolved {
  const direction = lookUp(knowledge.directions, slots.DIRECTION ?? '')
  if (!direction) return lost
  const [, unit] = slots.UNIT === undefined ? [1, 'day' as const] : (lookUp(knowledge.units, slots.UNIT) ?? [1, 'day' as const])
  const oneDay = unit === 'day' && slots.MONTH === undefined && slots.SEASON === undefined
  // "The next day" is never tomorrow: it follows the day said last.
  const fromSaid = direction.from === 'said' || anchor.narrative || (oneDay && direction.shift > 0)
  const said = oneDay ? anchor.saidDay : anchor.said
  // "seized it in May … and left the same day": some day of that month.
  if (oneDay && fromSaid && direction.shift === 0 && !said && anchor.said) return { kind: 'date', date: anchor.said }
  const from = fromSaid ? (said ?? (anchor.narrative ? undefined : anchor.published)) : anchor.published
  if (from === undefined) return lost
  if (slots.MONTH !== undefined) return directedMonth(lookUp(knowledge.months, slots.MONTH) ?? 1, direction.shift, from)
  if (slots.SEASON !== undefined) return directedMonth(20 + (lookUp(knowledge.seasons, slots.SEASON) ?? 1), direction.shift, from)
  const shifted = unit === 'week' ? weekOf(from, direction.shift) : shiftDate(from, direction.shift, unit)
  const found = shifted === undefined || unit === 'week' ? shifted : unitOf(shifted, unit)
  return found === undefined ? lost : { kind: 'date', date: found }
}

function directedMonth(month: number, shift: number, from: string): Resolved {
  const year = yearOf(from)
  if (year === undefined) return lost
  const here = writeDate({ year, month })
  if (shift < 0 && !isBefore(here, from)) return { kind: 'date', date: writeDate({ year: year - 1, month }) }
  if (shift > 0 && !isBefore(from, here)) return { kind: 'date', date: writeDate({ year: year + 1, month }) }
  return { kind: 'date', date: here }
}

/** "the summer of 2015", "that winter": EDTF's seasons, 21 for spring to 24 for winter. */
export function season(slots: Slots, inner: Inner, anchor: Anchor, knowledge: TimeKnowledge): Resolved {
  const month = 20 + (lookUp(knowledge.seasons, slots.SEASON ?? '') ?? 1)
  const year = saidYear(slots, anchor, knowledge) ?? (inner.POINT?.date === undefined ? undefined : yearOf(inner.POINT.date))
  if (typeof year === 'number') return { kind: 'date', date: writeDate({ year, month }), year: true }
  const from = base(anchor)
  if (from === undefined) return lost
  if (anchor.narrative) return directedMonth(month, 0, from)
  if (anchor.future) return directedMonth(month, 1, from)
  const here = directedMonth(month, 0, from).date
  return here !== undefined && isBefore(from, here) ? directedMonth(month, -1, from) : directedMonth(month, 0, from)
}

/** "former", "future", "current": no date of their own. */
export const standing = (): Resolved => ({ kind: 'date' })

/** "at that time": the date said last. */
export function said(_slots: Slots, _inner: Inner, anchor: Anchor): Resolved {
  return anchor.last === undefined ? lost : { kind: 'date', date: anchor.last }
}

/** "3:30 p.m.": on the day of publication, or in a narrative on the day said last, until a date beside it says otherwise. */
export function clock(_slots: Slots, _inner: Inner, anchor: Anchor): Resolved {
  const day = anchor.sentenceDay ?? anchor.saidDay ?? baseDay(anchor)
  return day === undefined || !isDay(day) ? { kind: 'time', lost: true } : { kind: 'time', date: day }
}
