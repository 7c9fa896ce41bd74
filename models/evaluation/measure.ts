import { type Encoder, readEncoding } from '@vedette/core'
import type { GoldSentence, NamedSentence } from './read-treebank.ts'

/** Shares in percent over all words, punctuation included, relations with their subtypes. */
export type TreeFigures = {
  readonly sentences: number
  readonly words: number
  readonly upos: number
  readonly uas: number
  readonly las: number
}

/** Tags and trees on gold tokens. */
export async function measureTrees(encoder: Encoder, sentences: readonly GoldSentence[]): Promise<TreeFigures> {
  const right = { words: 0, upos: 0, uas: 0, las: 0 }
  for (const { words, tags, heads, relations } of sentences) {
    const found = readEncoding(await encoder(words), words.length)
    words.forEach((_, at) => {
      const sameHead = found.heads[at] === heads[at]
      right.words += 1
      right.upos += Number(found.tags[at] === tags[at])
      right.uas += Number(sameHead)
      right.las += Number(sameHead && found.relations[at] === relations[at])
    })
  }
  const share = (count: number): number => percent(count / right.words)
  return { sentences: sentences.length, words: right.words, upos: share(right.upos), uas: share(right.uas), las: share(right.las) }
}

/** Exact spans with their kind, in percent. */
export type SpanFigures = { readonly spans: number; readonly precision: number; readonly recall: number; readonly f1: number }

/** Names on gold tokens. */
export async function measureNames(encoder: Encoder, sentences: readonly NamedSentence[]): Promise<SpanFigures> {
  const counts = { right: 0, found: 0, gold: 0 }
  for (const { words, names } of sentences) {
    const reading = readEncoding(await encoder(words), words.length)
    const found = new Set(reading.names.map(({ from, to, label }) => `${from} ${to} ${label}`))
    const gold = spansOf(names)
    counts.found += found.size
    counts.gold += gold.length
    counts.right += gold.filter(span => found.has(span)).length
  }
  const { right, found, gold } = counts
  return { spans: gold, precision: percent(right / found), recall: percent(right / gold), f1: percent((2 * right) / (found + gold)) }
}

function spansOf(labels: readonly string[]): readonly string[] {
  return labels.flatMap((label, from) => {
    if (!label.startsWith('B-')) return []
    const rest = labels.slice(from + 1)
    const length = rest.findIndex(next => next !== `I-${label.slice(2)}`)
    return [`${from} ${length < 0 ? labels.length : from + 1 + length} ${label.slice(2)}`]
  })
}

const percent = (share: number): number => Math.round(share * 1e4) / 100
