export { isLasting } from './is-lasting.ts'
export { readArea } from './read-area.ts'
export type { Area, Control, Holding, Situation, Toll, Tripwire } from './situation.ts'
export { deedDays, type SituationQuery, situationAt } from './situation-at.ts'
