import { between, type CalendarUnit, shiftDate } from './arithmetic.ts'
import { rangeOf, writeDay } from './calendar.ts'
import { amountOf, writeLength } from './read-length.ts'
import { lookUp } from './read-number.ts'
import type { TimeKnowledge } from './time-knowledge.ts'
import type { Anchor, Resolved } from './time-readings.ts'

type Slots = Readonly<Record<string, string>>
type Inner = Readonly<Record<string, Resolved>>

/** "the first two weeks of May 2016": its days; "the first ten months of 1915": its months. */
export const opening = (slots: Slots, inner: Inner, _anchor: Anchor, knowledge: TimeKnowledge): Resolved =>
  part(slots, inner.POINT, 1, knowledge)

/** "the final month of 1915". */
export const closing = (slots: Slots, inner: Inner, _anchor: Anchor, knowledge: TimeKnowledge): Resolved =>
  part(slots, inner.POINT, -1, knowledge)

/** "the last two weeks of May 2016"; a length without "last" leaves the date as it is. */
export const partOf = (slots: Slots, inner: Inner, anchor: Anchor, knowledge: TimeKnowledge): Resolved =>
  isLast(slots, knowledge) ? closing(slots, inner, anchor, knowledge) : (inner.POINT ?? { kind: 'date' })

/** "last week", "the final month" */
export const isLast = ({ DIRECTION }: Slots, knowledge: TimeKnowledge): boolean =>
  DIRECTION !== undefined && (lookUp(knowledge.directions, DIRECTION)?.shift ?? 0) < 0

/** So many units from the beginning or up to the end of a date; the date itself where they are not told or do not fit. */
export function part(slots: Slots, whole: Resolved | undefined, from: 1 | -1, knowledge: TimeKnowledge): Resolved {
  const amount = amountOf(slots, knowledge)
  const count = amount.count ?? (amount.plural ? undefined : 1)
  const date = whole?.date === undefined || count === undefined ? undefined : cutPart(whole.date, from, Math.ceil(count), amount.unit)
  if (date === undefined) return whole ?? { kind: 'date' }
  return { kind: 'duration', date, length: writeLength({ ...amount, count }), year: whole?.year === true }
}

function cutPart(date: string, from: 1 | -1, count: number, unit: CalendarUnit): string | undefined {
  const range = rangeOf(date)
  if (!range?.every(Number.isFinite)) return undefined
  if (unit === 'day' || unit === 'week') {
    const more = count * (unit === 'week' ? 7 : 1) - 1
    const [start, end] = from > 0 ? [range[0], range[0] + more] : [range[1] - more, range[1]]
    return start < range[0] || end > range[1] ? undefined : between(writeDay(start), writeDay(end))
  }
  if (unit !== 'month') return undefined
  const edge = writeDay(from > 0 ? range[0] : range[1]).slice(0, 7)
  const other = shiftDate(edge, from * (count - 1), 'month')
  return other === undefined ? undefined : from > 0 ? between(edge, other) : between(other, edge)
}
