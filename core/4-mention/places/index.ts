export type { Reason, Weighed } from './choose-place.ts'
export { distanceKm } from './distance-km.ts'
export type { Extent, ExtentGeometry, ExtentRule, Position } from './extent.ts'
export { extentOf } from './extent-of.ts'
export { fileNames } from './filed-names.ts'
export { type FoundByName, findByName } from './find-by-name.ts'
export { findPlaces } from './find-places.ts'
export {
  type Gazetteer,
  isSound,
  type NamedPlace,
  openGazetteer,
  type Place,
  type PlaceKind,
  type PlaceMatch,
  townRadiusKm
} from './gazetteer.ts'
export { checksum, gazetteerHead, keyNumber, placeRow } from './gazetteer-format.ts'
export type { GazetteerHead } from './gazetteer-head.ts'
export { joinGazetteers } from './join-gazetteers.ts'
export type { Nearness } from './nearness.ts'
export { type PlaceIndex, placeIndex } from './place-index.ts'
export type { Country, PlaceKnowledge, PlaceNoun, PlaceWords, Road } from './place-knowledge.ts'
export { plainKey, romanKey } from './spelling-key.ts'
