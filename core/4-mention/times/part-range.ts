import type { Span } from '#base'
import { endOf, startOf } from './arithmetic.ts'
import type { DatedTime } from './date-times.ts'
import { placesOf, type TimeNode } from './time-node.ts'

/** A time told as a range in one breath, as its two ends: "6-7 January" is "6" and "7 January". Any other stays whole. */
export function partRange(time: DatedTime): readonly DatedTime[] {
  const [first, second] = endsOf(time.node)
  const { date } = time.value
  if (!first || !second || date === undefined) return [time]
  const [, to] = time.node.span
  // "from" is of neither.
  const from = time.node.inner.POINT ? time.node.span[0] : Math.min(...Object.values(placesOf(time.node)).map(([start]) => start))
  const part = (span: Span, end: string): DatedTime => ({ ...time, node: { ...time.node, span }, value: { ...time.value, date: end } })
  return [part([from, first[1]], startOf(date)), part([second[0], to], endOf(date))]
}

const ranges: Readonly<Record<string, readonly [first: string, second: readonly string[]]>> = {
  'day-range': ['DAY', ['DAY2']],
  'year-range': ['YEAR', ['YEAR2', 'YY']],
  'old-year-range': ['OLDYEAR', ['OLDYEAR2']],
  'weekday-pair': ['WEEKDAY', ['WEEKDAY2']]
}

function endsOf(node: TimeNode): readonly (Span | undefined)[] {
  const slots = ranges[node.pattern.pattern.reads]
  if (slots) {
    const places = placesOf(node)
    return [places[slots[0]], slots[1].map(slot => places[slot]).find(place => place !== undefined)]
  }
  const { inner } = node
  return inner.POINT ? endsOf(inner.POINT) : []
}
