import { readdirSync, readFileSync } from 'node:fs'
import { type ActorKnowledge, prepareActorKnowledge } from '@vedette/core'
import actorWords from '../languages/en/actor-words.ts'
import { loadNouns } from '../languages/en/load-nouns.ts'
import { readActors } from './read-actors.ts'

const folder = new URL('./', import.meta.url)
const tables = ['states.tsv', 'sides.tsv', 'peoples.tsv', 'loaded.tsv']
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8')

/** All that is known about actors, read from the tables of this folder and indexed. */
export function loadActors(): ActorKnowledge {
  const groups = readdirSync(folder)
    .filter(name => name.endsWith('.tsv') && !tables.includes(name))
    .sort()
  const [states = '', sides = '', peoples = '', loaded = ''] = tables.map(read)
  return prepareActorKnowledge({
    ...readActors({ actors: groups.map(read), states, sides, peoples, loaded }),
    nouns: loadNouns(),
    words: actorWords
  })
}
