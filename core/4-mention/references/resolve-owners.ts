import type { ActorMention } from '../mention.ts'
import { meaningAll, type ReferenceScene } from './reference-scene.ts'

/** "Officials from Chad and Niger": of both states, who are its members. Other mentions come back as they are. */
export function resolveOwners(
  mention: ActorMention,
  beside: readonly ActorMention[],
  scene: Pick<ReferenceScene, 'sentences'>
): ActorMention {
  const { tokens = [] } = scene.sentences[mention.sentence] ?? {}
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
