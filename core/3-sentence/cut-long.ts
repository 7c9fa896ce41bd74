import { cut, type Span } from '#base'
import type { SentenceKnowledge } from './knowledge.ts'

/** The longest piece handed to the encoder, in tokens. */
export const LONGEST = 120
const SHORTEST = 20

/** Tokens of a sentence in pieces of at most `LONGEST`, cut behind a semicolon, else before a joining word behind a comma, else behind a comma. */
export function cutLong(text: string, tokens: readonly Span[], knowledge: SentenceKnowledge): readonly (readonly Span[])[] {
  const pieces: (readonly Span[])[] = []
  let rest = tokens
  while (rest.length > LONGEST) {
    const at = cutPoint(
      rest.slice(0, LONGEST + 1).map(span => cut(text, span).toLowerCase()),
      knowledge
    )
    pieces.push(rest.slice(0, at))
    rest = rest.slice(at)
  }
  return rest.length > 0 ? [...pieces, rest] : pieces
}

/** How many words the first piece takes: the last good point wins. */
function cutPoint(words: readonly string[], knowledge: SentenceKnowledge): number {
  const behind = (at: number, sign: string): boolean => words[at - 1] === sign
  const tests = [
    (at: number) => behind(at, ';'),
    (at: number) => behind(at, ',') && knowledge.joiners.has(words[at] ?? ''),
    (at: number) => behind(at, ',') || behind(at, ':') || behind(at, '--') || behind(at, '—'),
    (at: number) => knowledge.joiners.has(words[at] ?? '')
  ]
  for (const test of tests) for (let at = LONGEST; at > SHORTEST; at -= 1) if (test(at)) return at
  return LONGEST
}
