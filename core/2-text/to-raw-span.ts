import type { Span } from '#base'
import type { CleanText } from './clean-text.ts'

type Ways = Pick<CleanText, 'rawFrom' | 'rawTo'>

/** The range of the raw report that a span of the clean text stands for. */
export function toRawSpan(clean: Ways, span: Span): Span {
  const [from, to] = span
  const begin = clean.rawFrom[from] ?? clean.rawTo.at(-1) ?? 0
  return to > from ? [begin, clean.rawTo[Math.min(to, clean.rawTo.length) - 1]!] : [begin, begin]
}

/** The span of the clean text that stands for a range of the raw report; empty where that range was dropped. */
export function toCleanSpan(clean: Ways, raw: Span): Span {
  const from = firstWhere(clean.rawTo, end => end > raw[0])
  const to = firstWhere(clean.rawFrom, begin => begin >= Math.max(raw[1], raw[0] + 1))
  return [from, Math.max(from, to)]
}

/** The first index at which a condition holds that, once true, stays true; the length when it never does. */
function firstWhere(numbers: Int32Array, holds: (value: number) => boolean): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(numbers[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}
