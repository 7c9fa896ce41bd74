export { areaKeys, isCountry, isProvince } from './area-keys.ts'
export { type CopyKeeper, copyKeeper } from './copy-keeper.ts'
export { countTelling, type Telling } from './count-telling.ts'
export { claimantOf, type Origin } from './find-origins.ts'
export type { Grouped } from './group-claims.ts'
export { interests, interestWeights, type Weighing } from './interests.ts'
export { firstPublished, type Joiner, joinAnew, joinClaims } from './join-claims.ts'
export { joinKeeper } from './join-keeper.ts'
export { type EventMention, joinMentions, type MentionSettings, mentionSettings } from './join-mentions.ts'
export type {
  Amended,
  ClaimRef,
  Concerned,
  Dispute,
  FigureRule,
  FigureValue,
  Joined,
  JoinedFigure,
  JoinedPart,
  JoinedTime,
  JoinReason,
  Party,
  Spot
} from './joined.ts'
export { ownArea, partiesOf, spotOf } from './make-joined.ts'
export { isCopy, markText, sharedText } from './mark-text.ts'
export { firstDayOf, type Measure, measureOf, summedFates } from './measures.ts'
export { type Gathering, meetingReader } from './meetings-of.ts'
export { rangeReader } from './range-reader.ts'
export { readOnce } from './read-once.ts'
export { toTold } from './to-told.ts'
export type { Told, ToldActor, ToldClaim, ToldFigure, ToldLists, ToldPlace, ToldReport, ToldTerm } from './told.ts'
export { areModesAlike } from './weights.ts'
