import { isRelation } from '#sentence'
import { organAt } from '../actors/compose-organ.ts'
import type { ActorMention } from '../mention.ts'
import { meaning, type ReferenceScene } from './reference-scene.ts'

/** "Its forces", "their leader", "sent troops": what a possessor or the subject of a verb of sending owns is of its side. */
export function resolveOwner(mention: ActorMention, scene: ReferenceScene): ActorMention | undefined {
  // "its defence ministry": whose pronoun stands before a word of the state's is of that state.
  if (!/^(theatre-own|noun|government-word)$/.test(mention.rule)) return undefined
  const own = mention.rule === 'government-word' ? undefined : (sender(mention, scene) ?? namedBefore(mention, scene))
  const owner = possessor(mention, scene) ?? own
  if (!owner || owner.side === undefined) return undefined
  const noun = scene.sentences[mention.sentence]?.tokens[mention.head]
  const armed = /^(army|soldier|armed forces|air force|navy|police)$/.test(mention.class ?? '')
  const people = /^(leader|official|speaker|fighter|supporter|government|organisation)$/.test(mention.class ?? '')
  const office = /^(ministry|parliament)/.test(mention.class ?? '')
  if (!armed && !people && !office) return undefined
  const state = [...scene.knowledge.states.values()].find(
    found => found.name === owner.name || `Government of ${found.name}` === owner.name
  )
  const organ =
    (armed || office) && state
      ? organAt(scene.knowledge, `${state.code}/${mention.class === 'soldier' ? 'army' : mention.class}`, scene.theatre.published)
      : undefined
  const { id: _id, ...same } = meaning(mention, owner, 'owner')
  const ownArmy = armed && /^(army|armed forces|armed group|militia)$/.test(owner.class ?? '') && owner.id !== undefined
  if (ownArmy) return { ...meaning(mention, owner, 'owner'), kind: mention.kind }
  const theirs = `${owner.name} ${noun?.words.toLowerCase() ?? ''}`.trim()
  const name = organ?.name ?? (owner.kind === 'group' && armed ? owner.name : (namedByState(mention, owner, scene) ?? theirs))
  return { ...same, kind: mention.kind, name, ...(organ ? { id: organ.id } : {}), ...(mention.class ? { class: mention.class } : {}) }
}

/** "Its foreign minister", of a state, and "his ministry", of its minister: named as the state's. */
function namedByState(mention: ActorMention, owner: ActorMention, { sentences, knowledge }: ReferenceScene): string | undefined {
  const ofState = (demonym: string, name: string): boolean =>
    [name, `Government of ${name}`].includes(owner.name) ||
    (/^(people|person)$/.test(owner.kind) && [name, `${demonym} government`].includes(owner.side ?? ''))
  const demonym = [...knowledge.states.values()].find(({ name, demonyms }) => ofState(demonyms[0] ?? name, name))?.demonyms[0]
  const { tokens = [] } = sentences[mention.sentence] ?? {}
  const own = tokens.slice(mention.from, mention.head + 1).filter(({ tag }) => /^(NOUN|PROPN|ADJ)$/.test(tag))
  return demonym === undefined || own.length === 0 ? undefined : [demonym, ...own.map(({ words }) => words.toLowerCase())].join(' ')
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
