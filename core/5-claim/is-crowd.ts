import type { Sentence } from '#sentence'
import type { Scene } from './scene.ts'

/** "Thousands marched": a quantity that counts nothing named is one of people, where people act. */
export const isCrowd = (scene: Scene, sentence: Sentence, head: number): boolean =>
  sentence.tokens[head]!.tag === 'NOUN' &&
  (scene.counts[sentence.index] ?? []).some(count => count.head === head && count.what === undefined && count.who === undefined)
