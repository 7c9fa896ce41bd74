import { overlaps, type Span } from '#base'
import type { Sentence, Token } from '#sentence'
import type { Site } from '../mention.ts'

/** Where a span stands in its sentence: the tokens that it touches and the one among them whose head lies outside. */
export function siteOf({ index, tokens }: Sentence, span: Span): Site {
  let first = 0
  while (first < tokens.length && !touches(tokens[first], span)) first += 1
  let last = first
  while (touches(tokens[last + 1], span)) last += 1
  const from = tokens[first]?.index ?? 0
  const to = (tokens[last]?.index ?? from) + 1
  let head: Token | undefined
  for (let at = first; at <= last; at += 1) {
    const token = tokens[at]
    if (!token || (token.head >= from && token.head < to)) continue
    head ??= token
    if (token.tag === 'ADP' || token.tag === 'PUNCT' || token.tag === 'DET') continue
    head = token
    break
  }
  return { sentence: index, from, to, head: (head ?? tokens[first])?.index ?? from }
}

const touches = (token: Token | undefined, span: Span): boolean => token !== undefined && overlaps(token.span, span)
