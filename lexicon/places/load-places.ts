import { readFileSync } from 'node:fs'
import { joinGazetteers, type PlaceKnowledge } from '@vedette/core'
import { loadActorTables } from '../actors/load-actors.ts'
import { loadGazetteer } from './load-gazetteer.ts'
import { type FoundPlaces, readPlaces } from './read-places.ts'
import { loadLayers } from './widen/save-layer.ts'

/** A folder with gazetteers that a user added, and who hears which of them cannot be used. */
export type PlaceOptions = { readonly folder?: string | undefined; readonly onNote?: ((says: string) => void) | undefined }

/** All that the lexicon knows about places, from the files beside this one, and what a user added to them. */
export function loadPlaces({ folder, onNote }: PlaceOptions = {}, actors = loadActorTables(), found?: FoundPlaces): PlaceKnowledge {
  const read = (name: string): string => readFileSync(new URL(`./${name}`, import.meta.url), 'utf8')
  const layers = loadLayers(folder)
  for (const { says } of layers) if (says !== undefined) onNote?.(says)
  const gazetteer = joinGazetteers(
    loadGazetteer(),
    layers.flatMap(layer => layer.gazetteer ?? [])
  )
  return readPlaces({
    gazetteer,
    countries: read('countries.tsv'),
    aliases: read('aliases.tsv'),
    roads: read('roads.tsv'),
    lines: read('built/lines.json'),
    actors: [...actors.values()],
    // Places that a user added may be those that ours are found by.
    found: layers.length === 0 ? found : undefined
  })
}
