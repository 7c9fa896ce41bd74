export { type CleanText, cleanText, type Paragraph } from './clean-text.ts'
export type { BentMeaning } from './find-oddities.ts'
export type { BentWord, FurniturePattern, LanguageSign, TextKnowledge } from './knowledge.ts'
export { toCleanSpan, toRawSpan } from './to-raw-span.ts'
