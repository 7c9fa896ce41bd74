import { between, type CalendarUnit, shiftDate, shiftDays, sinceUntil, unitOf, weekOf, yearOf } from './arithmetic.ts'
import { writeDate } from './calendar.ts'
import { base, baseDay, lost } from './read-date.ts'
import { lookUp, readNumber, readOrdinal } from './read-number.ts'
import type { TimeKnowledge } from './time-knowledge.ts'
import type { Anchor, Resolved } from './time-readings.ts'

type Slots = Readonly<Record<string, string>>
type Inner = Readonly<Record<string, Resolved>>
type Amount = { readonly count: number | undefined; readonly unit: CalendarUnit; readonly plural: boolean }

/** How many of which unit the words of slots say. */
export function amountOf(slots: Slots, knowledge: TimeKnowledge): Amount {
  const [size, unit] = lookUp(knowledge.units, slots.UNIT ?? slots.UNITS ?? '') ?? [1, 'day' as const]
  const printed = slots.NUMBER ?? slots.COUNT
  const number = printed === undefined ? undefined : readNumber(printed, knowledge.numbers)
  return { count: number === undefined ? undefined : number * size, unit, plural: slots.UNITS !== undefined || /s$/.test(slots.UNIT ?? '') }
}

/** ISO 8601 duration; X for a number that is not said. */
export function writeLength({ count, unit }: Amount): string {
  const scaled = count === undefined ? 'X' : `${count * ({ season: 3, decade: 10, century: 100 }[unit as string] ?? 1)}`
  const letter = { hour: 'H', day: 'D', week: 'W', month: 'M', season: 'M', year: 'Y', decade: 'Y', century: 'Y' }[unit]
  return `P${unit === 'hour' ? 'T' : ''}${scaled}${letter}`
}

/** The interval that ends at a day and lasts so long: five days count the last one; weeks go back by sevens; months and years are named. */
export function backFrom(end: string, { count, unit }: Amount, knowledge: TimeKnowledge): string | undefined {
  const [number, by] = count === undefined ? (knowledge.vagueLengths[unit] ?? [1, unit]) : [count, unit]
  if (by === 'day') return between(shiftDays(end, -Math.max(0, Math.ceil(number) - 1)), end)
  const start = shiftDate(end, -Math.ceil(number), by)
  return start === undefined ? undefined : between(start, end)
}

/** "three days", "more than two years". */
export function length(slots: Slots, _inner: Inner, _anchor: Anchor, knowledge: TimeKnowledge): Resolved {
  return { kind: 'duration', length: writeLength(amountOf(slots, knowledge)) }
}

/** "five days of violence", "weeks of bombing": up to the day that the sentence says, or the day of publication. */
export function lengthOf(slots: Slots, _inner: Inner, anchor: Anchor, knowledge: TimeKnowledge): Resolved {
  const amount = amountOf(slots, knowledge)
  const end = anchor.sentenceDay ?? (anchor.narrative ? undefined : anchor.published)
  const date = end === undefined || amount.unit === 'hour' ? undefined : backFrom(end, amount, knowledge)
  return { kind: 'duration', length: writeLength(amount), ...(date !== undefined && { date }), ...(end === undefined && { lost: true }) }
}

/** "for almost two years": up to now where the clause is in the perfect. */
export function lengthUntil(slots: Slots, inner: Inner, anchor: Anchor, knowledge: TimeKnowledge): Resolved {
  return !anchor.narrative && anchor.isPerfect() ? lengthOf(slots, inner, anchor, knowledge) : length(slots, inner, anchor, knowledge)
}

/** "in less than two weeks": so long back, unless the clause looks ahead. */
export function lengthWithin(slots: Slots, inner: Inner, anchor: Anchor, knowledge: TimeKnowledge): Resolved {
  return anchor.future || anchor.narrative ? length(slots, inner, anchor, knowledge) : lengthOf(slots, inner, anchor, knowledge)
}

