import type { Sentence } from '#sentence'
import type { ActorMention } from '../mention.ts'
import { meaningAll, type ReferenceScene } from './reference-scene.ts'

/** "Officials from Chad and Niger", "Chadian and Malian troops": of both states, who are its members. Other mentions come back as they are. */
export function resolveOwners(
  mention: ActorMention,
  beside: readonly ActorMention[],
  scene: Pick<ReferenceScene, 'sentences'>
): ActorMention {
  const { tokens = [] } = scene.sentences[mention.sentence] ?? {}
  const joined = joinedBefore(mention, beside, tokens)
  if (joined) return { ...meaningAll(mention, [joined, mention], 'owners'), kind: mention.kind }
  if (mention.form !== 'description' || tokens[mention.head + 1]?.tag !== 'ADP') return mention
  const members: ActorMention[] = []
  for (let at = mention.head + 2; at < tokens.length; ) {
    const owner = beside.find(other => other.kind === 'state' && other.form === 'name' && other.from === at)
    if (!owner) break
    members.push(owner)
    at = owner.to
    while (tokens[at]?.words === ',' || tokens[at]?.tag === 'CCONJ') at++
  }
  return members.length > 1 ? { ...meaningAll(mention, members, 'owners'), kind: mention.kind } : mention
}

/** "Chadian and [Malian troops]": whoever's name is joined to the first word of a phrase owns such as its noun says too. */
function joinedBefore(
  { from, head, form, kind }: ActorMention,
  beside: readonly ActorMention[],
  tokens: Sentence['tokens']
): ActorMention | undefined {
  const first = tokens[from]
  if (form === 'pronoun' || kind === 'person' || from >= head || tokens[from - 1]?.tag !== 'CCONJ' || first?.relation !== 'conj') return
  const other = beside.find(one => one.to === from - 1 && one.form !== 'description' && one.head === first.head)
  const over = other && tokens[other.head]
  return over && /^(amod|compound)/.test(over.relation) && over.head === head ? other : undefined
}
