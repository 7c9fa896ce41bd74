export { isLasting } from './is-lasting.ts'
export { readArea } from './read-area.ts'
export type { Area, Control, ControlInterval, Holding, Situation, Sum, Toll, TollValue, Tripwire } from './situation.ts'
export { deedDays, type SituationQuery, situationAt } from './situation-at.ts'