/** "the past three days", "the last 24 hours", "the next two weeks": up to, or from, the anchor. */
export function backLength(slots: Slots, _inner: Inner, anchor: Anchor, knowledge: TimeKnowledge): Resolved {
  const amount = amountOf(slots, knowledge)
  const shift = lookUp(knowledge.directions, slots.DIRECTION ?? '')?.shift ?? -1
  const end = anchor.narrative ? anchor.saidDay : anchor.published
  if (end === undefined) return { kind: 'duration', length: writeLength(amount), lost: true }
  const date = shift > 0 ? forwardFrom(end, amount, knowledge) : backFrom(end, amount, knowledge)
  return { kind: 'duration', length: writeLength(amount), ...(date !== undefined && { date }) }
}

function forwardFrom(start: string, { count, unit }: Amount, knowledge: TimeKnowledge): string | undefined {
  const [number, by] = count === undefined ? (knowledge.vagueLengths[unit] ?? [1, unit]) : [count, unit]
  const end = shiftDate(start, Math.ceil(number), by)
  return end === undefined ? undefined : between(start, end)
}

/** "in recent weeks", "recently": a vague length up to the anchor. */
export function recent(slots: Slots, _inner: Inner, anchor: Anchor, knowledge: TimeKnowledge): Resolved {
  const end = baseDay(anchor)
  if (end === undefined) return lost
  const date = backFrom(end, { ...amountOf(slots, knowledge), count: undefined }, knowledge)
  return { kind: 'date', ...(date !== undefined && { date }) }
}

/** "week-long", "a nine-year war": years go on (`2011/..`), the rest ends with the event. */
export function lasting(slots: Slots, _inner: Inner, anchor: Anchor, knowledge: TimeKnowledge): Resolved {
  const said = amountOf(slots, knowledge)
  const amount = { ...said, count: said.count ?? (said.plural ? undefined : 1) }
  const end = anchor.sentenceDay ?? baseDay(anchor)
  const result: Resolved = { kind: 'duration', length: writeLength(amount) }
  if (end === undefined) return { ...result, lost: true }
  if (['year', 'decade', 'century'].includes(amount.unit)) {
    const start = amount.count === undefined ? undefined : shiftDate(end, -Math.ceil(amount.count), amount.unit)
    return start === undefined ? result : { ...result, date: `${start}/..` }
  }
  const date = amount.unit === 'hour' ? end : backFrom(end, amount, knowledge)
  return date === undefined ? result : { ...result, date }
}

/** "in its sixth year": since the first one began. */
export function nthUnit(slots: Slots, _inner: Inner, anchor: Anchor, knowledge: TimeKnowledge): Resolved {
  const { unit } = amountOf(slots, knowledge)
  const number = readOrdinal(slots.ORDINAL ?? '', knowledge.ordinals)
  const end = baseDay(anchor)
  if (end === undefined || number === undefined) return { kind: 'duration', lost: end === undefined }
  const start = shiftDate(end, 1 - number, unit)
  return start === undefined ? { kind: 'duration' } : { kind: 'duration', date: between(start, end) }
}

/** "three days ago", "two weeks later", "a year earlier"; a least number opens the beginning, a vague one makes an interval. */
export function ago(slots: Slots, _inner: Inner, anchor: Anchor, knowledge: TimeKnowledge): Resolved {
  const amount = amountOf(slots, knowledge)
  const direction = lookUp(knowledge.distances, slots.DISTANCE ?? '') ?? { shift: -1, from: 'published' as const }
  const said = amount.unit === 'day' || amount.unit === 'week' || amount.unit === 'hour' ? anchor.saidDay : anchor.said
  const from = direction.from === 'said' || anchor.narrative ? said : anchor.published
  if (from === undefined) return lost
  if (amount.count === undefined) {
    const date = direction.shift < 0 ? backFrom(from, amount, knowledge) : forwardFrom(from, amount, knowledge)
    return date === undefined ? lost : { kind: 'date', date }
  }
  const date = shiftDate(from, direction.shift * Math.ceil(amount.count), amount.unit)
  if (date === undefined) return lost
  const least = slots.BOUND !== undefined && lookUp(knowledge.bounds, slots.BOUND) === true
  return { kind: 'date', date: least && direction.shift < 0 ? `../${date}` : date }
}

