export { default as typeLabels } from './event-types/labels.ts'
export { gatherMap } from './places/gather-map.ts'
export { readRoads } from './places/read-roads.ts'
export { type LexiconTexts, readKnowledge } from './read-knowledge.ts'
