/** Scores of one sentence of n words, row-major. Head 0 is the root; head k is word k-1. */
export type Encoding = {
  /** n × labels.tags.length */
  readonly tags: Float32Array
  /** n × labels.names.length (BIO: 'O', 'B-PER', 'I-PER', 'B-LOC', …) */
  readonly names: Float32Array
  /** n × labels.actors.length (BIO: 'O', 'B-ACT', 'I-ACT') */
  readonly actors: Float32Array
  /** n × (n + 1): dependent × head */
  readonly arcs: Float32Array
  /** n × labels.relations.length × (n + 1): dependent × relation × head */
  readonly relations: Float32Array
  /** What the sentence as a whole is about, as the network has it halfway: for its width one number each, the mean over the sentence. */
  readonly meaning: Float32Array
  readonly labels: {
    readonly tags: readonly string[]
    readonly names: readonly string[]
    readonly actors: readonly string[]
    readonly relations: readonly string[]
  }
}

/** Reads one sentence, given as words. Pure: the same words give the same scores, whatever was read before. */
export type Encoder = (words: readonly string[]) => Promise<Encoding>
