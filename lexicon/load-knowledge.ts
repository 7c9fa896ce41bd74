import type { Encoder, Knowledge } from '@vedette/core'
import { gatherActors } from './actors/gather-actors.ts'
import { loadActorTables } from './actors/load-actors.ts'
import { loadCompiled } from './compiled.ts'
import { loadCodings } from './event-types/codings/load-codings.ts'
import { loadConfidence } from './event-types/confidence/load-confidence.ts'
import { gatherKnowledge } from './gather-knowledge.ts'
import actorWords from './languages/en/actor-words.ts'
import { loadNouns } from './languages/en/load-nouns.ts'
import { loadPlaces, type PlaceOptions } from './places/load-places.ts'

/** All that Vedette knows, with the encoder that it reads by, and with the places that a user added. Throws when a file of the lexicon is missing or a rule is badly written. */
export async function loadKnowledge(encoder: Encoder, options?: PlaceOptions): Promise<Knowledge> {
  const nouns = loadNouns()
  const tables = loadActorTables()
  const compiled = loadCompiled(tables)
  const places = loadPlaces(options, tables, compiled?.places)
  const actors = compiled ? { ...compiled.actors, nouns, words: actorWords } : gatherActors(tables, nouns)
  const loaded = { nouns, places, actors, codings: loadCodings(), confidence: loadConfidence() }
  return gatherKnowledge(encoder, loaded)
}
