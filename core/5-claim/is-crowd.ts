import type { Sentence } from '#sentence'
import type { Scene } from './scene.ts'

/** "Thousands marched", "some 90,000 rallied": a quantity that counts nothing named is one of people, where people act; one alone is no crowd. */
export const isCrowd = (scene: Scene, sentence: Sentence, head: number): boolean =>
  /^(NOUN|NUM)$/.test(sentence.tokens[head]!.tag) &&
  (scene.counts[sentence.index] ?? []).some(
    ({ head: counted, what, who, count = 2 }) => counted === head && what === undefined && who === undefined && count > 1
  )