/** "earlier in the day", "later in the month": of the date said last, or of publication. */
export function unitWithin(slots: Slots, _inner: Inner, anchor: Anchor, knowledge: TimeKnowledge): Resolved {
  const { unit } = amountOf(slots, knowledge)
  const from = (unit === 'day' || unit === 'week' ? anchor.saidDay : anchor.said) ?? (anchor.narrative ? undefined : anchor.published)
  const date = from === undefined ? undefined : unit === 'week' ? weekOf(from) : unitOf(from, unit)
  return date === undefined ? lost : { kind: 'date', date }
}

/** "yesterday", "tonight", "overnight". */
export function adverb(slots: Slots, inner: Inner, anchor: Anchor, knowledge: TimeKnowledge): Resolved {
  const value = lookUp(knowledge.adverbs, slots.ADVERB ?? '')
  if (!value) return lost
  if ('every' in value) return { kind: 'set', length: writeLength({ count: 1, unit: value.every, plural: false }) }
  if ('open' in value) return openAdverb(slots, inner, anchor, knowledge)
  if ('recent' in value) return recent({ UNIT: value.recent }, inner, anchor, knowledge)
  const from =
    value.from === 'said' || anchor.narrative ? (anchor.saidDay ?? (anchor.narrative ? undefined : anchor.published)) : anchor.published
  return from === undefined ? lost : { kind: 'date', date: shiftDays(from, value.at) }
}

/** "previously", "now", "shortly after": open at one side of the anchor. */
export function openAdverb(slots: Slots, _inner: Inner, anchor: Anchor, knowledge: TimeKnowledge): Resolved {
  const value = lookUp(knowledge.adverbs, slots.ADVERB ?? '')
  if (!value || !('open' in value)) return lost
  const from =
    value.from === 'said' || anchor.narrative ? (anchor.said ?? (anchor.narrative ? undefined : anchor.published)) : anchor.published
  if (from === undefined) return lost
  return { kind: 'date', date: value.open === 'before' ? `../${from.split('/').at(-1)}` : `${from.split('/')[0]}/..` }
}

/** Christmas, New Year's Day: of the year said, or the nearest one past. */
export function feast(slots: Slots, _inner: Inner, anchor: Anchor, knowledge: TimeKnowledge): Resolved {
  const value = lookUp(knowledge.feasts, slots.FEAST ?? '')
  const from = base(anchor)
  const year = slots.YEAR === undefined ? (from === undefined ? undefined : yearOf(from)) : Number(slots.YEAR)
  if (!value || year === undefined) return lost
  const [month, day] = value
  const here = writeDate({ year, month, day })
  if (slots.YEAR !== undefined || anchor.narrative || from === undefined)
    return { kind: 'date', date: here, year: slots.YEAR !== undefined }
  const late = sinceUntil(here, from).endsWith('/..')
  return { kind: 'date', date: late && !anchor.future ? writeDate({ year: year - 1, month, day }) : here }
}

/** Ramadan, Eid: the year when it is said; never a guess at the moon. */
export function lunar(slots: Slots): Resolved {
  if (slots.YEAR !== undefined) return { kind: 'date', date: slots.YEAR, year: true }
  return { kind: 'date', note: `${slots.LUNAR ?? 'the feast'} follows the moon and has no date here` }
}

/** "every Friday", "every month", "per day". */
export const set = (slots: Slots, _inner: Inner, _anchor: Anchor, knowledge: TimeKnowledge): Resolved => {
  const [count, unit] = (slots.UNIT === undefined ? undefined : lookUp(knowledge.units, slots.UNIT)) ?? [0, undefined]
  return unit === undefined ? { kind: 'set' } : { kind: 'set', length: writeLength({ count, unit, plural: false }) }
}
