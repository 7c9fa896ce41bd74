import type { Span } from '#base'

/** One word of a sentence, as Universal Dependencies cut and tag it. */
export type Token = {
  /** Place in its sentence, from 0. */
  readonly index: number
  readonly span: Span
  readonly words: string
  readonly lemma: string
  /** Universal POS tag: NOUN, PROPN, VERB … */
  readonly tag: string
  /** Index of the head in the sentence; -1 for the root. */
  readonly head: number
  /** Universal relation, with subtype: `nsubj:pass`, `obl`, `acl:relcl` … */
  readonly relation: string
}

/** Consecutive tokens `[from, to)` with what the reader takes them for. */
export type Chunk = { readonly from: number; readonly to: number; readonly label: string }

export type Sentence = {
  /** Place in the report, from 0. */
  readonly index: number
  readonly span: Span
  /** Index of its paragraph in `CleanText.paragraphs`. */
  readonly paragraph: number
  readonly tokens: readonly Token[]
  /** For each token, the indices of its dependents in order. */
  readonly dependents: readonly (readonly number[])[]
  /** Names as the encoder sees them: PER, ORG, LOC … One signal among several. */
  readonly names: readonly Chunk[]
  /** Actor mentions as the encoder sees them, "rebels" among them. */
  readonly actors: readonly Chunk[]
  /** For each token, how sure the encoder is of its arc: its share, 0 to 1, among all heads that the token could have. */
  readonly sureness?: readonly number[]
  /** Tokens whose tag or arc a repair changed. */
  readonly repaired?: readonly number[]
  /** What the sentence as a whole is about, as the encoder has it (`Encoding.meaning`). */
  readonly meaning?: Float32Array
}
