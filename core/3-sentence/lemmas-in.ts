import { onceFor } from '#base'
import type { Sentence } from './sentence.ts'

/** The lemmas of a sentence, in lower case; gathered once. */
export const lemmasIn = onceFor(({ tokens }: Sentence): ReadonlySet<string> => new Set(tokens.map(({ lemma }) => lemma.toLowerCase())))

/** The lemmas of a sentence and its words as they are written, in lower case; gathered once. */
export const wordsIn = onceFor(
  ({ tokens }: Sentence): ReadonlySet<string> => new Set(tokens.flatMap(({ lemma, words }) => [lemma.toLowerCase(), words.toLowerCase()]))
)
