import type { Span } from '#base'
import { nounPhrase, type Sentence, type Token } from '#sentence'
import { deps } from '../walk.ts'
import type { Attribution, CueWords } from './attribution.ts'

/**
 * "“…?” the mayor asked.", "said Amina: “…”", "The mayor added:" before a line of its own: a verb of saying gets the quotation that stands
 * beside it, whatever the tree makes of the words inside.
 */
export function besideQuotes(
  sentences: readonly Sentence[],
  quotes: readonly Span[],
  found: readonly Attribution[],
  cues: CueWords
): readonly Attribution[] {
  const out = [...found]
  for (const sentence of sentences)
    for (const token of sentence.tokens) {
      const kind = cues.quotes.get(token.lemma.toLowerCase()) ?? sayingKind(cues, token)
      if (kind !== 'say' || !/^(VERB|AUX|NOUN)$/.test(token.tag) || within(token.span, quotes)) continue
      if (token.tag === 'NOUN' && !/(ing|s|ed)$/i.test(token.words)) continue
      const at = out.findIndex(one => one.cue[0] === token.span[0])
      const own = out[at]
      if (own && !quotes.some(quote => own.content.some(piece => overlap(piece, quote)))) continue
      const content = own
        ? quotes.filter(quote => own.content.some(piece => overlap(piece, quote)))
        : beside(sentences, sentence, token, quotes)
      if (content.length === 0) continue
      if (own) out[at] = { ...own, content: unite([...own.content, ...content], own) }
      else if (!out.some(one => one.kind === 'say' && content.some(quote => one.content.some(piece => overlap(piece, quote))))) {
        const source = sourceBeside(sentence, token, content, quotes, cues)
        if (source) out.push({ kind, source, cue: token.span, content })
      }
    }
  return out.sort((a, b) => a.cue[0] - b.cue[0])
}

const sayingKind = (cues: CueWords, { lemma }: Token): string | undefined => cues.clauses.get(lemma.toLowerCase())

/** The quotation that ends before a verb or opens behind it, with no other verb between; a colon at the end opens what follows. */
function beside(sentences: readonly Sentence[], sentence: Sentence, cue: Token, quotes: readonly Span[]): readonly Span[] {
  const before = quotes.findLast(quote => quote[1] <= cue.span[0] && quote[1] >= sentence.span[0] - 2)
  const after = quotes.find(quote => quote[0] >= cue.span[1] && quote[0] <= sentence.span[1] + 2)
  const free = (from: number, to: number): boolean =>
    !sentence.tokens.some(({ span, tag, index }) => span[0] >= from && span[1] <= to && tag === 'VERB' && index !== cue.index)
  const near = [...(before && free(before[1], cue.span[0]) ? [before] : []), ...(after && free(cue.span[1], after[0]) ? [after] : [])]
  if (near.length > 0) return near
  if (sentence.tokens.at(-1)?.words !== ':' || !free(cue.span[1], sentence.span[1])) return []
  const next = sentences[sentence.index + 1]
  if (!next) return []
  const last = sentences.findLast(({ paragraph }) => paragraph === next.paragraph)
  return next.paragraph === sentence.paragraph || !last ? [next.span] : [[next.span[0], last.span[1]]]
}

/** Whoever the tree gives the verb, else the phrase between quotation and verb, else the one right behind the verb. */
function sourceBeside(sentence: Sentence, cue: Token, content: readonly Span[], quotes: readonly Span[], cues: CueWords): Span | undefined {
  const from = content.findLast(quote => quote[1] <= cue.span[0])?.[1] ?? sentence.span[0]
  const isFree = ({ span }: Token): boolean => !within(span, quotes)
  const subject = deps(sentence, cue.index, ['nsubj', 'obj']).map(index => sentence.tokens[index]!)
  const between = sentence.tokens.filter(({ span, index }) => span[0] >= from && index < cue.index)
  const behind = sentence.tokens.slice(cue.index + 1, cue.index + 4)
  const head =
    subject.find(isFree) ??
    [...between.filter(isNominal), ...behind.filter(isNominal)].find(
      one => isFree(one) && !isNominal(sentence.tokens[one.head]) && one.relation !== 'obl:tmod'
    )
  if (!head || cues.nobody.has(head.words.toLowerCase())) return undefined
  const phrase = nounPhrase(sentence, head.index)
  return [sentence.tokens[phrase.from]!.span[0], sentence.tokens[phrase.to - 1]!.span[1]]
}

const isNominal = (token: Token | undefined): boolean => token !== undefined && /^(NOUN|PROPN|PRON)$/.test(token.tag)

/** Ranges without those inside others, and without what the words of saying themselves take. */
const unite = (spans: readonly Span[], { source, cue }: Attribution): readonly Span[] =>
  spans
    .filter(span => !overlap(span, source) && !overlap(span, cue))
    .filter((span, at, all) => !all.some((other, place) => place !== at && contains(other, span) && (!contains(span, other) || place < at)))
    .sort((a, b) => a[0] - b[0])

const overlap = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1]
const contains = (a: Span, b: Span): boolean => a[0] <= b[0] && b[1] <= a[1]
const within = (span: Span, quotes: readonly Span[]): boolean => quotes.some(quote => contains(quote, span))
