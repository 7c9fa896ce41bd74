import { isRelation } from '#sentence'
import { organAt } from '../actors/compose-organ.ts'
import type { ActorMention } from '../mention.ts'
import { meaning, type ReferenceScene } from './reference-scene.ts'

/** "Its forces", "their leader", "sent troops": what a possessor or the subject of a verb of sending owns is of its side. */
export function resolveOwner(mention: ActorMention, scene: ReferenceScene): ActorMention | undefined {
  // "its defence ministry": whose it is said to be goes before whose war the report is about.
  const isGuess = mention.rule === 'government-word'
  if (!isGuess && !/^(theatre-own|noun)$/.test(mention.rule)) return undefined
  const owner = possessor(mention, scene) ?? (isGuess ? undefined : (sender(mention, scene) ?? namedBefore(mention, scene)))
  if (!owner || owner.side === undefined || (isGuess && (owner.kind !== 'state' || owner.side === mention.side))) return undefined
  const noun = scene.sentences[mention.sentence]?.tokens[mention.head]
  const armed = /^(army|soldier|armed forces|air force|navy|police)$/.test(mention.class ?? '')
  const people = isGuess || /^(leader|official|speaker|fighter|supporter|government|organisation)$/.test(mention.class ?? '')
  if (!armed && !people) return undefined
  const state = [...scene.knowledge.states.values()].find(
    found => found.name === owner.name || `Government of ${found.name}` === owner.name
  )
  const organ =
    (armed || isGuess) && state
      ? organAt(scene.knowledge, `${state.code}/${mention.class === 'soldier' ? 'army' : mention.class}`, scene.theatre.published)
      : undefined
  const { id: _id, ...own } = meaning(mention, owner, 'owner')
  const ownArmy = armed && /^(army|armed forces|armed group|militia)$/.test(owner.class ?? '') && owner.id !== undefined
  if (ownArmy) return { ...meaning(mention, owner, 'owner'), kind: mention.kind }
  const name = organ?.name ?? (owner.kind === 'group' && armed ? owner.name : `${owner.name} ${noun?.words.toLowerCase() ?? ''}`.trim())
  return { ...own, kind: mention.kind, name, ...(organ ? { id: organ.id } : {}), ...(mention.class ? { class: mention.class } : {}) }
}

function possessor(mention: ActorMention, scene: ReferenceScene): ActorMention | undefined {
  const { tokens = [] } = scene.sentences[mention.sentence] ?? {}
  const pronoun = tokens.slice(mention.from, mention.head).find(token => isRelation(token.relation, 'nmod:poss') && token.tag === 'PRON')
  if (!pronoun) return undefined
  return scene.resolved(mention.sentence, pronoun.index)
}

function sender(mention: ActorMention, scene: ReferenceScene): ActorMention | undefined {
  const sentence = scene.sentences[mention.sentence]
  const token = sentence?.tokens[mention.head]
  const verb = token && sentence?.tokens[token.head]
  if (!sentence || !verb || !isRelation(token.relation, 'obj') || !scene.knowledge.words.ownVerbs.includes(verb.lemma.toLowerCase()))
    return undefined
  const subject = (sentence.dependents[verb.index] ?? []).find(child => sentence.tokens[child]?.relation === 'nsubj')
  return subject === undefined ? undefined : scene.earlier.of(mention.sentence).find(other => other.head === subject)
}

/** "A coalition spokesman", "the observatory's director": of the one named before whose name has the word. */
function namedBefore(mention: ActorMention, scene: ReferenceScene): ActorMention | undefined {
  const { tokens = [] } = scene.sentences[mention.sentence] ?? {}
  const { nouns, words } = scene.knowledge
  const bodies = tokens
    .slice(mention.from, mention.head)
    .map(token => token.lemma.toLowerCase())
    .filter(lemma => nouns.get(lemma)?.classes.includes('body') && !words.tooCommon.includes(lemma) && !words.stateWords.includes(lemma))
  const last = bodies.at(-1)
  if (last === undefined) return undefined
  return scene.earlier.known(last)
}
