import { contains, type Span } from '#base'
import type { ActorMention } from '#mention'
import type { Sentence } from '#sentence'
import type { Scene } from './scene.ts'
import type { Speech } from './speech.ts'

/** Ranges of the text between quotation marks that pair up; an opening mark that never closes ends at its paragraph. */
export function findQuotes(scene: Scene): readonly Span[] {
  const out: Span[] = []
  for (const { span } of scene.text.paragraphs) {
    let open: number | undefined
    for (let at = span[0]; at < span[1]; at += 1) {
      const mark = scene.text.text[at]!
      if (mark === '“' || (mark === '"' && open === undefined)) open = at
      else if ((mark === '”' || mark === '"') && open !== undefined) {
        out.push([open, at + 1])
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
  const same = scene.sentences
    .filter(other => other.index !== sentence.index && other.span[0] < quote[1] + 2 && other.span[1] > quote[0])
    .flatMap(other => speaking(other.index))
  if (same.length > 0) return same.slice(0, 1)
  for (let back = 1; back <= 3; back += 1) {
    const found = speaking(sentence.index - back)
    if (found.length > 0) return found
  }
  return speaking(sentence.index + 1)
}
