import type { Span } from '#base'

/** Of many things with spans those that may lie within so many characters of a span, and few others, in the order of their beginnings. */
export function nearIn<Item extends { readonly span: Span }>(items: readonly Item[]): (span: Span, characters: number) => readonly Item[] {
  const sorted = items.toSorted((a, b) => a.span[0] - b.span[0])
  const longest = sorted.reduce((most, { span }) => Math.max(most, span[1] - span[0]), 0)
  const firstFrom = (at: number): number => {
    let [low, high] = [0, sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (sorted[middle]!.span[0] >= at) high = middle
      else low = middle + 1
    }
    return low
  }
  return ([from, to], characters) => sorted.slice(firstFrom(from - characters - longest), firstFrom(to + characters))
}
