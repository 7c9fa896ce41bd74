import { type ActorKnowledge, indexActorData, type NounKnowledge } from '@vedette/core'
import actorWords from '../languages/en/actor-words.ts'
import { readActors } from './read-actors.ts'

/** Tables of this folder that hold no actors of their own. */
const others = ['states.tsv', 'sides.tsv', 'peoples.tsv', 'loaded.tsv']

/** All that is known about actors, from the tables of this folder by their names, and indexed. */
export const gatherActors = (tables: ReadonlyMap<string, string>, nouns: NounKnowledge): ActorKnowledge => ({
  ...indexActors(tables),
  nouns,
  words: actorWords
})

/** What the tables say, indexed. */
export function indexActors(tables: ReadonlyMap<string, string>): Omit<ActorKnowledge, 'nouns' | 'words'> {
  const groups = [...tables.keys()].filter(name => !others.includes(name)).sort()
  const [states = '', sides = '', peoples = '', loaded = ''] = others.map(name => tables.get(name))
  const actors = groups.map(name => tables.get(name) ?? '')
  return indexActorData(readActors({ actors, states, sides, peoples, loaded }))
}
