import type { Certainty } from '#base'
import type { ActorKind } from '../mention.ts'
import type { Actor, IndexedName } from './actor-knowledge.ts'
import { partiesHere } from './parties-here.ts'
import type { Scene } from './scene.ts'

/** Who is meant by words: what a mention says beyond its place in the text. */
export type Party = {
  readonly kind: ActorKind
  readonly name: string
  readonly id?: string
  readonly side?: string
  readonly class?: string
  readonly rule: string
  readonly certainty: Certainty
}

/** The side of a state's own organs at the report's date. */
export const sideOfState = (code: string, scene: Pick<Scene, 'theatre' | 'knowledge'>): string | undefined =>
  scene.theatre.byCountry.get(code)?.government ?? scene.knowledge.states.get(code)?.name

/** The party of an actor of the lexicon. */
export function partyOfActor(
  actor: Actor,
  scene: Pick<Scene, 'theatre' | 'knowledge'>,
  rule: string,
  certainty: Certainty = 'stated'
): Party {
  const side = actor.side ?? (actor.country === undefined ? undefined : sideOfState(actor.country, scene))
  return { kind: actor.kind, name: actor.name, id: actor.id, ...(side ? { side } : {}), class: actor.class, rule, certainty }
}

/** The party that a name of the lexicon stands for: an actor, a state's government, a people. */
export function partyOfName(name: IndexedName, scene: Pick<Scene, 'theatre' | 'knowledge'>): Party {
  if (name.actor) return partyOfActor(name.actor, scene, 'lexicon-name')
  if (name.state) return partyOfState(name.state.code, scene, name.form === 'demonym' ? 'demonym' : 'state-name')
  if (name.people)
    return {
      kind: 'group',
      name: name.people.fighters,
      side: name.people.fighters,
      class: 'people',
      rule: 'people-name',
      certainty: 'inferred'
    }
  return partyOfLoaded(name, scene)
}

/** A state as an actor: its name, or "Government of …" where the state is but one party of a war. */
export function partyOfState(code: string, scene: Pick<Scene, 'theatre' | 'knowledge'>, rule: string): Party {
  const state = scene.knowledge.states.get(code)
  const side = sideOfState(code, scene) ?? code
  const name = state?.name ?? code
  return { kind: 'state', name: side === name ? name : `Government of ${name}`, side, class: 'state', rule, certainty: 'inferred' }
}

function partyOfLoaded(name: IndexedName, scene: Pick<Scene, 'theatre' | 'knowledge'>): Party {
  const means = name.loaded?.means ?? 'unknown'
  const actor = scene.knowledge.byId.get(means)
  if (actor) return partyOfActor(actor, scene, 'loaded-name', 'inferred')
  const parties = scene.theatre.parties
  if (means === 'government' && parties) return partyOfState(parties.country, scene, 'loaded-name')
  if (means === 'rebels') return rebelsOf(scene.theatre.country, scene, name.text, 'loaded-name')
  return { kind: 'people', name: name.text, rule: 'loaded-name', certainty: 'inferred' }
}

/** The unmarked rebels of a country; the words themselves where the country knows none. */
export function rebelsOf(
  code: string | undefined,
  scene: Pick<Scene, 'theatre'> & Partial<Pick<Scene, 'places' | 'placesBeside'>>,
  words: string,
  rule: string
): Party {
  const theatre = code === undefined ? undefined : partiesHere(code, scene)
  const side = theatre?.rebelsSide
  return { kind: 'group', name: theatre?.rebels ?? words, ...(side ? { side } : {}), class: 'armed group', rule, certainty: 'inferred' }
}
