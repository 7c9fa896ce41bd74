import { invariant } from '#base'
import type { ActorData, ActorKnowledge, IndexedName } from './actor-knowledge.ts'
import { normaliseWord } from './normalise-word.ts'

/** Indexes the names of the lexicon's actors, states, peoples and loaded names. Throws on a doubled id. */
export function prepareActorKnowledge({ nouns, words, ...data }: ActorData): ActorKnowledge {
  return { ...indexActorData(data), nouns, words }
}

/** The same without what comes from a language. */
export function indexActorData(data: Tables): Omit<ActorKnowledge, 'nouns' | 'words'> {
  const byId = new Map(data.actors.map(actor => [actor.id, actor]))
  if (byId.size !== data.actors.length) invariant(false, `actor id given twice: ${firstDouble(data.actors.map(actor => actor.id))}`)
  const names = new Map<string, IndexedName[]>()
  const openers = new Set<string>()
  let longestName = 1
  for (const [key, name] of allNames(data)) {
    if (key === '') continue
    longestName = Math.max(longestName, name.length)
    // "pro-Russian" may stand as one word or as three.
    if (name.length > 1) for (const first of [wordsOf(name.text)[0], firstWord(name.text)]) openers.add(normaliseWord(first ?? ''))
    const list = names.get(key)
    if (!list) names.set(key, [name])
    else if (!list.some(other => sameBearer(other, name))) list.push(name)
  }
  return {
    ...data,
    byId,
    names,
    longestName,
    openers,
    organs: organsOf(data),
    states: new Map(data.states.map(state => [state.code, state]))
  }
}

type Tables = Omit<ActorData, 'nouns' | 'words'>

function* allNames(data: Tables): Generator<readonly [string, IndexedName]> {
  for (const actor of data.actors) for (const text of [actor.name, ...actor.aliases]) yield named(text, { actor, form: 'name' })
  for (const state of data.states) {
    for (const text of [state.name, ...state.aliases]) yield named(text, { state, form: 'name' })
    for (const text of state.demonyms) yield named(text, { state, form: 'demonym' })
    for (const text of state.seats) yield named(text, { state, form: 'metonym' })
  }
  for (const people of data.peoples) for (const text of people.words) yield named(text, { people, form: 'demonym' })
  for (const loaded of data.loaded) yield named(loaded.words, { loaded, form: 'description' })
}

/** Actors of a country and class that are its organs of that class: the first in force at a report's date is meant. */
function organsOf({ actors, theatres, states }: Tables): ReadonlyMap<string, ActorData['actors']> {
  const own = new Set([
    ...theatres.map(theatre => `${theatre.country}/${theatre.government}`),
    ...states.map(state => `${state.code}/${state.name}`)
  ])
  const organs = new Map<string, ActorData['actors'][number][]>()
  for (const actor of actors) {
    const key = `${actor.country}/${actor.class}`
    const ownSide = actor.side === undefined || own.has(`${actor.country}/${actor.side}`)
    if (actor.country && ownSide && actor.kind !== 'person') organs.set(key, [...(organs.get(key) ?? []), actor])
  }
  return organs
}

const wordsOf = (text: string): readonly string[] => text.replace(/^the /i, '').split(/[\s\-‐–/]+/u)

const firstWord = (text: string): string | undefined => text.replace(/^the /i, '').split(/\s+/u)[0]

type Bearer = Pick<IndexedName, 'actor' | 'state' | 'people' | 'loaded' | 'form'>

/** A name by its key. */
function named(text: string, bearer: Bearer): readonly [string, IndexedName] {
  const words = wordsOf(text)
  const acronym = words.length === 1 && /^[A-Z][A-Z0-9.&]{1,6}$/u.test(words[0] ?? '')
  const capital = words.some(isCapital)
  return [words.map(normaliseWord).join(''), { length: words.length, text, acronym, capital, ...bearer }]
}

function isCapital(word: string): boolean {
  const code = word.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word)
}

const sameBearer = (a: IndexedName, b: IndexedName): boolean =>
  a.actor === b.actor && a.state === b.state && a.people === b.people && a.loaded === b.loaded && a.acronym === b.acronym

const firstDouble = (ids: readonly string[]): string | undefined => ids.find((id, index) => ids.indexOf(id) !== index)
