import { isRelation } from '#sentence'
import type { PronounKind } from '../actors/actor-knowledge.ts'
import type { ActorMention } from '../mention.ts'
import type { ReferenceScene } from './reference-scene.ts'

/** "Positions east of it": what something lies beside is a place. */
export function isPlaceBefore({ sentence, from }: ActorMention, { sentences, knowledge }: ReferenceScene): boolean {
  const [word, of] = sentences[sentence]?.tokens.slice(Math.max(0, from - 2), from) ?? []
  return of?.lemma === 'of' && word !== undefined && knowledge.words.locativePrepositions.includes(word.words.toLowerCase())
}

/** "hit the hospital, which closed after the militia looted it": what is done to is the thing told before it, not someone of an earlier sentence. */
export const isThingBeside = (
  mention: ActorMention,
  best: ActorMention,
  { animacy }: PronounKind,
  { sentences, knowledge }: ReferenceScene
): boolean => {
  const { tokens } = sentences[mention.sentence]!
  return (
    animacy === 'thing' &&
    best.sentence < mention.sentence &&
    isRelation(tokens[mention.head]!.relation, ['obj', 'nsubj:pass']) &&
    tokens
      .slice(0, mention.head)
      .some(
        ({ lemma, relation }) =>
          isRelation(relation, ['nsubj', 'obj', 'obl']) &&
          knowledge.nouns.get(lemma.toLowerCase())?.classes.some(one => /^(building|vehicle|aircraft|post)$/.test(one)) === true
      )
  )
}
