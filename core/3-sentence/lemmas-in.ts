import { onceFor } from '#base'
import type { Sentence } from './sentence.ts'

/** The lemmas of a sentence, in lower case; gathered once. */
export const lemmasIn = onceFor(({ tokens }: Sentence): ReadonlySet<string> => new Set(tokens.map(({ lemma }) => lemma.toLowerCase())))

/** The lemmas of a sentence and its words as they are written, in lower case; gathered once. */
export const wordsIn = onceFor((sentence: Sentence): ReadonlySet<string> => {
  const found = new Set(lemmasIn(sentence))
  for (const { words } of sentence.tokens) found.add(words.toLowerCase())
  return found
})
