export type {
  Actor,
  ActorData,
  ActorKnowledge,
  ActorWords,
  LoadedName,
  People,
  PronounKind,
  State,
  Theatre
} from './actor-knowledge.ts'
export { type Category, categoryOf } from './category.ts'
export { findActors } from './find-actors.ts'
export { findTheatre, type TheatreFound } from './find-theatre.ts'
export { type NamedIn, partyOfOrgan, partyOfWords, type TableParty } from './party-of-words.ts'
export { indexActorData, prepareActorKnowledge } from './prepare-actor-knowledge.ts'
