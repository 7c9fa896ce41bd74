import type { Encoder, Knowledge } from '@vedette/core'
import { loadActors } from './actors/load-actors.ts'
import { loadCodings } from './event-types/codings/load-codings.ts'
import { loadConfidence } from './event-types/confidence/load-confidence.ts'
import { gatherKnowledge } from './gather-knowledge.ts'
import { loadNouns } from './languages/en/load-nouns.ts'
import { loadPlaces, type PlaceOptions } from './places/load-places.ts'

/** All that Vedette knows, with the encoder that it reads by, and with the places that a user added. Throws when a file of the lexicon is missing or a rule is badly written. */
export const loadKnowledge = async (encoder: Encoder, places?: PlaceOptions): Promise<Knowledge> =>
  gatherKnowledge(encoder, {
    nouns: loadNouns(),
    places: loadPlaces(places),
    actors: loadActors(),
    codings: loadCodings(),
    confidence: loadConfidence()
  })
