import type { Chunk, Sentence, Token } from './sentence.ts'

/** What a sentence is made of; `tokens` must not be empty. */
export type SentenceParts = {
  readonly index: number
  readonly paragraph: number
  readonly tokens: readonly Token[]
  readonly names?: readonly Chunk[]
  readonly actors?: readonly Chunk[]
  readonly sureness?: readonly number[]
  readonly repaired?: readonly number[]
  readonly meaning?: Float32Array
}

/** A sentence from its parts: its span and the lists of dependents follow from the tokens. */
export function buildSentence({ index, paragraph, tokens, names = [], actors = [], ...known }: SentenceParts): Sentence {
  const dependents: number[][] = tokens.map(() => [])
  for (const token of tokens) dependents[token.head]?.push(token.index)
  const first = tokens[0]
  const last = tokens.at(-1)
  return { index, span: [first?.span[0] ?? 0, last?.span[1] ?? 0], paragraph, tokens, dependents, names, actors, ...known }
}

/** The same with its names told anew; written out as above, so that all sentences are of one shape. */
export const withNames = (
  { index, span, paragraph, tokens, dependents, names: _, actors, ...known }: Sentence,
  names: readonly Chunk[]
): Sentence => ({
  index,
  span,
  paragraph,
  tokens,
  dependents,
  names,
  actors,
  ...known
})
