import { contains, gather, type Span } from '#base'
import type { Sentence } from '#sentence'
import type { Attribution } from './attribution.ts'

/** Gives sentences that are all quotation to whoever was quoted just before in the paragraph, and a quotation cut by "he said" to the one who said it. */
export function joinQuotes(sentences: readonly Sentence[], quotes: readonly Span[], found: readonly Attribution[]): readonly Attribution[] {
  const said = new Map<Attribution, Span[]>(found.map(one => [one, [...one.content]]))
  for (const [at, sentence] of sentences.entries()) {
    const quote = quotes.find(one => contains([one[0] - 1, one[1] + 2], sentence.span))
    if (!quote || found.some(one => one.kind === 'say' && contains(sentence.span, one.cue) && !contains(quote, one.cue))) continue
    const near = sentences.slice(Math.max(0, at - 4), at).filter(other => other.paragraph === sentence.paragraph)
    const before = gather(near, other =>
      found.filter(one => one.kind === 'say' && contains(other.span, one.cue) && !quotes.some(q => contains(q, one.cue)))
    ).at(-1)
    const next = sentences[at + 1]
    const after =
      next && next.paragraph === sentence.paragraph
        ? found.find(one => one.kind === 'say' && contains(next.span, one.cue) && !quotes.some(q => contains(q, one.cue)))
        : undefined
    const whose = before ?? after
    if (whose) said.get(whose)!.push(sentence.span)
  }
  return found.map(one => ({ ...one, content: said.get(one)! }))
}
