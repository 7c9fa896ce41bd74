import type { Span } from '#base'
import { nounPhrase, type Sentence } from '#sentence'
import type { CleanText } from '#text'
import { surfaceSubject } from '../frame.ts'
import type { Grammar } from '../grammar.ts'
import { findQuotes } from '../quoted.ts'
import { isPassive } from '../voice.ts'
import { caseLemmas, deps } from '../walk.ts'
import type { Attribution, CueWords } from './attribution.ts'
import { besideQuotes } from './beside-quotes.ts'
import { type Content, cueContent, isInside } from './cue-content.ts'
import { joinQuotes } from './join-quotes.ts'
import { labelled } from './labelled.ts'
import { nounCue } from './noun-cue.ts'

/** Everything in a text that is said, thought, wanted, judged or shown by someone that the text names, in its order. */
export function findAttributions(
  text: Pick<CleanText, 'text' | 'paragraphs'>,
  sentences: readonly Sentence[],
  { cues, grammar }: AttributionKnowledge
): readonly Attribution[] {
  const found = sentences.flatMap(sentence => {
    const label = labelled(sentences, sentence, text.text)
    const own = sentence.tokens.flatMap(({ index }) => attributionsAt(sentence, index, cues, grammar))
    return [...(label ? [label] : []), ...own]
  })
  const quotes = findQuotes(text)
  return joinQuotes(sentences, quotes, besideQuotes(sentences, quotes, found, cues))
}

export type AttributionKnowledge = {
  readonly cues: CueWords
  readonly grammar: Grammar
}

function attributionsAt(sentence: Sentence, index: number, cues: CueWords, grammar: Grammar): readonly Attribution[] {
  const token = sentence.tokens[index]!
  const preposition = sourcePhrase(sentence, index, grammar)
  if (preposition) return [make(sentence, [index], index, preposition)]
  if (token.tag === 'NOUN') return nounCue(sentence, index, cues, grammar)
  if (token.tag !== 'VERB' && token.tag !== 'ADJ') return []
  const content = cueContent(sentence, index, cues, grammar)
  if (!content) return []
  const sources = sourcesOf(sentence, index, grammar).filter(
    source => !isInside(sentence, source, content) && !cues.speakers.has(sentence.tokens[source]!.words.toLowerCase())
  )
  return sources.slice(0, 1).map(source => make(sentence, [source], index, content))
}

/** Who is the source: the subject, the agent of a passive, whoever stands behind an inverted verb; else whoever the clause is about. */
function sourcesOf(sentence: Sentence, cue: number, grammar: Grammar): readonly number[] {
  if (isPassive(sentence, cue, grammar))
    return deps(sentence, cue, ['obl', 'nmod']).filter(index => caseLemmas(sentence, index).includes('by'))
  const own = deps(sentence, cue, 'nsubj')
  return own.length > 0 ? own : surfaceSubject(sentence, cue, grammar)
}

/** "according to the ministry": the phrase is the source, the rest of its clause the content. */
function sourcePhrase(sentence: Sentence, index: number, grammar: Grammar): Content | undefined {
  const { relation, head } = sentence.tokens[index]!
  if (head < 0 || !/^(obl|nmod|advcl|parataxis|dep|advmod)/.test(relation)) return undefined
  if (!caseLemmas(sentence, index).some(one => grammar.sourcePrepositions.has(one))) return undefined
  let at = head
  while (sentence.tokens[at]!.head >= 0 && /^(nmod|obl|obj|nsubj|conj|appos|amod|acl|xcomp)/.test(sentence.tokens[at]!.relation))
    at = sentence.tokens[at]!.head
  return { kind: 'say', inside: [at], outside: [index] }
}

export function make(sentence: Sentence, sources: readonly number[], cue: number, content: Content): Attribution {
  const phrase = nounPhrase(sentence, sources[0]!)
  const tokens = sentence.tokens.filter(
    token => isInside(sentence, token.index, content) && !(phrase.from <= token.index && token.index < phrase.to)
  )
  return {
    kind: content.kind,
    source: [sentence.tokens[phrase.from]!.span[0], sentence.tokens[phrase.to - 1]!.span[1]],
    cue: sentence.tokens[cue]!.span,
    content: runsOf(tokens)
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
