import { readFileSync } from 'node:fs'
import type { PlaceKnowledge } from '@vedette/core'
import { loadGazetteer } from './load-gazetteer.ts'
import { readPlaces } from './read-places.ts'

/** All that the lexicon knows about places, from the files beside this one. */
export function loadPlaces(): PlaceKnowledge {
  const read = (name: string): string => readFileSync(new URL(`./${name}`, import.meta.url), 'utf8')
  return readPlaces({ gazetteer: loadGazetteer(), countries: read('countries.tsv'), aliases: read('aliases.tsv') })
}
