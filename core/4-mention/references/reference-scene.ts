import type { Sentence } from '#sentence'
import type { ActorKnowledge } from '../actors/actor-knowledge.ts'
import type { TheatreFound } from '../actors/find-theatre.ts'
import type { ActorMention } from '../mention.ts'
import type { Earlier } from './earlier.ts'
import type { IssuerOf } from './find-issuer.ts'

/** What has been read so far of a report, for a mention that refers back. */
export type ReferenceScene = {
  readonly sentences: readonly Sentence[]
  readonly theatre: TheatreFound
  readonly knowledge: ActorKnowledge
  /** Resolved mentions before this one. */
  readonly earlier: Earlier
  /** Who speaks of "us" and "our" forces outside all quotation. */
  readonly issuer: IssuerOf
  /** The mention at a token of a sentence, resolved if it has been read: a possessor stands inside what it owns. */
  readonly resolved: (sentence: number, head: number) => ActorMention | undefined
}

/** A mention with who is meant taken from another; its own words, place and form are kept. */
export function meaning(mention: ActorMention, other: ActorMention, rule: string): ActorMention {
  const { id: _id, side: _side, class: _class, members: _members, ...own } = mention
  return {
    ...own,
    kind: other.kind,
    name: other.name,
    certainty: 'inferred',
    rule,
    ...(other.id ? { id: other.id } : {}),
    ...(other.side ? { side: other.side } : {}),
    ...(other.class ? { class: other.class } : {}),
    ...(other.members ? { members: other.members } : {})
  }
}

/** A mention that means several at once. */
export function meaningAll(mention: ActorMention, members: readonly ActorMention[], rule: string): ActorMention {
  const { id: _id, side: _side, ...own } = mention
  const sides = new Set(members.map(member => member.side))
  const side = sides.size === 1 ? [...sides][0] : undefined
  return {
    ...own,
    kind: 'group',
    name: members.map(member => member.name).join(' and '),
    members,
    certainty: 'inferred',
    rule,
    ...(side ? { side } : {})
  }
}

/** Whether two mentions mean the same actor. */
export const sameActor = (a: ActorMention, b: ActorMention): boolean =>
  (a.id !== undefined && a.id === b.id) || (a.name === b.name && a.side === b.side)
