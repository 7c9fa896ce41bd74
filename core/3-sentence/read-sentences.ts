import { cut, gather, type Note, type Span, wordOf } from '#base'
import type { CleanText } from '#text'
import { agreeNames } from './agree-names.ts'
import { buildSentence } from './build-sentence.ts'
import { cutLong, LONGEST } from './cut-long.ts'
import type { Encoder, Encoding } from './encoder.ts'
import { findDateline } from './find-dateline.ts'
import { findTokens } from './find-tokens.ts'
import { hangNameOnOne } from './hang-name-on-one.ts'
import type { SentenceKnowledge } from './knowledge.ts'
import { lemmaOf } from './lemma-of.ts'
import { namePersons } from './name-persons.ts'
import { readEncoding } from './read-encoding.ts'
import { repairTokens } from './repair-tokens.ts'
import type { Sentence, Token } from './sentence.ts'
import { splitParagraph } from './split-paragraph.ts'
import { wordsForEncoder } from './words-for-encoder.ts'

/** Tokens of one sentence, or of a piece of one that was too long. */
type Piece = { readonly paragraph: number; readonly spans: readonly Span[] }

/** The sentences of a text, each with its tokens and tree. Furniture and datelines are left out. */
export async function readSentences(
  text: CleanText,
  knowledge: { readonly encoder: Encoder; readonly language: SentenceKnowledge }
): Promise<{ readonly sentences: readonly Sentence[]; readonly notes: readonly Note[] }> {
  const { pieces, notes } = findPieces(text, knowledge.language)
  const sentences = await Promise.all(
    pieces.map(async ({ paragraph, spans }, index) => {
      const words = spans.map(span => wordOf(cut(text.text, span)))
      const encoding = await knowledge.encoder(wordsForEncoder(words))
      return buildFromEncoding({ index, paragraph, spans, words, encoding, language: knowledge.language })
    })
  )
  return { sentences: agreeNames(sentences), notes }
}

function findPieces(text: CleanText, language: SentenceKnowledge): { readonly pieces: readonly Piece[]; readonly notes: readonly Note[] } {
  const pieces: Piece[] = []
  const notes: Note[] = []
  text.paragraphs.forEach(({ span, kind }, paragraph) => {
    if (kind === 'furniture') return
    const dateline = kind === 'body' ? findDateline(text.text, span, language.speakerLabels) : undefined
    for (const sentence of splitParagraph(text.text, [dateline?.[1] ?? span[0], span[1]], language)) {
      const cuts = cutLong(text.text, findTokens(text.text, sentence, language), language)
      for (const spans of cuts) pieces.push({ paragraph, spans })
      if (cuts.length < 2) continue
      const says = `A sentence of more than ${LONGEST} words was read in ${cuts.length} pieces.`
      notes.push({ stage: 'sentence', rule: 'cut-long', span: sentence, says })
    }
  })
  return { pieces, notes }
}

type Encoded = {
  readonly index: number
  readonly paragraph: number
  readonly spans: readonly Span[]
  readonly words: readonly string[]
  readonly encoding: Encoding
  readonly language: SentenceKnowledge
}

function buildFromEncoding({ index, paragraph, spans, words, encoding, language }: Encoded): Sentence {
  const { tags, heads, relations, names, actors, sureness } = readEncoding(encoding, spans.length)
  const tokens = spans.map((span, at): Token => {
    const word = words[at] ?? ''
    const tag = tags[at] ?? 'X'
    return {
      index: at,
      span,
      words: word,
      lemma: lemmaOf(word, tag, language.lemmas),
      tag,
      head: heads[at] ?? -1,
      relation: relations[at] ?? 'dep'
    }
  })
  const mended = repairTokens(hangNameOnOne(tokens, names), language)
  const { meaning } = encoding
  return buildSentence({
    index,
    paragraph,
    tokens: mended,
    names: namePersons(mended, names, language),
    actors,
    sureness,
    repaired: changed(tokens, mended),
    meaning
  })
}

const changed = (before: readonly Token[], after: readonly Token[]): readonly number[] =>
  gather(after, ({ tag, head, relation }, at) => {
    const was = before[at]
    return was && was.tag === tag && was.head === head && was.relation === relation ? [] : [at]
  })
