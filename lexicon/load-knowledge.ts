import { type Encoder, type Knowledge, type NounKnowledge, placeIndex } from '@vedette/core'
import { gatherActors } from './actors/gather-actors.ts'
import { loadActorTables } from './actors/load-actors.ts'
import { loadCompiled } from './compiled.ts'
import { loadCodings } from './event-types/codings/load-codings.ts'
import { loadConfidence } from './event-types/confidence/load-confidence.ts'
import { lemmaOfRules } from './event-types/rule-lemmas.ts'
import { gatherKnowledge, type Loaded } from './gather-knowledge.ts'
import actorWords from './languages/en/actor-words.ts'
import { loadNouns } from './languages/en/load-nouns.ts'
import { loadPlaces, type PlaceOptions } from './places/load-places.ts'

/** All that Vedette knows, with the encoder that it reads by, and with the places that a user added. Throws when a file of the lexicon is missing or a rule is badly written. */
export async function loadKnowledge(encoder: Encoder, options?: PlaceOptions): Promise<Knowledge> {
  const knowledge = beginKnowledge(encoder, options)
  loadRest(knowledge)
  return knowledge
}

/** The same, of which only what reads sentences is there at once. The rest is loaded when it is first asked for, or by `loadRest`. */
export function beginKnowledge(encoder: Encoder, options?: PlaceOptions): Knowledge {
  const nouns = loadNouns()
  let named: Found | undefined
  const loadNamed = (): Found => {
    named ??= loadNames(nouns, options)
    return named
  }
  return gatherKnowledge(encoder, {
    nouns,
    get places() {
      return loadNamed().places
    },
    get actors() {
      return loadNamed().actors
    },
    get lemmaOf() {
      return loadNamed().lemmaOf
    },
    get codings() {
      return loadCodings()
    },
    get confidence() {
      return loadConfidence()
    }
  })
}

/** Asks for all that knowledge has, and has places found by their names. */
export const loadRest = ({ places, actors, claims }: Knowledge): unknown => [placeIndex(places), actors, claims]

type Found = Pick<Loaded, 'places' | 'actors' | 'lemmaOf'>

function loadNames(nouns: NounKnowledge, options?: PlaceOptions): Found {
  const tables = loadActorTables()
  const compiled = loadCompiled(tables)
  const places = loadPlaces(options, tables, compiled?.places)
  const actors = compiled ? { ...compiled.actors, nouns, words: actorWords } : gatherActors(tables, nouns)
  return { places, actors, lemmaOf: compiled && lemmaOfRules(compiled.lemmas) }
}
