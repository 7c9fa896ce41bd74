import type { Sentence } from '#sentence'
import type { Scene } from './scene.ts'
import { deps } from './walk.ts'

/** "brought to eight the number of teachers abducted": how many there are is neither who acts nor who suffers. */
export const isTally = ({ grammar }: Scene, sentence: Sentence, head: number): boolean =>
  grammar.tallies.has(sentence.tokens[head]!.lemma.toLowerCase()) &&
  deps(sentence, head, 'det').some(index => /^the$/i.test(sentence.tokens[index]!.words))
