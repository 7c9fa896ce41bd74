import { contains, gather, type Span } from '#base'
import type { ActorMention } from '#mention'
import type { Sentence } from '#sentence'
import type { CleanText } from '#text'
import type { Scene } from './scene.ts'
import type { Speech } from './speech.ts'

/** Ranges of the text between quotation marks that pair up, doubled apostrophes too; an opening mark that never closes ends at its paragraph. */
export function findQuotes(text: Pick<CleanText, 'text' | 'paragraphs'>): readonly Span[] {
  const out: Span[] = []
  for (const { span } of text.paragraphs) {
    let open: number | undefined
    for (const { 0: mark, index } of text.text.slice(span[0], span[1]).matchAll(/[“”"]|''/g)) {
      const at = span[0] + index
      if (mark === '“' || (mark !== '”' && open === undefined)) open = at
      else if (open !== undefined) {
        out.push([open, at + mark.length])
        open = undefined
      }
    }
    if (open !== undefined) out.push([open, span[1]])
  }
  return out
}

/** The speaker of a sentence that is all quotation but says not whose: of the same quote, else of the sentence before, else after. */
export function inheritedSpeakers(
  scene: Scene,
  sentence: Sentence,
  speeches: readonly (readonly Speech[])[],
  quotes: readonly Span[]
): readonly ActorMention[] {
  const quote = quotes.find(one => contains([one[0], one[1] + 1], [sentence.span[0] + 1, sentence.span[1] - 1]))
  if (!quote) return []
  const speaking = (index: number): readonly ActorMention[] => speeches[index]?.find(speech => speech.speakers.length > 0)?.speakers ?? []
  const same = gather(
    scene.sentences.filter(other => other.index !== sentence.index && other.span[0] < quote[1] + 2 && other.span[1] > quote[0]),
    other => speaking(other.index)
  )
  if (same.length > 0) return same.slice(0, 1)
  for (let back = 1; back <= 3; back += 1) {
    const found = speaking(sentence.index - back)
    if (found.length > 0) return found
  }
  return speaking(sentence.index + 1)
}
