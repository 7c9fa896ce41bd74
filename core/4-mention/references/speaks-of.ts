import { isRelation } from '#sentence'
import type { ActorMention } from '../mention.ts'
import type { ReferenceScene } from './reference-scene.ts'

/** "Turkey says that the army has moved, and it has threatened to respond": who spoke goes on speaking. */
export function speaksOn(candidate: ActorMention, mention: ActorMention, { sentences, knowledge }: ReferenceScene): boolean {
  const tokens = sentences[mention.sentence]?.tokens
  const verb = tokens?.[tokens[mention.head]?.head ?? -1]
  const told = tokens?.[verb?.head ?? -1]
  const saying = told && isRelation(told.relation, 'ccomp') ? tokens?.[told.head] : told
  const speaker = tokens?.[candidate.head]
  if (!verb || !told || !saying || candidate.sentence !== mention.sentence) return false
  const { sayVerbs } = knowledge.words
  return (
    isRelation(verb.relation, 'conj') &&
    sayVerbs.includes(saying.lemma.toLowerCase()) &&
    sayVerbs.includes(verb.lemma.toLowerCase()) &&
    isRelation(speaker?.relation ?? '', 'nsubj') &&
    speaker?.head === saying.index
  )
}

/** "The statement said that …, it said": who says more is more likely one who said something. */
export const bothSay = (candidate: ActorMention, mention: ActorMention, scene: ReferenceScene): boolean =>
  says(candidate, scene) && says(mention, scene)

function says({ sentence, head }: ActorMention, { sentences, knowledge }: ReferenceScene): boolean {
  const token = sentences[sentence]?.tokens[head]
  const verb = sentences[sentence]?.tokens[token?.head ?? -1]
  return isRelation(token?.relation ?? '', 'nsubj') && verb !== undefined && knowledge.words.sayVerbs.includes(verb.lemma.toLowerCase())
}

/** "The junta is silent on claims by the rebels that they took the base": whose claim it is says it of themselves. */
export function claims(candidate: ActorMention, mention: ActorMention, { sentences }: ReferenceScene): boolean {
  const tokens = sentences[mention.sentence]?.tokens
  const verb = tokens?.[tokens[mention.head]?.head ?? -1]
  const owner = tokens?.[candidate.head]
  return (
    candidate.sentence === mention.sentence &&
    verb?.relation === 'acl' &&
    tokens?.[verb.head]?.tag === 'NOUN' &&
    owner?.head === verb.head &&
    isRelation(owner.relation, ['nmod'])
  )
}

/** "The separatists said that they had left": who speaks most likely speaks of themselves. */
export function speaksOfSelf(candidate: ActorMention, mention: ActorMention, { sentences, knowledge }: ReferenceScene): boolean {
  const tokens = sentences[mention.sentence]?.tokens
  const own = tokens?.[mention.head]
  const verb = tokens?.[own?.head ?? -1]
  const saying = tokens?.[verb?.head ?? -1]
  const speaker = tokens?.[candidate.head]
  if (!own || !verb || !saying || candidate.sentence !== mention.sentence || !isRelation(own.relation, 'nsubj')) return false
  return (
    isRelation(verb.relation, 'ccomp') &&
    knowledge.words.sayVerbs.includes(saying.lemma.toLowerCase()) &&
    isRelation(speaker?.relation ?? '', 'nsubj') &&
    speaker?.head === saying.index
  )
}

/** "Police said they had been shot in the head": whoever tells of a killing is not who was killed; a villager may live to tell that he was shot. */
export function isDeadSpeaker(candidate: ActorMention, mention: ActorMention, scene: ReferenceScene): boolean {
  const tokens = scene.sentences[mention.sentence]?.tokens
  const own = tokens?.[mention.head]
  const verb = tokens?.[own?.head ?? -1]?.lemma.toLowerCase() ?? ''
  const { deadly, shooting } = scene.knowledge.words
  return (
    own?.relation === 'nsubj:pass' &&
    speaksOfSelf(candidate, mention, scene) &&
    (deadly.includes(verb) || (shooting.includes(verb) && candidate.side !== 'civilians'))
  )
}
