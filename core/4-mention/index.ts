export * from './actors/index.ts'
export * from './counts/index.ts'
export type {
  ActorKind,
  ActorMention,
  Bound,
  CountMention,
  FigureKind,
  Mentions,
  PlaceCandidate,
  PlaceMention,
  PlacePrecision,
  Site,
  TimeMention
} from './mention.ts'
export type { Noun, NounKnowledge } from './noun.ts'
export * from './places/index.ts'
export * from './references/index.ts'
export { settleNames } from './settle-names.ts'
export * from './times/index.ts'
