import type { ActorKnowledge, IndexedName } from './actor-knowledge.ts'
import { localTheatres, theatresAt } from './find-theatre.ts'
import { normaliseWord } from './normalise-word.ts'
import { type Party, partyOfName, partyOfState } from './party.ts'
import { resolveName } from './resolve-name.ts'

/** Who is meant by a name that stands in no sentence. */
export type TableParty = Party

/** Where and when a name is read that stands in no sentence, as in a table. */
export type NamedIn = {
  readonly country?: string | undefined
  readonly published?: string | undefined
  readonly outlet?: string | undefined
}

/** Who a name of the lexicon means, or `undefined` when nobody there bears it. */
export function partyOfWords(words: string, { country, published, outlet = '' }: NamedIn, knowledge: ActorKnowledge): Party | undefined {
  const theatre = theatreIn({ country, published, outlet }, knowledge)
  const key = words
    .replace(/^the /i, '')
    .split(/[\s\-‐–/]+/u)
    .map(normaliseWord)
    .join('')
  const names: readonly IndexedName[] = knowledge.names.get(key) ?? []
  const name = resolveName({ from: 0, to: 1, names, lostApostrophe: false }, theatre, knowledge)
  return name && partyOfName(name, { theatre, knowledge })
}

/** A state, or its organ of a class (`army`, `police`), where it is known. */
export function partyOfOrgan(country: string, organ: string | undefined, named: NamedIn, knowledge: ActorKnowledge): Party {
  const theatre = theatreIn(named, knowledge)
  const state = partyOfState(country, { theatre, knowledge }, 'table')
  const actor = organ === undefined ? undefined : knowledge.organs.get(`${country}/${organ}`)?.[0]
  if (actor === undefined) return state
  const side = actor.side ?? state.side
  return {
    kind: actor.kind,
    name: actor.name,
    id: actor.id,
    ...(side ? { side } : {}),
    class: actor.class,
    rule: 'table',
    certainty: 'stated'
  }
}

function theatreIn({ country, published, outlet = '' }: NamedIn, knowledge: ActorKnowledge) {
  const byCountry = theatresAt(knowledge.theatres, published)
  const parties = country === undefined ? undefined : byCountry.get(country)
  return {
    ...(country === undefined ? {} : { country }),
    ...(parties ? { parties } : {}),
    byCountry,
    national: byCountry,
    local: localTheatres(knowledge.theatres, published),
    outlet: outlet.toLowerCase(),
    ...(published ? { published } : {})
  }
}
