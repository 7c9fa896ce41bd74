import type { ConfidenceModel, Encoder, Gazetteer, Knowledge, SubEventWeights } from '@vedette/core'
import { gatherActors } from './actors/gather-actors.ts'
import { gatherCodings } from './event-types/codings/gather-codings.ts'
import { readGovernments } from './event-types/codings/read-governments.ts'
import { gatherKnowledge } from './gather-knowledge.ts'
import { readNouns } from './languages/en/read-nouns.ts'
import { readPlaces } from './places/read-places.ts'

/** The files of the lexicon by their paths, as `loadTexts` reads them; the gazetteer is apart. */
export type LexiconTexts = Readonly<Record<string, string>>

/** All that Vedette knows, from texts that were fetched: for a page, which has no files. Throws when one is missing or a rule is badly written. */
export function readKnowledge(encoder: Encoder, texts: LexiconTexts, gazetteer: Gazetteer): Knowledge {
  const text = (path: string): string => {
    const found = texts[path]
    if (found === undefined) throw new Error(`the lexicon lacks ${path}: lay its files anew`)
    return found
  }
  const folder = 'actors/'
  const tables = new Map(Object.keys(texts).flatMap(path => (path.startsWith(folder) ? [[path.slice(folder.length), text(path)]] : [])))
  const nouns = readNouns(text('languages/en/nouns.tsv'))
  return gatherKnowledge(encoder, {
    nouns,
    places: readPlaces({
      gazetteer,
      countries: text('places/countries.tsv'),
      aliases: text('places/aliases.tsv'),
      roads: text('places/roads.tsv'),
      lines: text('places/built/lines.json'),
      actors: [...tables.values()]
    }),
    actors: gatherActors(tables, nouns),
    codings: gatherCodings(
      readGovernments({ states: text('actors/states.tsv'), sides: text('actors/sides.tsv') }),
      JSON.parse(text('event-types/codings/sub-events/weights.json')) as SubEventWeights
    ),
    confidence: JSON.parse(text('event-types/confidence/weights.json')) as ConfidenceModel
  })
}
