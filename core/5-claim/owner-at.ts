import type { ActorMention } from '#mention'
import type { Sentence } from '#sentence'
import { headedBy, type Scene } from './scene.ts'

/** Who a possessor or qualifier means; "torched their homes", where the pronoun found nobody before it, tells of no owner. */
export const ownerAt = (scene: Scene, sentence: Sentence, owner: number): readonly ActorMention[] =>
  headedBy(scene.actors[sentence.index], owner)
    .slice(0, 1)
    .filter(({ form, certainty, words }) => form !== 'pronoun' || certainty !== 'stated' || !/^(its|their)$/i.test(words))
