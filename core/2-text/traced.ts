import type { Span } from '#base'

/** A text under repair: for each UTF-16 unit the range of the raw report that it stands for. Both columns never fall. */
export type Traced = { readonly text: string; readonly from: Int32Array; readonly to: Int32Array }

/** Puts other characters in the place of a span. Without `rule` it is layout, and no note is taken. */
export type Edit = {
  readonly span: Span
  readonly put: string
  readonly rule?: string
  /** One sentence for a person, made when it is asked for. */
  readonly says?: () => string
}

/** Takes a range of the raw report as it is. */
export function trace(raw: string, from: number, to: number): Traced {
  return { text: raw.slice(from, to), from: count(from, to), to: count(from + 1, to + 1) }
}

const count = (from: number, to: number): Int32Array => {
  const numbers = new Int32Array(Math.max(0, to - from))
  for (let at = 0; at < numbers.length; at++) numbers[at] = from + at
  return numbers
}

/** Applies edits that are in order and do not overlap. What is put stands for all that it replaces. */
export function applyEdits(traced: Traced, edits: readonly Edit[]): Traced {
  if (edits.length === 0) return traced
  const length = edits.reduce((sum, { span, put }) => sum + put.length - (span[1] - span[0]), traced.text.length)
  const from = new Int32Array(length)
  const to = new Int32Array(length)
  const parts: string[] = []
  let read = 0
  let write = 0
  const keep = (end: number) => {
    parts.push(traced.text.slice(read, end))
    from.set(traced.from.subarray(read, end), write)
    to.set(traced.to.subarray(read, end), write)
    write += end - read
  }
  for (const { span, put } of edits) {
    keep(span[0])
    const [begin, stop] = rawRange(traced, span)
    from.fill(begin, write, write + put.length)
    to.fill(stop, write, write + put.length)
    parts.push(put)
    write += put.length
    read = span[1]
  }
  keep(traced.text.length)
  return { text: parts.join(''), from, to }
}

/** The raw range that a span stands for; an empty span stands between its neighbours. */
export function rawRange(traced: Traced, span: Span): Span {
  const before = span[0] > 0 ? traced.to[span[0] - 1]! : (traced.from[0] ?? 0)
  const begin = traced.from[span[0]] ?? before
  if (span[1] > span[0]) return [begin, traced.to[span[1] - 1]!]
  return [begin, Math.max(before, begin)]
}
