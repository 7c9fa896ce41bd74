import { readdirSync, readFileSync } from 'node:fs'
import type { ActorKnowledge } from '@vedette/core'
import { loadNouns } from '../languages/en/load-nouns.ts'
import { gatherActors } from './gather-actors.ts'

const folder = new URL('./', import.meta.url)

/** The tables of actors by their names, in the order of their names. */
export const loadActorTables = (): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder)
      .filter(name => name.endsWith('.tsv'))
      .sort()
      .map(name => [name, readFileSync(new URL(name, folder), 'utf8')])
  )

/** All that is known about actors, read from the tables of this folder and indexed. */
export const loadActors = (): ActorKnowledge => gatherActors(loadActorTables(), loadNouns())
