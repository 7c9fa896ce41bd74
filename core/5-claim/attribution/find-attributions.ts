import { gather, type Span } from '#base'
import { nounPhrase, type Sentence } from '#sentence'
import type { CleanText } from '#text'
import type { Grammar } from '../grammar.ts'
import { findQuotes } from '../quoted.ts'
import type { Attribution, CueWords } from './attribution.ts'
import { besideQuotes } from './beside-quotes.ts'
import { isInside } from './cue-content.ts'
import { findSayings, type Saying } from './find-sayings.ts'
import { joinQuotes } from './join-quotes.ts'
import { labelled } from './labelled.ts'

/** Everything in a text that is said, thought, wanted, judged or shown by someone that the text names, in its order. */
export function findAttributions(
  text: Pick<CleanText, 'text' | 'paragraphs'>,
  sentences: readonly Sentence[],
  { cues, grammar }: AttributionKnowledge
): readonly Attribution[] {
  const found = gather(sentences, sentence => {
    const label = labelled(sentences, sentence, text.text, cues.labels)
    return [...(label ? [label] : []), ...gather(findSayings(sentence, cues, grammar), saying => toAttribution(sentence, saying) ?? [])]
  })
  const quotes = findQuotes(text)
  return joinQuotes(sentences, quotes, besideQuotes(sentences, quotes, found, cues))
}

export type AttributionKnowledge = { readonly cues: CueWords; readonly grammar: Grammar }

function toAttribution(sentence: Sentence, { source, cue, content }: Saying): Attribution | undefined {
  if (source === undefined) return undefined
  const phrase = nounPhrase(sentence, source)
  const tokens = sentence.tokens.filter(
    token => isInside(sentence, token.index, content) && !(phrase.from <= token.index && token.index < phrase.to)
  )
  const isMark = ({ words }: Sentence['tokens'][number]): boolean => /^[,;:.]$/.test(words)
  const first = tokens.findIndex(token => !isMark(token))
  const last = tokens.findLastIndex(token => !isMark(token))
  return {
    kind: content.kind,
    source: [sentence.tokens[phrase.from]!.span[0], sentence.tokens[phrase.to - 1]!.span[1]],
    cue: sentence.tokens[cue]!.span,
    content: runsOf(tokens.slice(Math.max(0, first), last + 1))
  }
}

/** Tokens as ranges of text, those that follow each other in one. */
function runsOf(tokens: readonly Sentence['tokens'][number][]): readonly Span[] {
  const out: Span[] = []
  let last = -2
  for (const { index, span } of tokens) {
    if (index === last + 1 && out.length > 0) out[out.length - 1] = [out.at(-1)![0], span[1]]
    else out.push(span)
    last = index
  }
  return out
}
