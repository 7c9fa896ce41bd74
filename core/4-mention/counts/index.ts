export type { CountExample, CountKnowledge, CountWords } from './count-knowledge.ts'
export { findCounts } from './find-counts.ts'
