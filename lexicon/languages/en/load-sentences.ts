import { loadNouns } from './load-nouns.ts'
import { readSentenceWords } from './sentence.ts'

/** What the reading of English sentences needs to know. */
export const englishSentences = readSentenceWords(loadNouns())
