export { alertsOf } from './alerts-of.ts'
export { type DiffQuery, diffBetween, type SituationDiff } from './diff-between.ts'
export { type Change, diffSituations, type Items } from './diff-situations.ts'
export { isLasting } from './is-lasting.ts'
export { type ActorProfile, profileActor, type Stand } from './profile-actor.ts'
export { readArea } from './read-area.ts'
export type {
  Alert,
  Area,
  Control,
  ControlInterval,
  Holding,
  Meeting,
  Situation,
  Sum,
  Toll,
  TollValue,
  Tripwire,
  TripwirePattern
} from './situation.ts'
export { deedDays, joinBefore, type SituationQuery, situationAt, situationOf } from './situation-at.ts'
export { forOneQuestion, type SituationKeeper, situationKeeper } from './situation-keeper.ts'
