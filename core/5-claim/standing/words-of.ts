import type { Sentence } from '#sentence'

export const lemmaAt = (sentence: Sentence, index: number): string => sentence.tokens[index]!.lemma.toLowerCase()
export const wordAt = (sentence: Sentence, index: number): string => sentence.tokens[index]!.words.toLowerCase()
