import type { Noun, NounKnowledge } from '@vedette/core'

/** Reads the text of `nouns.tsv`: lemma, classes (`|` between), side. */
export function readNouns(tsv: string): NounKnowledge {
  const nouns = new Map<string, Noun>()
  for (const line of tsv.split('\n').slice(1)) {
    const [lemma, classes, side] = line.split('\t')
    if (!lemma) continue
    const noun = { classes: classes ? classes.split('|') : [], ...(side ? { side } : {}) }
    nouns.set(lemma, { lemma, ...noun })
    if (noun.classes.includes('people')) for (const rank of ranks) own(nouns, `${rank}${lemma}`, noun)
  }
  return nouns
}

/** What stands before a word for a person and leaves him a person: "ex-governor", "vice-chairman". */
const ranks = ['ex-', 'vice-', 'co-']

const own = (nouns: Map<string, Noun>, lemma: string, noun: Omit<Noun, 'lemma'>): void => {
  if (!nouns.has(lemma)) nouns.set(lemma, { lemma, ...noun })
}
