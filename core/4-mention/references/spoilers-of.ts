import { caseOf, isRelation } from '#sentence'
import type { ActorMention } from '../mention.ts'
import type { ReferenceScene } from './reference-scene.ts'

/**
 * "The rebels stormed the town and burned their homes": who takes, burns or hits what a pronoun possesses is not its owner; of "their own camp" they are.
 * Every mention that heads the subject of the verb, which a second verb shares.
 */
export function spoilersOf(mention: ActorMention, scene: ReferenceScene): readonly ActorMention[] {
  const sentence = scene.sentences[mention.sentence]
  const token = sentence?.tokens[mention.head]
  if (!sentence || !token || !isRelation(token.relation, 'nmod:poss')) return []
  const thing = sentence.tokens[token.head]
  const verb = thing && sentence.tokens[thing.head]
  const { despoiling, ownWords, hitPrepositions } = scene.knowledge.words
  if (!thing || verb?.tag !== 'VERB' || !despoiling.includes(verb.lemma.toLowerCase())) return []
  const isHit =
    isRelation(thing.relation, 'obj') ||
    (isRelation(thing.relation, 'obl') && hitPrepositions.includes(caseOf(sentence, thing.index) ?? ''))
  const isOwn = (sentence.dependents[thing.index] ?? []).some(child => ownWords.includes(sentence.tokens[child]?.lemma.toLowerCase() ?? ''))
  if (!isHit || isOwn) return []
  for (let at = verb; at; ) {
    const subject = (sentence.dependents[at.index] ?? []).find(child => isRelation(sentence.tokens[child]?.relation ?? '', 'nsubj'))
    if (subject !== undefined) return scene.earlier.of(mention.sentence).filter(({ head }) => head === subject)
    const over = sentence.tokens[at.head]
    if (!over || !isRelation(at.relation, ['conj', 'advcl', 'xcomp'])) return []
    at = over
  }
  return []
}
