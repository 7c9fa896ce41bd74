import { overlaps, type Span } from '#base'
import type { Sentence } from '#sentence'
import type { Site } from '../mention.ts'

/** Where a span stands in its sentence: the tokens that it touches and the one among them whose head lies outside. */
export function siteOf(sentence: Sentence, span: Span): Site {
  const inside = sentence.tokens.filter(token => overlaps(token.span, span))
  const from = inside[0]?.index ?? 0
  const to = (inside.at(-1)?.index ?? from) + 1
  const heads = inside.filter(({ head }) => head < from || head >= to)
  const head = heads.find(({ tag }) => tag !== 'ADP' && tag !== 'PUNCT' && tag !== 'DET') ?? heads[0] ?? inside[0]
  return { sentence: sentence.index, from, to, head: head?.index ?? from }
}
