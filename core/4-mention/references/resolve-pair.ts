import type { ActorMention } from '../mention.ts'
import { meaningAll, type ReferenceScene, sameActor } from './reference-scene.ts'

/** "The two countries", "both sides": the latest two that were named together. */
export function resolvePair(mention: ActorMention, scene: ReferenceScene): ActorMention | undefined {
  const sentence = scene.sentences[mention.sentence]
  const { words } = scene.knowledge
  const kind = words.pairNouns[sentence?.tokens[mention.head]?.lemma.toLowerCase() ?? '']
  const before = sentence?.tokens.slice(mention.from, mention.head).map(token => token.words.toLowerCase()) ?? []
  if (kind === undefined || !before.some(word => words.pairWords.includes(word))) return undefined
  // "the two sides", "both sides"; "two men" are new.
  const tokens = sentence?.tokens.slice(Math.max(0, mention.from - 1), mention.head) ?? []
  if (tokens.some(({ tag }) => tag === 'NUM') && !tokens.some(({ tag, relation }) => tag === 'DET' || relation === 'nmod:poss'))
    return undefined
  for (let index = mention.sentence; index >= Math.max(0, mention.sentence - 4); index--) {
    const members = distinct(scene.earlier.of(index).filter(candidate => fits(candidate, kind)))
    if (members.length >= 2) return meaningAll(mention, members.slice(-2), 'pair')
    const known = scene.earlier.of(index).findLast(candidate => candidate.members !== undefined)
    if (known?.members) return meaningAll(mention, known.members, 'pair')
  }
  return undefined
}

const fits = (candidate: ActorMention, kind: 'state' | 'party'): boolean =>
  kind === 'state'
    ? candidate.kind === 'state' && candidate.form !== 'demonym' && candidate.form !== 'pronoun'
    : candidate.side !== undefined &&
      !/^(civilians|media|monitor|witnesses|activists|United Nations|NGO)$/.test(candidate.side) &&
      candidate.form !== 'pronoun'

/** One mention for each actor, and for each side. */
function distinct(mentions: readonly ActorMention[]): readonly ActorMention[] {
  const found: ActorMention[] = []
  for (const mention of mentions) if (!found.some(other => sameActor(other, mention) || other.side === mention.side)) found.push(mention)
  return found
}
