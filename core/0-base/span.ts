/** A half-open range of UTF-16 units of a text: `[from, to)`. */
export type Span = readonly [from: number, to: number]

/** The words that a span cuts out of a text. */
export const cut = (text: string, span: Span): string => text.slice(span[0], span[1])

/** Whether two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1]

/** Whether `outer` holds the whole of `inner`. */
export const contains = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1]

/** The least span that holds both. */
export const cover = (a: Span, b: Span): Span => [Math.min(a[0], b[0]), Math.max(a[1], b[1])]

/** Order by start, then the longer first. */
export const bySpan = (a: Span, b: Span): number => a[0] - b[0] || b[1] - a[1]
