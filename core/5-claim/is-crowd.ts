import type { Sentence } from '#sentence'
import type { Scene } from './scene.ts'

/** "Thousands marched", "some 90,000 rallied": a quantity that counts nothing named is one of people, where people act. */
export const isCrowd = (scene: Scene, sentence: Sentence, head: number): boolean =>
  /^(NOUN|NUM)$/.test(sentence.tokens[head]!.tag) &&
  (scene.counts[sentence.index] ?? []).some(count => count.head === head && count.what === undefined && count.who === undefined)
