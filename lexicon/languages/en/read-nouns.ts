import type { Noun, NounKnowledge } from '@vedette/core'

/** Reads the text of `nouns.tsv`: lemma, classes (`|` between), side. */
export function readNouns(tsv: string): NounKnowledge {
  const nouns = new Map<string, Noun>()
  for (const line of tsv.split('\n').slice(1)) {
    const [lemma, classes, side] = line.split('\t')
    if (lemma) nouns.set(lemma, { lemma, classes: classes ? classes.split('|') : [], ...(side ? { side } : {}) })
  }
  return nouns
}
