import { gather, invariant } from '#base'
import { buildSentence } from './build-sentence.ts'
import type { Chunk, Sentence, Token } from './sentence.ts'

/** Where a sentence made by hand stands. */
export type SentencePlace = {
  readonly index?: number
  readonly paragraph?: number
  /** Where its first character stands in the text. */
  readonly offset?: number
  readonly names?: readonly Chunk[]
  readonly actors?: readonly Chunk[]
}

/**
 * A sentence from a table, for tests: one line per token with `words lemma tag head relation`, the head counted from 1 and 0 for the root,
 * as CoNLL-U has it; `_` as lemma stands for the words in lower case. Words are set apart by one blank, none around hyphens and before
 * closing punctuation.
 */
export function sentenceOf(table: string, place: SentencePlace = {}): Sentence {
  const rows = table
    .trim()
    .split('\n')
    .map(row => row.trim().split(/\s+/))
  let at = place.offset ?? 0
  const tokens = rows.map((row, index): Token => {
    const [words, lemma, tag, head, relation] = row
    invariant(row.length === 5 && words && lemma && tag && relation, `not 'words lemma tag head relation': ${row.join(' ')}`)
    invariant(Number(head) >= 0 && Number(head) <= rows.length, `head outside the table: ${row.join(' ')}`)
    if (index > 0 && !joined(rows[index - 1]?.[0] ?? '', words)) at += 1
    const span = [at, at + words.length] as const
    at = span[1]
    return { index, span, words, lemma: lemma === '_' ? words.toLowerCase() : lemma, tag, head: Number(head) - 1, relation }
  })
  const { index = 0, paragraph = 0, names = [], actors = [] } = place
  return buildSentence({ index, paragraph, tokens, names, actors })
}

/** The text that sentences made by hand stand in, blanks where no token is. */
export function textOf(sentences: readonly Sentence[]): string {
  let text = ''
  for (const token of gather(sentences, sentence => sentence.tokens)) text = text.padEnd(token.span[0]) + token.words
  return text
}

const joined = (left: string, right: string): boolean =>
  /^(?:[.,;:!?)\]%”’-]|n't|'(?:s|re|ve|ll|d|m)?$)/.test(right) || /^[([$“‘-]$/.test(left)
