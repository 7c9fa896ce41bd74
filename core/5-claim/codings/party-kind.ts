import type { ActorMention, PlaceMention } from '#mention'

/** What an actor is to the codings: the state of the place or its forces, those of another state, an organised armed group, people who demonstrate or riot, other unarmed people, or none of these. */
export type PartyKind = 'state' | 'foreign' | 'group' | 'crowd' | 'civilians' | 'other'

/** How an actor's kind of party is told, as data: the first row that fits decides. */
export type PartyTable = {
  readonly rows: readonly {
    readonly classes?: readonly string[]
    readonly kinds?: readonly ActorMention['kind'][]
    readonly sides?: readonly string[]
    /** `side`: the state when the actor is on a government's side, a group when on another, else what `otherwise` says. */
    readonly gives: PartyKind | 'side'
    readonly otherwise?: PartyKind
    readonly says: string
  }[]
  /** Sides that are a state's government, with the state's code. */
  readonly governments: ReadonlyMap<string, string>
}

/** The kind of party that an actor is in a claim about these places; undefined when nothing tells. */
export function partyKindOf(actor: ActorMention, at: readonly PlaceMention[], { rows, governments }: PartyTable): PartyKind | undefined {
  const row = rows.find(
    ({ classes, kinds, sides }) =>
      (!classes || classes.includes(actor.class ?? '')) &&
      (!kinds || kinds.includes(actor.kind)) &&
      (!sides || sides.includes(actor.side ?? ''))
  )
  const country = actor.side === undefined ? undefined : governments.get(actor.side)
  const bySide = actor.side === undefined ? row?.otherwise : country === undefined ? 'group' : 'state'
  const gives = row?.gives === 'side' ? bySide : row?.gives
  return gives === 'state' && isAbroad(country, at) ? 'foreign' : gives
}

/** Whether a state acts where none of the places is its own. */
const isAbroad = (country: string | undefined, at: readonly PlaceMention[]): boolean =>
  country !== undefined && at.some(place => place.country !== undefined) && at.every(place => place.country !== country)
