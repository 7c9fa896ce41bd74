import type { Span } from '#base'
import type { LineClaim } from '../line.ts'
import { blankClaim } from './blank-claim.ts'
import type { Review } from './review.ts'

/**
 * The claim that a person added to those of a report, where its words stand in `text`: in the span that was chosen, else wherever a later cleaning moved them.
 * Undefined when the text does not have them any more.
 */
export function addedClaim({ claim: id, anchor, fields }: Review, text: string): LineClaim | undefined {
  const { kind, type, span, quote } = anchor
  if (quote === undefined) return undefined
  const from = nearest(text, quote, span[0])
  if (from === undefined) return undefined
  const by = from - span[0]
  const moved: Span = [from, from + quote.length]
  const { rule, certainty, confidence } = blankClaim
  return { ...blankClaim, id, kind, type, ...(by === 0 ? fields : moveSpans(fields, by)), quote, span: moved, rule, certainty, confidence }
}

/** Where words stand that stood at an offset before: the nearest of all. */
function nearest(text: string, words: string, offset: number): number | undefined {
  let best: number | undefined
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (best === undefined || Math.abs(at - offset) < Math.abs(best - offset)) best = at
  return best
}

/** A value with every span in it moved. */
function moveSpans<T>(value: T, by: number): T {
  if (Array.isArray(value)) return value.map(each => moveSpans(each, by)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, name === 'span' ? (each as number[]).map(end => end + by) : moveSpans(each, by)])
  ) as T
}
