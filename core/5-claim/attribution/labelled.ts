import type { Sentence } from '#sentence'
import type { Attribution } from './attribution.ts'

/** "Monitor: strike kills 38", "MAYOR: Open the gate", "… ― a driver": a name before a colon, or behind a dash at the end, is whose words these are. */
export function labelled(
  sentences: readonly Sentence[],
  sentence: Sentence,
  text: string,
  labels: ReadonlySet<string>
): Attribution | undefined {
  const first = sentence.tokens.findIndex(({ tag }) => tag !== 'PUNCT')
  const tokens = sentence.tokens.slice(Math.max(0, first))
  const colon = tokens.findIndex(({ words }) => words === ':')
  if (colon > 0 && colon <= 6 && colon < tokens.length - 1 && isLabel(tokens.slice(0, colon), labels))
    return {
      kind: 'say',
      source: [tokens[0]!.span[0], tokens[colon - 1]!.span[1]],
      cue: tokens[colon]!.span,
      content: [[tokens[colon + 1]!.span[0], sentence.span[1]]]
    }
  const { tokens: all } = sentence
  if (/^(--|[–—―-])$/.test(all[0]?.words ?? '') && all.length > 1 && all.length <= 10 && isName(all.slice(1, 2)))
    return signed(sentences, sentence, text)
  const dash = tokens.findLastIndex(({ words }) => /^(--|[–—―-])$/.test(words))
  const tail = tokens.slice(dash + 1).filter(({ tag }) => tag !== 'PUNCT')
  if (
    dash > 2 &&
    tail.length > 0 &&
    tail.length <= 8 &&
    isName(tail.slice(0, 1)) &&
    /["'”’.!?]\s*$/.test(text.slice(sentence.span[0], tokens[dash]!.span[0]))
  )
    return {
      kind: 'say',
      source: [tail[0]!.span[0], tail.at(-1)!.span[1]],
      cue: tokens[dash]!.span,
      content: [[sentence.span[0], tokens[dash - 1]!.span[1]]]
    }
  return undefined
}

/** "― a driver" in a line of its own: whose words those before it are, back to where their quotation opens. */
function signed(sentences: readonly Sentence[], { index, tokens }: Sentence, text: string): Attribution | undefined {
  const open = sentences.findLastIndex(
    other => other.index < index && index - other.index <= 12 && /^["“”]|^''/.test(text.slice(...other.span))
  )
  const before = sentences[index - 1]
  if (open < 0 || !before) return undefined
  return {
    kind: 'say',
    source: [tokens[1]!.span[0], tokens.at(-1)!.span[1]],
    cue: tokens[0]!.span,
    content: [[sentences[open]!.span[0], before.span[1]]]
  }
}

/** A name, one word in capitals, or a noun for whoever speaks: "PENCE:", "Police:". */
const isLabel = (tokens: Sentence['tokens'], labels: ReadonlySet<string>): boolean =>
  isName(tokens) || (tokens.length === 1 && (/^\p{Lu}{3,}$/u.test(tokens[0]!.words) || labels.has(tokens[0]!.words.toLowerCase())))

const isName = (tokens: Sentence['tokens']): boolean =>
  tokens.some(({ tag }) => tag === 'PROPN') && tokens.every(({ tag }) => /^(PROPN|NOUN|ADJ|DET|ADP|PUNCT|PART|NUM)$/.test(tag))
